import { localise } from '#platform/kernel/digits.ts';
import { formatDate, formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import { explain } from '../legal/notes.ts';
import { freeDayNames, type LegalWord, legalWords } from '../legal/words.ts';
import { lintWords } from './lint/words.ts';
import { problemWords } from './words.ts';

/** Own codes and those of the law of terms; each has one sentence. */
export type ProblemCode = (keyof typeof problemWords & string) | LegalWord;

/** Something wrong with a guide, at one place in its file. `note`: worth reading; `warning`: worth changing; `error`: cannot be published. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'note';
  readonly params: Params;
  /** JSON Pointer into the guide; empty for the whole document. */
  readonly path: string;
  /** Paragraph of the source text, where the guide names one. */
  readonly source?: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** What is wrong and what to do about it, in one or two sentences; a finding of the law ends with its article. */
export function problemText({ code, params }: Pick<Problem, 'code' | 'params'>, language: Language): string {
  if (isKey(legalWords, code)) {
    const article = params['article'];
    return `${explain({ code, params }, language)}${article === undefined ? '' : ` (${article})`}`;
  }
  return say(problemWords, code, language, isKey(lintWords, code) ? readable(params, language) : params);
}

/** Paragraphs and values as the source prints them: `5.3` is no number. */
const asPrinted: readonly string[] = ['place', 'other', 'value', 'otherValue'];

const amounts: readonly string[] = ['price', 'lowest', 'higher', 'asked', 'worth'];

/** Dates, amounts, decimals and days off as the reader writes them; `{x}` is a date with its weekday, `{xShort}` without. */
function readable(params: Params, language: Language): Params {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    shown[name] = value;
    if (typeof value !== 'string' || asPrinted.includes(name)) continue;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
      const date = Temporal.PlainDate.from(value);
      shown[name] = formatDate(date, language);
      shown[`${name}Short`] = formatDateShort(date, language);
    } else if (isKey(freeDayNames, value)) shown[name] = say(freeDayNames, value, language);
    else shown[name] = decimal(name, value, language);
  }
  return shown;
}

function decimal(name: string, value: string, language: Language): string {
  const number = /^-?\d+(\.\d+)?$/.test(value) ? parseRational(value) : undefined;
  if (number?.ok !== true) return value;
  return amounts.includes(name) ? formatMoney(number.value, language) : localise(value, language);
}

function isKey<K extends string>(words: Readonly<Record<K, unknown>>, key: string): key is K {
  return Object.hasOwn(words, key);
}
