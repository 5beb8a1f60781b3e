import type { Contract } from './schema/award.ts';

/** The months of each option of a contract, in order. */
export function optionMonths({ options }: Contract): readonly number[] {
  if (options === undefined) return [];
  return options.each ?? Array.from({ length: options.count ?? 0 }, () => options.months ?? 0);
}
