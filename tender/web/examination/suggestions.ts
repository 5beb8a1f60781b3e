import type { ItemVerdict } from '#tender/core/procedure/examination/events.ts';
import type { ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { stillIn, unexamined } from './standing.ts';

export interface Suggested {
  readonly operator: string;
  readonly item: string;
  readonly verdict: ItemVerdict;
  readonly note: string;
}

/** The commands that record what is suggested of everybody who is still in, but for what a person has to look into. */
export function suggestions(tenders: readonly ExaminedTender[]): readonly Suggested[] {
  return stillIn(tenders).flatMap((tender) =>
    unexamined(tender)
      .filter(({ byHand }) => byHand !== true)
      .map(({ item, suggestion }) => ({ operator: tender.operator, item, verdict: suggestion, note: '' })),
  );
}
