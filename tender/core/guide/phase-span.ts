import { localInstant, startOfDay } from '#platform/kernel/time.ts';
import type { Phase } from './schema/planning.ts';

/** The days a phase covers, first and last included, and the instant when it has one. */
export interface PhaseSpan {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  /** The wall clock of the guide, `2025-10-06T12:00`, for a phase that is dated to the minute. */
  readonly clock?: string;
}

/** Undefined for a phase that depends on a condition. A phase known by its month covers all of it. */
export function phaseSpan(phase: Phase): PhaseSpan | undefined {
  if (phase.month !== undefined) {
    const first = Temporal.PlainDate.from(`${phase.month}-01`);
    return { first, last: first.with({ day: first.daysInMonth }) };
  }
  if (phase.from !== undefined && phase.through !== undefined) {
    return { first: Temporal.PlainDate.from(phase.from), last: Temporal.PlainDate.from(phase.through) };
  }
  const text = phase.on ?? phase.until;
  if (text === undefined) return undefined;
  const written = Temporal.PlainDate.from(text.slice(0, 10));
  // Until midnight is until 24.00 of the day before (CVO-06).
  const date = phase.until?.endsWith('T00:00') === true ? written.subtract({ days: 1 }) : written;
  return text.length > 10 ? { first: date, last: date, clock: text } : { first: date, last: date };
}

/** The instant of a phase that is dated to the minute, else the start of its first day. Undefined when clocks in the zone never or twice show it. */
export function phaseInstant({ first, clock }: PhaseSpan, zone: string): Temporal.Instant | undefined {
  if (clock === undefined) return startOfDay(first, zone);
  const instant = localInstant(clock, zone);
  return instant.ok ? instant.value : undefined;
}
