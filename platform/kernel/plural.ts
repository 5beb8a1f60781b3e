import type { Language } from './language.ts';

/**
 * Whether a number, or the text it is written in, takes the plural: Dutch and English for all but 1, French from 2 on
 * (`0 jour`, `1,5 point`).
 */
export function isPlural(count: number | string, language: Language): boolean {
  const text = String(count);
  return language === 'fr' ? !/^-?[01](?:[.,]\d+)?$/.test(text) : text !== '1';
}
