import type { Location, MinimumWindow } from './organisation.ts';

const day = 24 * 60;
const week = 7 * day;

/**
 * The window that holds at an instant, by what the clocks of the zone show: an hour that they show twice is in it twice, an hour that
 * they skip is in none. Windows do not overlap, so there is at most one.
 */
export function windowAt({ minima }: Location, now: Temporal.Instant, zone: string): MinimumWindow | undefined {
  const moment = momentOf(now.toZonedDateTimeISO(zone));
  return minima.find((window) => spansOf(window).some((span) => contains(span, moment)));
}

/** When the clocks will show the end of a window that holds now; the first time where they show it twice. */
export function endOfWindow(window: MinimumWindow, now: Temporal.Instant, zone: string): Temporal.Instant {
  const local = now.toZonedDateTimeISO(zone);
  const moment = momentOf(local);
  const span = spansOf(window).find((one) => contains(one, moment));
  const left = span === undefined ? 0 : span.length - ((moment - span.from + week) % week);
  const end = local.toPlainDateTime().round({ smallestUnit: 'minute', roundingMode: 'trunc' }).add({ minutes: left });
  return end.toZonedDateTime(zone).toInstant();
}

function momentOf({ dayOfWeek, hour, minute }: Temporal.ZonedDateTime): number {
  return (dayOfWeek - 1) * day + hour * 60 + minute;
}

/** Two windows that hold at the same time, when there are any. */
export function overlapIn(minima: readonly MinimumWindow[]): readonly [MinimumWindow, MinimumWindow] | undefined {
  const spans = minima
    .flatMap((window) => spansOf(window).map((span) => ({ ...span, window })))
    .toSorted((a, b) => a.from - b.from);
  for (const [index, span] of spans.entries()) {
    const next = spans[(index + 1) % spans.length];
    if (next === undefined || (next === span && span.length <= week)) continue;
    const gap = (next.from - span.from + week) % week;
    if (gap < span.length) return [span.window, next.window];
  }
  return undefined;
}

/** In which the clocks show the same time at begin and end: it would last no time, or a whole day. */
export function isEmptyWindow({ from, to }: MinimumWindow): boolean {
  return from === to;
}

export interface Span {
  /** Minutes since Monday 00:00. */
  readonly from: number;
  readonly length: number;
}

/** When a window holds, by day; one that begins late on Sunday runs beyond the week. */
export function spansOf({ days, from, to }: MinimumWindow): readonly Span[] {
  const begin = minutes(from);
  const end = minutes(to);
  const length = end > begin ? end - begin : end + day - begin;
  return days.map((weekday) => ({ from: (weekday - 1) * day + begin, length }));
}

function contains({ from, length }: Span, moment: number): boolean {
  return (moment - from + week) % week < length;
}

function minutes(clock: string): number {
  const [hours = '', rest = ''] = clock.split(':');
  return Number(hours) * 60 + Number(rest);
}
