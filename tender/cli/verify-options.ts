import type { Language } from '#platform/kernel/language.ts';
import type { Refusal } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { recordWords } from '#platform/record/words.ts';

export interface VerifyOptions {
  readonly json: boolean;
  readonly language: Language;
  /** Verifier key that was learnt elsewhere; without it the one that comes with what is verified. */
  readonly key: string | undefined;
  /** Url of the PostgreSQL database of a data folder whose store is not in a file of it. */
  readonly database: string | undefined;
  /** PEM: certificates of time-stamp authorities, learnt elsewhere; without it those that come with the bundle. */
  readonly authorities: string | undefined;
  /** Shares of the vault key that custodians show. */
  readonly shares: readonly string[];
}

export type Print = (text: string) => void;

/** What is wrong with a record, in words; a code without words stands for itself. */
export function recordSentence({ code, params }: Refusal, language: Language): string {
  return isKnown(code) ? say(recordWords, code, language, params) : code;
}

function isKnown(code: string): code is keyof typeof recordWords {
  return Object.hasOwn(recordWords, code);
}
