/** One line of the table. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the product promises at most; a run that measures more has failed. */
  readonly limit?: number;
  /** To a bare loop of the same work in the same run, where there is one: figures of machines do not compare, ratios do. */
  readonly ratio?: number;
  /** What the bare loop is, where a bench has several. */
  readonly beside?: string;
}

/** The value below which this share (0 to 1) of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
