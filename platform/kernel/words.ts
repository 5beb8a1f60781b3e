import { type Language, languages } from './language.ts';
import { isPlural } from './plural.ts';

type Triple = readonly [nl: string, fr: string, en: string];

/**
 * Sentences by key, each in the three languages beside each other. `{name}` stands for a parameter. `{count|# day|# days}`
 * takes the form that goes with the number, which may also stand elsewhere: `{count|is|are}`.
 */
export type Words<Key extends string = string> = Readonly<Record<Key, Triple>>;

export type Params = Readonly<Record<string, string | number>>;

export function defineWords<const W extends Record<string, Triple>>(words: W): Words<keyof W & string> {
  return words;
}

/** Other words for the same thing, such as those of another phase: what becomes of a sentence before its parameters are filled in. */
export type Wording = (sentence: string, language: Language) => string;

export function say<Key extends string>(
  words: Words<Key>,
  key: Key,
  language: Language,
  params: Params = {},
  wording?: Wording,
): string {
  const sentence = words[key][languages.indexOf(language)] ?? words[key][0];
  return fill(wording === undefined ? sentence : wording(sentence, language), language, params);
}

/** The parameters named in a sentence, each once, in order of appearance. */
export function slots(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(slot)].map((match) => match[1] ?? ''))];
}

/** A parameter, and the full stop of the sentence if it ends there. */
const slot = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}(\.(?=\s|$))?/g;

function fill(sentence: string, language: Language, params: Params): string {
  return sentence.replace(slot, (whole, name: string, singular?: string, plural?: string, stop = '') => {
    const value = params[name];
    if (value === undefined) return whole;
    const form = isPlural(value, language) ? plural : singular;
    const written = form === undefined ? String(value) : form.replace('#', () => String(value));
    return written.endsWith('.') ? written : `${written}${stop}`;
  });
}
