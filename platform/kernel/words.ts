import { type Language, languages } from './language.ts';

type Triple = readonly [nl: string, fr: string, en: string];

/** Sentences by key, each in the three languages beside each other. `{name}` stands for a parameter. */
export type Words<Key extends string = string> = Readonly<Record<Key, Triple>>;

export type Params = Readonly<Record<string, string | number>>;

export function defineWords<const W extends Record<string, Triple>>(words: W): Words<keyof W & string> {
  return words;
}

export function say<Key extends string>(words: Words<Key>, key: Key, language: Language, params: Params = {}): string {
  return fill(words[key][languages.indexOf(language)] ?? words[key][0], params);
}

/** The parameters named in a sentence, in order of appearance. */
export function slots(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
