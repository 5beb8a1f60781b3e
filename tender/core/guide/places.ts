import type { Guide } from './schema/guide.ts';

/** Whether what is handed in are requests to participate, and what is decided is who is invited to tender. */
export function isSelection(guide: Guide): boolean {
  return guide.selection !== undefined;
}

/** How many contracts the guide awards, one where it says nothing; in a selection, how many are invited. */
export function placesOf({ award, selection }: Guide): number {
  return selection?.places ?? award.places ?? 1;
}

/** The last place in the ranking that brings something: a contract, or the reserve contract after it. */
export function lastPlaceOf(guide: Guide): number {
  return isSelection(guide) ? placesOf(guide) : Math.max(placesOf(guide), guide.contract.reserve?.rank ?? 0);
}
