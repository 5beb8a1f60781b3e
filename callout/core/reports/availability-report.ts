import { startOfDay } from '#platform/kernel/time.ts';
import { type Span, spansOf, type UptimeDay } from '../statistics/uptime.ts';

/** One month of an installation: how long it ran, and how long it did not. */
export interface AvailabilityMonth {
  /** `2026-11`, on the clocks of the organisation. */
  readonly month: string;
  /** Seconds of the month that were measured: from the first start on, until now. */
  readonly measured: number;
  /** Seconds in which no server could write. */
  readonly out: number;
  /** Outages that began in it. */
  readonly outages: number;
  /** Percents with two decimals, rounded down: 99.90 is at least that. */
  readonly up: string;
  /** Seconds out that 99.9 % of the whole month leaves: 43 minutes in a month of thirty days. */
  readonly allowed: number;
}

export interface Outage {
  /** ISO. */
  readonly from: string;
  readonly seconds: number;
}

export interface AvailabilityReport {
  /** Of the months that were asked for, those that have something measured. */
  readonly months: readonly AvailabilityMonth[];
  /** The newest first; those that began in these months. */
  readonly outages: readonly Outage[];
}

export interface AvailabilityQuestion {
  readonly days: readonly UptimeDay[];
  /** Whole months, `2026-11`, both included. */
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  readonly now: Temporal.Instant;
}

/** A server says so rarely that it runs: until then nobody knows that it does not. Seconds. */
export const longestSilence = 60;

/** Whatever lies between two spans is an outage, whether somebody stopped the server or it fell; before the first start there is none. */
export function availabilityReport({ days, from, to, zone, now }: AvailabilityQuestion): AvailabilityReport {
  const spans = spansOf(days);
  const [first] = spans;
  if (first === undefined) return { months: [], outages: [] };
  const end = Math.floor(now.epochMilliseconds / 1000);
  const gaps = gapsBetween(spans, end);
  const months: AvailabilityMonth[] = [];
  for (let month = from; month <= to; month = after(month)) {
    const bounds = [startOf(month, zone), startOf(after(month), zone)] as const;
    const measured = lengthIn([first[0], end], bounds);
    if (measured === 0) continue;
    const out = gaps.reduce((sum, gap) => sum + lengthIn(gap, bounds), 0);
    months.push({
      month,
      measured,
      out,
      outages: gaps.filter(([start]) => start >= bounds[0] && start < bounds[1]).length,
      up: percentText(measured - out, measured),
      allowed: Math.floor((bounds[1] - bounds[0]) / 1000),
    });
  }
  const [firstStart, lastEnd] = [startOf(from, zone), startOf(after(to), zone)];
  return {
    months,
    outages: gaps
      .filter(([start]) => start >= firstStart && start < lastEnd)
      .map(([start, until]) => ({ from: isoOf(start), seconds: until - start }))
      .toReversed(),
  };
}

function gapsBetween(spans: readonly Span[], end: number): readonly Span[] {
  const gaps = spans.flatMap(([, to], index): readonly Span[] => {
    const next = spans[index + 1];
    if (next !== undefined) return [[to, next[0]]];
    return end - to > longestSilence ? [[to, end]] : [];
  });
  return gaps;
}

function lengthIn([from, to]: Span, [first, last]: readonly [number, number]): number {
  return Math.max(0, Math.min(to, last) - Math.max(from, first));
}

function percentText(part: number, whole: number): string {
  const hundredths = Math.floor((part * 10_000) / whole);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function after(month: string): string {
  return Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
}

function startOf(month: string, zone: string): number {
  return Math.floor(startOfDay(Temporal.PlainDate.from(`${month}-01`), zone).epochMilliseconds / 1000);
}

function isoOf(seconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString({ fractionalSecondDigits: 3 });
}
