import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { priceItems } from '#tender/core/procedure/submission/envelopes.ts';

/** Documents of a price envelope are examined when that is open, also after all else was concluded. */
export function mayExamine({ may }: ExaminationView, guide: Guide, item: string): boolean {
  return priceItems(guide).has(item) ? may.examinePrices : may.examine;
}
