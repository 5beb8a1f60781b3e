import type { ReportAnswer } from '#callout/api/reports.ts';
import { availabilityReport } from '#callout/core/reports/availability-report.ts';
import { type CallFacts, stages } from '#callout/core/reports/call-facts.ts';
import { callsReport, monthsReport } from '#callout/core/reports/calls-report.ts';
import { spreadOf } from '#callout/core/reports/figures.ts';
import type { Period } from '#callout/core/reports/period.ts';
import { presenceReport } from '#callout/core/reports/presence-report.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Room } from '../room.ts';
import { listDays } from '../statistics/presence-days.ts';
import { uptimeDays } from '../statistics/uptime.ts';
import type { CallBook } from './call-book.ts';

export interface ReportQuestion {
  readonly period: Period;
  /** Those that this viewer may see, in the order of the organisation. */
  readonly seen: readonly string[];
  /** One of them, or all. */
  readonly location: string | undefined;
}

/** Everything that a page, a table or a document of a period tells, made of the same numbers. */
export async function periodReport(
  room: Pick<Room, 'store' | 'clock' | 'organisation'>,
  book: CallBook,
  { period, seen, location }: ReportQuestion,
): Promise<ReportAnswer> {
  const { locations, skills, zone } = room.organisation.now;
  const named = (id: string) => ({ id, name: locations.get(id)?.name ?? id });
  const wanted = location === undefined ? seen : [location];
  const year = yearOf(period);
  const { entries } = room.store;
  const own = new Set(wanted);
  const days = (await listDays(entries, year.from.toString(), year.to.toString())).filter((day) =>
    own.has(day.location),
  );
  const all = await book.facts(year, own);
  const first = period.from.toZonedDateTime(zone).toInstant();
  const facts = all.filter(({ raisedAt }) => Temporal.Instant.compare(Temporal.Instant.from(raisedAt), first) >= 0);
  const now = room.clock.now();
  const trend = trendFrom(period);
  return {
    now: toIso(now),
    period: { from: period.from.toString(), to: period.to.toString() },
    locations: wanted.map(named),
    choices: seen.map(named),
    skills: [...skills.values()],
    presence: withArrays(presenceReport({ days, period, locations: wanted, zone, now })),
    calls: callsReport(facts),
    months: [
      ...monthsReport(
        days.filter(({ day }) => day >= trend.toString()),
        all.filter(({ raisedAt }) => raisedAt >= toIso(trend.toZonedDateTime(zone).toInstant())),
        zone,
      ),
    ],
    availability: await availabilityOf(room, { from: trend, to: period.to }),
    list: facts.map((one) => listed(one, named)),
  };
}

/** The calls of a period alone, without its numbers; the newest first. */
export async function listedCalls(
  { organisation }: Pick<Room, 'organisation'>,
  book: CallBook,
  { period, seen }: Pick<ReportQuestion, 'period' | 'seen'>,
): Promise<ReportAnswer['list']> {
  const { locations } = organisation.now;
  const named = (id: string) => ({ id, name: locations.get(id)?.name ?? id });
  return (await book.facts(period, new Set(seen))).map((one) => listed(one, named));
}

/** Of the installation, whichever location the report is about. */
export async function availabilityOf(
  { store, clock, organisation }: Pick<Room, 'store' | 'clock' | 'organisation'>,
  { from, to }: Period,
): Promise<ReportAnswer['availability']> {
  const report = availabilityReport({
    days: await uptimeDays(store.entries),
    from: from.toPlainYearMonth().toString(),
    to: to.toPlainYearMonth().toString(),
    zone: organisation.now.zone,
    now: clock.now(),
  });
  return { months: [...report.months], outages: report.outages.slice(0, mostOutages) };
}

/** In a report; the months count them all. */
const mostOutages = 100;

function withArrays(report: ReturnType<typeof presenceReport>): ReportAnswer['presence'] {
  return {
    ...report,
    locations: [...report.locations],
    week: report.week.map((hour) => ({ ...hour })),
    skills: report.skills.map((skill) => ({ ...skill })),
  };
}

/** The period, or the twelve months that end with it, whichever is longer. */
function yearOf(period: Period): Period {
  const trend = trendFrom(period);
  return { from: Temporal.PlainDate.compare(trend, period.from) < 0 ? trend : period.from, to: period.to };
}

function trendFrom({ to }: Period): Temporal.PlainDate {
  return to.with({ day: 1 }).subtract({ months: 11 });
}

function listed(facts: CallFacts, named: (id: string) => { id: string; name: string }): ReportAnswer['list'][number] {
  const { call, location, mode, phase, nature, raisedAt, lasted, counts, enough, took } = facts;
  const [onPhone, read, coming, arrived] = stages;
  return {
    call,
    location: named(location),
    mode,
    phase,
    nature,
    raisedAt,
    ...(lasted === undefined ? {} : { lasted }),
    called: counts.called,
    coming: counts.coming,
    arrived: counts.arrived,
    ...(enough === undefined ? {} : { enough }),
    took: {
      [onPhone]: spreadOf(took[onPhone]),
      [read]: spreadOf(took[read]),
      [coming]: spreadOf(took[coming]),
      [arrived]: spreadOf(took[arrived]),
    },
  };
}
