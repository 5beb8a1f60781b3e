import type { Words } from '#platform/kernel/words.ts';
import type { Calendar } from '../../legal/calendar.ts';
import type { ProblemCode } from '../problem.ts';
import type { Guide } from '../schema/guide.ts';
import type { Finding } from './finding.ts';

export const families = ['law', 'arithmetic', 'time', 'text'] as const;

/** What a rule is about: the law and its principles, points and prices, dates and terms, or what the text says and refers to. */
export type Family = (typeof families)[number];

/** In the languages of the platform: nl, fr, en. */
export type Sentence = Words<'sentence'>['sentence'];

/** One place where a rule finds something. */
export interface Found<Code extends string = ProblemCode> {
  /** JSON Pointer into the guide. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Another sentence than that of the rule, where more can be said; one of `alsoSays`. */
  readonly code?: Code;
}

/** Values at JSON Pointers in a guide that is otherwise in order; `undefined` takes a key away, a pointer that ends in `/-` adds to a list. */
export type Changes = Readonly<Record<string, unknown>>;

/** What an earlier rule found. */
export type Before = Omit<Finding, 'code'> & { readonly code: string };

/** What a guide of any kind has: what its source says twice, and what it chose between. */
export type Stated = Pick<Guide, 'statements' | 'readings'>;

/**
 * One check on a guide whose form is right. Each stands in a file of its own and in the table of its family. A rule on what every kind of
 * guide has takes a `Stated`.
 */
export interface Rule<OnGuide = Guide, Code extends string = ProblemCode> {
  /** Code of its sentence. */
  readonly id: Code;
  /** `error`: the guide cannot be published; `warning`: worth changing; `note`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Why it matters. */
  readonly reason: Sentence;
  /** Article of law, requirement of the source documents, or practice it comes from; a Dutch citation. */
  readonly basis: string;
  /** The smallest change that makes it speak, and the same place mended. */
  readonly example: { readonly wrong: Changes; readonly right: Changes };
  readonly alsoSays?: readonly Code[];
  /** Looks at the whole guide; other rules look at the guide of each lot. */
  readonly whole?: true;
  /** `found`: what the rules before it found. */
  readonly check: (guide: OnGuide, calendar: Calendar, found: readonly Before[]) => readonly Found<Code>[];
}
