import { ok, type Result, refuse } from './result.ts';

/** UTC with milliseconds, as every instant stands in JSON: `2025-10-06T10:00:00.000Z`. Finer parts are cut off. */
export function toIso(instant: Temporal.Instant): string {
  if (last.instant !== instant) last = { instant, text: instant.toString({ fractionalSecondDigits: 3 }) };
  return last.text;
}

/** What was written last: much happens at the same instant, and writing it takes as long as most of what is done then. */
let last: { readonly instant?: Temporal.Instant; readonly text: string } = { text: '' };

/** Whether this is an instant in UTC, to the second or finer. */
export function isIso(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text);
}

/** Reads what `toIso` wrote. Throws a RangeError on any text that is not an instant. */
export function fromIso(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

/**
 * The instant at which clocks in `zone` show `2025-10-06T12:00` (seconds may follow).
 * Refuses `no-such-time` when clocks skip that time in spring, `ambiguous-time` when they show it twice in autumn, `not-a-time` otherwise.
 */
export function localInstant(text: string, zone: string): Result<Temporal.Instant> {
  const local = plainDateTime(text);
  if (local === undefined) return refuse('not-a-time', { text: text.slice(0, 40) });
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return ok(earlier.toInstant());
  const skipped = !earlier.toPlainDateTime().equals(local);
  return refuse(skipped ? 'no-such-time' : 'ambiguous-time', { text, zone });
}

export function localDate(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The first instant of a date: midnight, or where clocks skip midnight the first time after it. */
export function startOfDay(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return date.toZonedDateTime(zone).toInstant();
}

/** 24:00 of a date, which is the first instant of the next one. */
export function endOfDay(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return startOfDay(date.add({ days: 1 }), zone);
}

function plainDateTime(text: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text)) return undefined;
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
