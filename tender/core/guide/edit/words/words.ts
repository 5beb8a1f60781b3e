import { type Language, languages } from '#platform/kernel/language.ts';
import { afterAward } from './after-award.ts';
import { anywhere } from './anywhere.ts';
import { award } from './award.ts';
import { choiceWords } from './choices.ts';
import { contract } from './contract.ts';
import { financial } from './financial.ts';
import { general } from './general.ts';
import { grounds } from './grounds.ts';
import { judging } from './judging.ts';
import { negotiation } from './negotiation.ts';
import { planning } from './planning.ts';
import { priceSheet } from './price-sheet.ts';
import { readings } from './readings.ts';
import type { FieldWords, Said } from './said.ts';
import { submission } from './submission.ts';

const fieldWords: FieldWords = {
  ...anywhere,
  ...general,
  ...planning,
  ...submission,
  ...priceSheet,
  ...grounds,
  ...financial,
  ...award,
  ...negotiation,
  ...judging,
  ...afterAward,
  ...contract,
  ...readings,
};

/** What a field is called and what it does. */
export interface FieldText {
  readonly label: string;
  readonly help: string;
  /** Article, requirement or practice it comes from; absent only for a field that nobody described. */
  readonly ground?: string;
}

/**
 * Label, explanation and ground of the field at a place in the schema. An item of a list has the name of one item and the explanation of the
 * list. A field that nobody described is called by its key.
 */
export function fieldText(place: string, language: Language): FieldText {
  const own = saidAt(place);
  const ground = groundOf(place);
  const from = ground === undefined ? {} : { ground };
  if (own !== undefined)
    return { label: inLanguage(own.label, language), help: inLanguage(own.help, language), ...from };
  const list = place.endsWith('/*') ? saidAt(place.slice(0, -2)) : undefined;
  if (list !== undefined) {
    return { label: inLanguage(list.item ?? list.label, language), help: inLanguage(list.help, language), ...from };
  }
  return { label: place.split('/').at(-1) ?? place, help: '', ...from };
}

/** Whether somebody said what it is; an item of a list only where one of them has a name. */
export function isDescribed(place: string): boolean {
  return saidAt(place) !== undefined || saidAt(place.slice(0, -2))?.item !== undefined;
}

/** What a word that a guide chooses from means under a key; the word itself where nobody said it. */
export function choiceText(key: string, choice: string | number, language: Language): string {
  const found = wordsOf(`${key}=${choice}`) ?? wordsOf(String(choice));
  return found === undefined ? String(choice) : inLanguage(found, language);
}

export function isChoiceDescribed(choice: string | number): boolean {
  return wordsOf(String(choice)) !== undefined;
}

function saidAt(place: string): Said | undefined {
  const parts = place.split('/').slice(1);
  for (let from = 0; from < parts.length; from += 1) {
    const found = valueOf(fieldWords, `${from === 0 ? '/' : ''}${parts.slice(from).join('/')}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Its own, or that of the nearest part around it. */
function groundOf(place: string): string | undefined {
  for (let at = place; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const ground = saidAt(at)?.ground;
    if (ground !== undefined) return ground;
  }
  return undefined;
}

function wordsOf(key: string): readonly string[] | undefined {
  return valueOf<readonly string[]>(choiceWords, key);
}

function valueOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function inLanguage(words: readonly string[], language: Language): string {
  return words[languages.indexOf(language)] ?? words[0] ?? '';
}
