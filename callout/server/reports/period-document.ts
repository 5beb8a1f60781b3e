import type { ReportAnswer } from '#callout/api/reports.ts';
import { stages } from '#callout/core/reports/call-facts.ts';
import { formatDateShort, formatInstant, formatPercent } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import { decimalText, type Grid, type ReportDocument, type Section, stopwatch } from './documents.ts';
import { availabilityRows } from './tables.ts';
import { type ReportWord, reportWords } from './words.ts';

interface Told {
  readonly organisation: string;
  readonly zone: string;
  readonly language: Language;
}

/** A period as a document: the same numbers as the page, with its picture. */
export function periodDocument(report: ReportAnswer, { organisation, zone, language }: Told): ReportDocument {
  const t = (key: ReportWord, params = {}) => say(reportWords, key, language, params);
  const day = (text: string) => formatDateShort(Temporal.PlainDate.from(text), language);
  const { presence, period, locations, now } = report;
  const facts = [
    { label: t('organisation'), value: organisation },
    { label: t('period'), value: t('periodOf', { from: day(period.from), to: day(period.to) }) },
    { label: t('locations'), value: locations.map(({ name }) => name).join(', ') },
    { label: t('measured'), value: t('measuredOf', { percent: presence.measured }) },
    { label: t('presentMean'), value: decimalText(presence.present, language) },
    { label: t('shortShare'), value: presence.short === undefined ? '–' : t('shortOf', { percent: presence.short }) },
    { label: t('madeAt'), value: formatInstant(fromIso(now), zone, language) },
  ];
  return {
    language,
    title: t('period-title'),
    author: organisation,
    day: localDate(fromIso(now), zone).toString(),
    footer: `${organisation}, ${t('periodOf', { from: day(period.from), to: day(period.to) })}`,
    facts,
    sections: [
      { title: t('presence'), paragraphs: [t('presenceIntro')], grid: gridOf(report, language) },
      responseSection(report, language),
      trendSection(report, language),
      availabilitySection(report, language),
      callsSection(report, zone, language),
    ],
  };
}

const names: Readonly<Record<Language, string>> = { nl: 'nl-NL', fr: 'fr-BE', en: 'en-GB' };

/** Monday is 1. */
export function weekdayName(weekday: number, language: Language, style: 'short' | 'long' = 'short'): string {
  return Temporal.PlainDate.from({ year: 2024, month: 1, day: weekday }).toLocaleString(names[language], {
    weekday: style,
  });
}

function gridOf({ presence }: ReportAnswer, language: Language): Grid {
  const rows = Map.groupBy(presence.week, ({ weekday }) => weekday);
  return {
    headings: Array.from({ length: 24 }, (_, hour) => String(hour)),
    rows: [...rows].map(([weekday, hours]) => ({
      label: weekdayName(weekday, language),
      cells: hours.map(({ present, needed, short }) =>
        present === undefined
          ? { text: '–', under: '' }
          : { text: decimalText(present, language), under: decimalText(needed, language), tone: toneOf(short) },
      ),
    })),
  };
}

/** How bad it was: never short, for less than a tenth of the time, less than half, or more. */
export function toneOf(short: number | undefined): number {
  if (short === undefined || short === 0) return 0;
  if (short < 10) return 1;
  return short < 50 ? 2 : 3;
}

function responseSection({ calls }: ReportAnswer, language: Language): Section {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const time = (milliseconds: number | undefined) =>
    milliseconds === undefined ? '–' : stopwatch(milliseconds, language);
  const measured = stages.flatMap((stage) =>
    (['real', 'drill'] as const)
      .filter((mode) => calls[mode].calls > 0)
      .map((mode) => ({ mode, stage, ...calls[mode].took[stage] })),
  );
  const longest = Math.max(1, ...measured.map(({ p90 = 0 }) => p90));
  const share = (milliseconds: number) => Math.round((milliseconds * 1000) / longest);
  return {
    title: t('response'),
    paragraphs: [t('responseIntro'), ...(measured.length === 0 ? [] : [t('responseBars')])],
    bars: measured.flatMap(({ mode, stage, median, p90 }) =>
      median === undefined || p90 === undefined
        ? []
        : [
            {
              label: `${t(stage)}, ${t(mode).toLowerCase()}`,
              text: time(p90),
              share: share(p90),
              mark: share(median),
              plain: mode === 'drill',
            },
          ],
    ),
    table: {
      headings: [t('mode'), t('stage'), t('count'), t('median'), t('p90'), t('worst')],
      widths: [2, 3, 2, 2, 2, 2],
      rows: measured.map(({ mode, stage, count, median, p90, worst }) => [
        t(mode),
        t(stage),
        String(count),
        time(median),
        time(p90),
        time(worst),
      ]),
    },
  };
}

function monthText(month: string, language: Language): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(names[language], { month: 'short', year: 'numeric' });
}

function trendSection({ months }: ReportAnswer, language: Language): Section {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const time = (milliseconds: number | undefined) =>
    milliseconds === undefined ? '–' : stopwatch(milliseconds, language);
  return {
    title: t('trends'),
    paragraphs: months.length === 0 ? [] : [t('trendBars')],
    bars: months.flatMap(({ month, short }) =>
      short === undefined
        ? []
        : [
            {
              label: monthText(month, language),
              text: formatPercent(short, language),
              share: short * 10,
              plain: false,
            },
          ],
    ),
    table: {
      headings: [
        t('month'),
        t('presentMean'),
        t('shortShare'),
        t('real'),
        t('drill'),
        `${t('coming')}, ${t('median')}`,
      ],
      widths: [2, 3, 2, 2, 2, 3],
      rows: months.map(({ month, present, short, real, drill, comingMedian }) => [
        monthText(month, language),
        decimalText(present, language),
        short === undefined ? '–' : formatPercent(short, language),
        String(real),
        String(drill),
        time(comingMedian),
      ]),
    },
  };
}

function availabilitySection({ availability }: ReportAnswer, language: Language): Section {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const [headings = [], ...rows] = availabilityRows(availability, language);
  return {
    title: t('availability'),
    paragraphs: [t('availabilityIntro')],
    table: {
      headings,
      widths: [2, 3, 3, 3, 2, 3],
      rows: rows.map(([month = '', ...rest]) => [monthText(month, language), ...rest]),
    },
  };
}

function callsSection({ list }: ReportAnswer, zone: string, language: Language): Section {
  const t = (key: ReportWord) => say(reportWords, key, language);
  return {
    title: t('calls'),
    table: {
      headings: [t('raisedAt'), t('location'), t('mode'), t('nature'), t('called'), t('coming'), t('arrived')],
      widths: [4, 3, 2, 2, 2, 1.5, 2],
      rows: list
        .slice(0, mostListed)
        .map(({ raisedAt, location, mode, nature, called, coming, arrived }) => [
          formatInstant(fromIso(raisedAt), zone, language),
          location.name,
          t(mode),
          nature,
          String(called),
          String(coming),
          String(arrived),
        ]),
    },
  };
}

/** A document is for reading; all of them are in the table. */
const mostListed = 200;
