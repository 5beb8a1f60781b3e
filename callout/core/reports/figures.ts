import { type Rational, rational, sum as sumOf, toDecimal } from '#platform/kernel/rational.ts';

/** Milliseconds of some that were measured. Nobody stands in it. */
export interface Spread {
  readonly count: number;
  readonly median?: number | undefined;
  /** Nine of ten took no longer. */
  readonly p90?: number | undefined;
  readonly worst?: number | undefined;
}

/** By nearest rank: each figure is one that was measured, none lies between two. */
export function spreadOf(measured: readonly number[]): Spread {
  const sorted = measured.toSorted((a, b) => a - b);
  if (sorted.length === 0) return { count: 0 };
  const rank = (percent: number) => sorted[Math.ceil((sorted.length * percent) / 100) - 1];
  return { count: sorted.length, median: rank(50), p90: rank(90), worst: sorted.at(-1) };
}

/** With one decimal, half up; nothing where nothing was measured. */
export function meanText(sum: number, count: number): string | undefined {
  return count === 0 ? undefined : toDecimal(rational(sum, count), 1);
}

/** Means added up, with one decimal; nothing is rounded on the way. */
export function sumText(means: readonly Rational[]): string | undefined {
  return means.length === 0 ? undefined : toDecimal(sumOf(means), 1);
}

/** Whole percents, rounded down, so that 100 is all of it. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.floor((part * 100) / whole);
}
