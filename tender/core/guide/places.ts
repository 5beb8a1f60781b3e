import type { Guide } from './schema/guide.ts';

/** How many contracts the guide awards: one, where it says nothing. */
export function placesOf({ award }: Guide): number {
  return award.places ?? 1;
}

/** The last place in the ranking that brings something: a contract, or the reserve contract after it. */
export function lastPlaceOf(guide: Guide): number {
  return Math.max(placesOf(guide), guide.contract.reserve?.rank ?? 0);
}
