import type { Refusal } from '#platform/kernel/result.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { StressSummary } from '#tender/core/guide/stress/summary.ts';

/** A stress test to be run apart from the page. */
export interface StressJob {
  readonly guide: Guide;
  readonly seed: number;
  readonly sets: number;
  /** Another formula for the price, tried on the same tenders; absent where the guide has no formula to replace. */
  readonly formula?: string;
}

export interface StressOutcome {
  readonly own: StressSummary;
  readonly beside?: { readonly formula: string; readonly summary: StressSummary };
}

export type StressAnswer =
  | { readonly kind: 'progress'; readonly percent: number }
  | { readonly kind: 'done'; readonly outcome: StressOutcome }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed' };
