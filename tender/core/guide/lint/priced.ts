import type { Guide } from '../schema/guide.ts';

/** Whether the price counts in the award. */
export function countsPrice({ award }: Guide): boolean {
  return award.criteria.some(({ kind }) => kind === 'price') || /\bprices?\b/.test(award.total);
}
