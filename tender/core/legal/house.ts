import { localDate } from '#platform/kernel/time.ts';
import type { Calendar } from './calendar.ts';
import type { Finding } from './notes.ts';

/** Customs of one organisation (no law): they may only move a deadline later. */
export interface HouseConvention {
  /** Days on which nothing closes, such as school holidays and bridge days; both ends included, ISO dates. */
  readonly closedPeriods?: readonly { readonly from: string; readonly to: string; readonly name: string }[];
  /** Weekdays on which deadlines may fall, 1 for Monday to 7 for Sunday. */
  readonly weekdays?: readonly number[];
  /** Hours within which deadlines may fall, local and inclusive: `10:00` to `14:00`. */
  readonly hours?: { readonly from: string; readonly to: string };
}

const article = 'gebruik van de organisatie';

/** Advice on a deadline by the customs of the house. */
export function checkHouse(
  deadline: Temporal.Instant,
  convention: HouseConvention,
  calendar: Calendar,
): readonly Finding[] {
  const local = deadline.toZonedDateTimeISO(calendar.zone);
  const date = localDate(deadline, calendar.zone);
  const findings: Finding[] = [];
  const closed = closedPeriod(date, convention);
  if (closed !== undefined) {
    findings.push({
      code: 'house-closed',
      severity: 'advice',
      article,
      params: { date: `${date}`, name: closed.name },
    });
  }
  if (convention.weekdays?.includes(date.dayOfWeek) === false) {
    findings.push({ code: 'house-weekday', severity: 'advice', article, params: { date: `${date}` } });
  }
  const { hours } = convention;
  if (hours !== undefined && outside(local.toPlainTime(), hours)) {
    findings.push({ code: 'house-hours', severity: 'advice', article, params: { from: hours.from, to: hours.to } });
  }
  return findings;
}

/** The first date from `date` on that the house allows; throws when it allows none within a year. */
export function firstHouseDay(date: Temporal.PlainDate, convention: HouseConvention): Temporal.PlainDate {
  for (let ahead = 0; ahead < 366; ahead += 1) {
    const candidate = date.add({ days: ahead });
    const weekday = convention.weekdays?.includes(candidate.dayOfWeek) ?? true;
    if (weekday && closedPeriod(candidate, convention) === undefined) return candidate;
  }
  throw new RangeError('the customs of the house leave no day within a year');
}

function closedPeriod(date: Temporal.PlainDate, convention: HouseConvention): { readonly name: string } | undefined {
  const day = date.toString();
  return convention.closedPeriods?.find(({ from, to }) => from <= day && day <= to);
}

function outside(time: Temporal.PlainTime, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return Temporal.PlainTime.compare(time, from) < 0 || Temporal.PlainTime.compare(time, to) > 0;
}
