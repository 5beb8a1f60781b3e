import { type Params, slots, type Words } from '#platform/kernel/words.ts';

/** A refusal as the server sends it (RFC 9457 problem+json), as far as a page shows it. */
export interface Problem {
  readonly status?: number;
  /** Kebab-case code that leads to one sentence in the words of a product. */
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly params?: Params;
  readonly errors?: readonly ProblemPart[];
}

export interface ProblemPart {
  /** The field of the form it is about. */
  readonly field?: string;
  readonly code?: string;
  readonly params?: Params;
  readonly detail?: string;
}

type Say = (key: string, params?: Params) => string;

/** The sentence for a code when the words know it and every value it names is there; else what the server wrote; else undefined. */
export function sentenceOf(part: Problem | ProblemPart, words: Words | undefined, say: Say): string | undefined {
  const { code, params = {} } = part;
  const known = code === undefined || words === undefined || !Object.hasOwn(words, code) ? undefined : words[code];
  const complete = known !== undefined && slots(known[0]).every((slot) => Object.hasOwn(params, slot));
  if (complete && code !== undefined) return say(code, params);
  return part.detail ?? ('title' in part ? part.title : undefined);
}
