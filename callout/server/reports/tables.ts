import type { ReportAnswer } from '#callout/api/reports.ts';
import { stages } from '#callout/core/reports/call-facts.ts';
import { meanText } from '#callout/core/reports/figures.ts';
import type { Period } from '#callout/core/reports/period.ts';
import type { PresenceDay, PresenceHour } from '#callout/core/statistics/presence-day.ts';
import { toCsv } from '#platform/kernel/csv.ts';
import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { decimalText } from './documents.ts';
import { type ReportWord, reportWords } from './words.ts';

type Named = (id: string) => string;
type Row = readonly string[];

/** A spreadsheet sees by the mark that the text is UTF-8. */
export function asFile(rows: readonly Row[]): string {
  return `\uFEFF${toCsv(rows)}\r\n`;
}

/** One row for each location, day and hour of the period; what was not measured is empty, and is no zero. */
export function presenceRows(
  days: readonly PresenceDay[],
  {
    period,
    locations,
    nameOf,
  }: { readonly period: Period; readonly locations: readonly string[]; readonly nameOf: Named },
  language: Language,
): readonly Row[] {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const known = new Map(days.map((one) => [`${one.day}/${one.location}`, one]));
  const head = [
    t('location'),
    t('day'),
    t('hour'),
    t('minutesMeasured'),
    t('presentMean'),
    t('least'),
    t('most'),
    t('unreachable'),
    t('needed'),
    t('minutesShort'),
  ];
  const rows: Row[] = [head];
  for (let day = period.from; Temporal.PlainDate.compare(day, period.to) <= 0; day = day.add({ days: 1 })) {
    for (const location of locations) {
      const hours = new Map(known.get(`${day.toString()}/${location}`)?.hours.map((one) => [one.hour, one]));
      for (let hour = 0; hour < 24; hour += 1)
        rows.push([nameOf(location), day.toString(), String(hour), ...cells(hours.get(hour), language)]);
    }
  }
  return rows;
}

function cells(hour: PresenceHour | undefined, language: Language): Row {
  if (hour === undefined || hour.seconds === 0) return ['0', '', '', '', '', '', ''];
  const mean = (sum: number) => decimalText(meanText(sum, hour.seconds), language);
  const minutes = (seconds: number) => String(Math.floor(seconds / 60));
  return [
    minutes(hour.seconds),
    mean(hour.present),
    String(hour.least),
    String(hour.most),
    mean(hour.unreachable),
    mean(hour.needed),
    minutes(hour.short),
  ];
}

/** One row for each month; minutes are rounded up, so that what was too long says so. */
export function availabilityRows({ months }: ReportAnswer['availability'], language: Language): readonly Row[] {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const head = [t('month'), t('upShare'), t('minutesOut'), t('minutesAllowed'), t('outages'), t('hoursMeasured')];
  return [
    head,
    ...months.map(({ month, up, out, allowed, outages, measured }) => [
      month,
      decimalText(up, language),
      String(Math.ceil(out / 60)),
      String(Math.floor(allowed / 60)),
      String(outages),
      String(Math.floor(measured / 3600)),
    ]),
  ];
}

/** One row for each call; times in whole seconds, so that a program reads them. */
export function callRows(report: Pick<ReportAnswer, 'list'>, language: Language): readonly Row[] {
  const t = (key: ReportWord) => say(reportWords, key, language);
  const seconds = (milliseconds: number | undefined) =>
    milliseconds === undefined ? '' : String(Math.round(milliseconds / 1000));
  const timed = stages.flatMap((stage) =>
    (['median', 'p90', 'worst'] as const).map((figure) => `${t(stage)}, ${t(figure).toLowerCase()} (s)`),
  );
  const head = [
    t('raisedAt'),
    t('location'),
    t('mode'),
    t('nature'),
    `${t('lasted')} (s)`,
    t('called'),
    t('coming'),
    t('arrived'),
    t('enough'),
    ...timed,
  ];
  return [
    head,
    ...report.list.map((call) => [
      call.raisedAt,
      call.location.name,
      t(call.mode),
      call.nature,
      seconds(call.lasted),
      String(call.called),
      String(call.coming),
      String(call.arrived),
      call.enough === undefined ? '' : t(call.enough ? 'yes' : 'no'),
      ...stages.flatMap((stage) => {
        const { median, p90, worst } = call.took[stage];
        return [seconds(median), seconds(p90), seconds(worst)];
      }),
    ]),
  ];
}
