import type { Problem } from '#tender/core/guide/problem.ts';

/** A text to be read and checked apart from the page. */
export interface CheckJob {
  readonly number: number;
  readonly source: string;
  readonly fileName: string;
}

export interface CheckAnswer {
  readonly number: number;
  readonly problems: readonly Problem[];
}
