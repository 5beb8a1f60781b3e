import { type Params, say } from '#platform/kernel/words.ts';
import type { Language } from '#platform/kernel/language.ts';
import { problemWords } from './words.ts';

export type ProblemCode = keyof typeof problemWords & string;

/** Something wrong with a guide, at one place in its file. `note`: worth reading; `warning`: worth changing; `error`: cannot be published. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'note';
  readonly params: Params;
  /** JSON Pointer into the guide; empty for the whole document. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** What is wrong and what to do about it, in one or two sentences. */
export function problemText({ code, params }: Pick<Problem, 'code' | 'params'>, language: Language): string {
  return say(problemWords, code, language, params);
}
