import type { Language } from './language.ts';

/** A space that keeps a number and its unit on one line. */
export const noBreakSpace = '\u00a0';

const decimalMarks: Readonly<Record<Language, string>> = { nl: ',', fr: ',', en: '.' };
const groupMarks: Readonly<Record<Language, string>> = { nl: '.', fr: noBreakSpace, en: ',' };

/** Writes a decimal such as `-19715.88` with the marks of a language: `-19.715,88`. */
export function localise(decimal: string, language: Language): string {
  const [units = '', decimals] = decimal.split('.');
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, groupMarks[language]);
  return decimals === undefined ? grouped : `${grouped}${decimalMarks[language]}${decimals}`;
}
