import { type Rational, rational } from '#platform/kernel/rational.ts';
import type { PresenceDay } from '../statistics/presence-day.ts';
import { type CallFacts, type Stage, stages } from './call-facts.ts';
import { percentOf, type Spread, spreadOf, sumText } from './figures.ts';

/** How fast people answered, of real calls or of drills. */
export interface ModeReport {
  readonly calls: number;
  readonly called: number;
  readonly coming: number;
  readonly arrived: number;
  readonly unreachable: number;
  /** Calls that said how many they needed, and for which enough came. */
  readonly enough: number;
  readonly took: Readonly<Record<Stage, Spread>>;
}

/** Drills against real ones (BHV-14). A test of one phone is neither. */
export interface CallsReport {
  readonly real: ModeReport;
  readonly drill: ModeReport;
}

export function callsReport(facts: readonly CallFacts[]): CallsReport {
  return {
    real: modeReport(facts.filter(({ mode, phase }) => mode === 'real' && phase !== 'withdrawn')),
    drill: modeReport(facts.filter(({ mode, phase }) => mode === 'drill' && phase !== 'withdrawn')),
  };
}

function modeReport(facts: readonly CallFacts[]): ModeReport {
  const total = (count: (one: CallFacts) => number) => facts.reduce((sum, one) => sum + count(one), 0);
  const took = (stage: Stage) => spreadOf(facts.flatMap((one) => one.took[stage]));
  const [onPhone, read, coming, arrived] = stages;
  return {
    calls: facts.length,
    called: total(({ counts }) => counts.called),
    coming: total(({ counts }) => counts.coming),
    arrived: total(({ counts }) => counts.arrived),
    unreachable: total(({ counts }) => counts.unreachable),
    enough: facts.filter((one) => one.enough === true).length,
    took: { [onPhone]: took(onPhone), [read]: took(read), [coming]: took(coming), [arrived]: took(arrived) },
  };
}

/** One month of a trend; what was not measured or did not happen is left out, and is no zero. */
export interface MonthReport {
  /** `2026-11`. */
  readonly month: string;
  /** Mean present by location, added up. */
  readonly present?: string | undefined;
  readonly short?: number | undefined;
  readonly real: number;
  readonly drill: number;
  /** Milliseconds, of real calls and drills together. */
  readonly comingMedian?: number | undefined;
  readonly comingP90?: number | undefined;
}

/** Every month from the first to the last one that has something, without holes between. */
export function monthsReport(
  days: readonly PresenceDay[],
  facts: readonly CallFacts[],
  zone: string,
): readonly MonthReport[] {
  const monthOfCall = ({ raisedAt }: CallFacts) =>
    Temporal.Instant.from(raisedAt).toZonedDateTimeISO(zone).toPlainDate().toPlainYearMonth().toString();
  const counted = facts.filter(({ mode, phase }) => mode !== 'test' && phase !== 'withdrawn');
  const known = [...days.map(({ day }) => day.slice(0, 7)), ...counted.map(monthOfCall)].toSorted();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const months: MonthReport[] = [];
  for (let month = first; month <= last; month = after(month)) {
    const own = counted.filter((one) => monthOfCall(one) === month);
    const { median, p90 } = spreadOf(own.flatMap(({ took }) => took.coming));
    months.push({
      month,
      ...presenceIn(days.filter(({ day }) => day.startsWith(month))),
      real: own.filter(({ mode }) => mode === 'real').length,
      drill: own.filter(({ mode }) => mode === 'drill').length,
      ...(median === undefined ? {} : { comingMedian: median, comingP90: p90 }),
    });
  }
  return months;
}

function presenceIn(days: readonly PresenceDay[]): Pick<MonthReport, 'present' | 'short'> {
  const means: Rational[] = [];
  let seconds = 0;
  let short = 0;
  for (const own of Map.groupBy(days, ({ location }) => location).values()) {
    const hours = own.flatMap((day) => day.hours);
    const measured = hours.reduce((sum, hour) => sum + hour.seconds, 0);
    if (measured === 0) continue;
    means.push(
      rational(
        hours.reduce((sum, hour) => sum + hour.present, 0),
        measured,
      ),
    );
    seconds += measured;
    short += hours.reduce((sum, hour) => sum + hour.short, 0);
  }
  return seconds === 0 ? {} : { present: sumText(means), short: percentOf(short, seconds) };
}

function after(month: string): string {
  return Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
}
