import { formatDate, formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import type { Stated } from './rule.ts';
import { textsOf } from './texts.ts';

/** A date that is written out in a text, such as `maandag 6 oktober 2025`. */
export interface WrittenDate {
  readonly path: string;
  readonly written: string;
  readonly weekday: string | undefined;
  /** Undefined where no such day exists. */
  readonly date: Temporal.PlainDate | undefined;
}

export function writtenDates(guide: Stated & { readonly language: Language }): readonly WrittenDate[] {
  const pattern = datePattern(guide.language);
  const names = months(guide.language);
  return textsOf(guide).flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const { ['weekday']: weekday, ['day']: day, ['month']: month, ['year']: year } = match.groups ?? {};
      const number = names.indexOf(month?.toLowerCase() ?? '') + 1;
      const date = dateOf(Number(year), number, Number.parseInt(day ?? '', 10));
      const written = [weekday, day, month, year].filter((part) => part !== undefined).join(' ');
      return { path, written, weekday, date };
    }),
  );
}

/** The name of the day of the week, as it is written in the middle of a sentence. */
export function weekdayOf(date: Temporal.PlainDate, language: Language): string {
  return formatDate(date, language).split(' ')[0] ?? '';
}

const patterns = new Map<Language, RegExp>();

function datePattern(language: Language): RegExp {
  const pattern = patterns.get(language) ?? newPattern(language);
  patterns.set(language, pattern);
  return pattern;
}

function newPattern(language: Language): RegExp {
  const day = language === 'fr' ? '\\d{1,2}(?:er)?' : '\\d{1,2}';
  return new RegExp(
    `\\b(?:(?<weekday>${weekdays(language).join('|')}) )?(?<day>${day}) (?<month>${months(language).join('|')}) (?<year>\\d{4})\\b`,
    'giu',
  );
}

const monday = Temporal.PlainDate.from('2024-01-01');

function weekdays(language: Language): readonly string[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => weekdayOf(monday.add({ days }), language).toLowerCase());
}

function months(language: Language): readonly string[] {
  return Array.from({ length: 12 }, (_, place) =>
    (
      formatDateShort(Temporal.PlainDate.from({ year: 2024, month: place + 1, day: 2 }), language).split(' ')[1] ?? ''
    ).toLowerCase(),
  );
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  const valid = month >= 1 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  return valid ? Temporal.PlainDate.from({ year, month, day }) : undefined;
}
