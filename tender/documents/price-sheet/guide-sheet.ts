import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { PriceSheet } from '#tender/core/guide/schema/submission.ts';
import type { PriceSheetSpec } from './spec.ts';

/** The price sheet of a guide: as the guide asks for it, and as it is issued and compared. */
export interface GuideSheet {
  readonly asked: PriceSheet;
  readonly spec: PriceSheetSpec;
}

export function sheetOf({ priceSheet, language }: Pick<Guide, 'priceSheet' | 'language'>): GuideSheet | undefined {
  if (priceSheet === undefined) return undefined;
  const { title, intro, decimals, items } = priceSheet;
  const own = priceSheet.language ?? language;
  return { asked: priceSheet, spec: { title, intro, currency: 'EUR', decimals, items, language: own } };
}
