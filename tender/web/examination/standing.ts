import type { ItemVerdict } from '#tender/core/procedure/examination/events.ts';
import type { Remedy } from '#tender/core/procedure/examination/state.ts';
import type { ExaminationView, ExaminedItem, ExaminedTender } from '#tender/core/procedure/examination/view.ts';

export type RemedyState = 'running' | 'lapsed' | 'handed-in' | 'accepted' | 'refused';

/** How far a request for remedy is at an instant (ISO). */
export function remedyState({ handedIn, judged, until }: Remedy, now: string): RemedyState {
  if (judged !== undefined) return judged.accepted ? 'accepted' : 'refused';
  if (handedIn !== undefined) return 'handed-in';
  return now < until ? 'running' : 'lapsed';
}

/** What can still become of an item that lacks: it is mended, may be mended, or leads to exclusion (ALM-07). */
export type Prospect = 'none' | 'may-ask' | 'no-remedy' | Exclude<RemedyState, 'accepted'>;

export interface Standing {
  readonly verdict: ItemVerdict;
  /** Nobody recorded it yet: the platform's own checks suggest it. */
  readonly isSuggestion: boolean;
  readonly prospect: Prospect;
}

export function isLacking(verdict: ItemVerdict): boolean {
  return verdict === 'missing' || verdict === 'incomplete';
}

export function standingOf(operator: string, item: ExaminedItem, remedies: readonly Remedy[], now: string): Standing {
  const verdict = item.verdict?.verdict ?? item.suggestion;
  const isSuggestion = item.verdict === undefined;
  if (isSealed(item)) return { verdict, isSuggestion, prospect: 'none' };
  if (!isLacking(verdict)) return { verdict, isSuggestion, prospect: 'none' };
  const asked = remedies.findLast((one) => one.operator === operator && one.item === item.item);
  const state = asked === undefined ? undefined : remedyState(asked, now);
  const prospect = state === undefined || state === 'accepted' ? without(item) : state;
  return { verdict, isSuggestion, prospect };
}

function without({ whenMissing }: ExaminedItem): Prospect {
  return whenMissing === 'exclude' ? 'no-remedy' : 'may-ask';
}

/** The tenders of who was not excluded. */
export function stillIn(tenders: readonly ExaminedTender[]): readonly ExaminedTender[] {
  return tenders.filter(({ excluded }) => excluded === undefined);
}

/** Items of one tender that nobody has recorded yet. */
export function unexamined({ items }: ExaminedTender): readonly ExaminedItem[] {
  return items.filter((item) => item.verdict === undefined && !isSealed(item));
}

/** It lies in a price envelope that is closed, or that only the process leader may look into. */
export function isSealed({ sealed }: ExaminedItem): boolean {
  return sealed !== undefined;
}

/** Closed, and not empty: what it holds is not known yet. */
export function isStillClosed({ sealed = 0 }: ExaminedItem): boolean {
  return sealed > 0;
}

/** Recorded items by which the guide leaves nothing but exclusion, of a tenderer who is still in (ALM-07). */
export function groundsToExclude(tender: ExaminedTender, view: ExaminationView, now: string): readonly ExaminedItem[] {
  if (tender.excluded !== undefined) return [];
  return tender.items.filter((item) => {
    const { isSuggestion, prospect } = standingOf(tender.operator, item, view.remedies, now);
    return !isSuggestion && (prospect === 'no-remedy' || prospect === 'lapsed' || prospect === 'refused');
  });
}

/** How many of all items of tenderers still in were recorded. */
export function progressOf(tenders: readonly ExaminedTender[]): { readonly done: number; readonly all: number } {
  const items = stillIn(tenders).flatMap((tender) => tender.items.filter((item) => !isSealed(item)));
  return { done: items.filter(({ verdict }) => verdict !== undefined).length, all: items.length };
}

export interface Place {
  readonly operator: string;
  readonly item: string;
}

/** The next item that nobody recorded, going on from here through this tender and the ones after it, and around. */
export function nextOpen(tenders: readonly ExaminedTender[], from: Place): Place | undefined {
  const places = stillIn(tenders).flatMap(({ operator, items }) =>
    items.map((one) => ({ operator, item: one.item, isOpen: one.verdict === undefined && !isSealed(one) })),
  );
  const here = places.findIndex(({ operator, item }) => operator === from.operator && item === from.item);
  const next = [...places.slice(here + 1), ...places.slice(0, Math.max(0, here))].find(({ isOpen }) => isOpen);
  return next === undefined ? undefined : { operator: next.operator, item: next.item };
}
