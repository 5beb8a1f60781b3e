import { formatDate, formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { phaseSpan } from '../phase-span.ts';
import { pointerOf } from '../pointer.ts';
import type { Guide } from '../schema/guide.ts';
import { type Check, type Finding, warning } from './finding.ts';

/** Dates that are written out in a text are dates of the planning or of the contract, with the right day of the week. */
export const texts: Check = (guide) => {
  const known = knownDates(guide);
  const pattern = datePattern(guide.language);
  return textsIn({ ...guide, readings: [] }, []).flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].flatMap((match) => dateFinding(match.groups ?? {}, guide.language, known, path)),
  );
};

function dateFinding(
  found: Readonly<Record<string, string | undefined>>,
  language: Language,
  known: ReadonlySet<string>,
  path: string,
): readonly Finding[] {
  const { ['weekday']: weekday, ['day']: day, ['month']: month, ['year']: year } = found;
  const number = months(language).indexOf(month?.toLowerCase() ?? '') + 1;
  const date = dateOf(Number(year), number, Number.parseInt(day ?? '', 10));
  const written = [weekday, day, month, year].filter((part) => part !== undefined).join(' ');
  if (date === undefined) return [warning('text-date-impossible', path, { written })];
  const right = formatDate(date, language).split(' ')[0] ?? '';
  if (weekday !== undefined && weekday.toLowerCase() !== right.toLowerCase())
    return [warning('text-weekday', path, { written, weekday: right })];
  return known.has(`${date}`) ? [] : [warning('text-date-unknown', path, { written })];
}

function knownDates(guide: Guide): ReadonlySet<string> {
  const spans = guide.planning.flatMap((phase) => phaseSpan(phase) ?? []);
  const start = Temporal.PlainDate.from(guide.contract.start);
  const end = start.add({ months: guide.contract.months }).subtract({ days: 1 });
  const { siteVisit } = guide;
  return new Set([
    ...spans.flatMap(({ first, last }) => [`${first}`, `${last}`]),
    guide.date,
    `${start}`,
    `${end}`,
    ...(siteVisit === undefined ? [] : [siteVisit.startsAt.slice(0, 10)]),
  ]);
}

function textsIn(value: unknown, path: readonly PropertyKey[]): readonly { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: pointerOf(path), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function datePattern(language: Language): RegExp {
  const day = language === 'fr' ? '\\d{1,2}(?:er)?' : '\\d{1,2}';
  return new RegExp(
    `\\b(?:(?<weekday>${weekdays(language).join('|')}) )?(?<day>${day}) (?<month>${months(language).join('|')}) (?<year>\\d{4})\\b`,
    'giu',
  );
}

const monday = Temporal.PlainDate.from('2024-01-01');

function weekdays(language: Language): readonly string[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) =>
    (formatDate(monday.add({ days }), language).split(' ')[0] ?? '').toLowerCase(),
  );
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
