import { formatDate, formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { freeDayNames, type LegalWord, legalWords } from './words.ts';

/** One step of a reasoning, as data: dates are ISO dates, days off are codes, so that it can be kept and told in any language. */
export interface Note {
  readonly code: LegalWord;
  readonly params: Readonly<Record<string, string | number>>;
}

/** `error`: against the law. `warning`: open to attack, or against a declared setting. `advice`: lawful, could be better. */
export type Severity = 'error' | 'warning' | 'advice';

export interface Finding extends Note {
  readonly severity: Severity;
  /** Article of law or other source on which it rests; a Dutch citation. */
  readonly article: string;
}

/** The sentence of a note. A date under `x` fills `{x}` with its weekday and `{xShort}` without. */
export function explain(note: Note, language: Language): string {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(note.params)) {
    const date = isoDate(value);
    params[name] = date === undefined ? dayName(value, language) : formatDate(date, language);
    if (date !== undefined) params[`${name}Short`] = formatDateShort(date, language);
  }
  return say(legalWords, note.code, language, params);
}

function isoDate(value: string | number): Temporal.PlainDate | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Temporal.PlainDate.from(value) : undefined;
}

function dayName(value: string | number, language: Language): string | number {
  return isFreeDay(value) ? say(freeDayNames, value, language) : value;
}

function isFreeDay(value: string | number): value is keyof typeof freeDayNames {
  return Object.hasOwn(freeDayNames, value);
}
