import type { Language } from '#platform/kernel/language.ts';
import type { WhyRule } from '#platform/kernel/why.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import type { Guide } from '../guide/schema/guide.ts';
import { scoringWords } from './words.ts';

/** For whom an explanation is written, and how the ids in it are called. */
export interface Explaining {
  readonly guide: Guide;
  readonly language: Language;
  /** Name of a tenderer by its id. */
  readonly tenderer: (id: string) => string;
  /** How an evaluator is called before this reader; a number or a function where names stay hidden. */
  readonly evaluator: (id: string) => string;
  /** The events it rests on, by their number in the file. */
  readonly events?: readonly number[];
}

export function phrase({ language }: Explaining, key: keyof typeof scoringWords & string, params: Params = {}): string {
  return say(scoringWords, key, language, params);
}

/** A rule with its place in the guide, when the guide names one. */
export function ruleAt(explaining: Explaining, source: string | undefined, text: string): WhyRule {
  return source === undefined ? { text } : { text, place: phrase(explaining, 'place', { place: source }) };
}

export function criterionTitle({ guide }: Explaining, id: string): string {
  return guide.award.criteria.find((criterion) => criterion.id === id)?.title ?? id;
}
