import { ok, type Result, unwrap } from '#platform/kernel/result.ts';
import { endOfDay, fromIso, localInstant, startOfDay, toIso } from '#platform/kernel/time.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import type { Phase } from '../../guide/schema/planning.ts';
import type { ProcedureFile } from '../file.ts';

/** The guide in force; only for code that runs after a guide could be read. */
export function guideOf(file: ProcedureFile): Guide {
  if (file.preparation.guide === undefined) throw new Error('this file has no readable guide');
  return file.preparation.guide;
}

/** The phases of the planning as dated now: the guide with every logged change applied (ALM-01). */
export function phases(file: ProcedureFile): readonly Phase[] {
  return guideOf(file).planning.map((phase) => {
    const dating = file.planning.datings[phase.id];
    if (dating === undefined) return phase;
    const { id, title, source } = phase;
    return { id, title, ...(source === undefined ? {} : { source }), ...dating };
  });
}

export function phaseOf(file: ProcedureFile, id: string): Phase {
  const phase = phases(file).find((candidate) => candidate.id === id);
  if (phase === undefined) throw new Error(`the guide has no phase ${id}`);
  return phase;
}

/**
 * The instant that a dating names: wall clock in the zone of the guide, or an instant where the wall clock would show it twice (see
 * `datedAt`). Codes: those of `localInstant`.
 */
export function momentOf(text: string, zone: string): Result<Temporal.Instant> {
  return text.endsWith('Z') ? ok(fromIso(text)) : localInstant(text, zone);
}

/** An instant as a dating writes it: `2025-10-07T12:00`; the instant itself in the hour that clocks show twice. */
export function datedAt(instant: Temporal.Instant, zone: string): string {
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const back = localInstant(local, zone);
  return back.ok && back.value.equals(instant) ? local : toIso(instant);
}

/** First instant of a phase; for `until` the last instant itself. Absent for a phase that is known by condition only. */
export function startOf(phase: Phase, zone: string): Temporal.Instant | undefined {
  const day = phase.on ?? phase.from;
  if (phase.until !== undefined) return unwrap(momentOf(phase.until, zone));
  if (phase.month !== undefined) return startOfDay(Temporal.PlainDate.from(`${phase.month}-01`), zone);
  if (day === undefined) return undefined;
  return day.includes('T') ? unwrap(localInstant(day, zone)) : startOfDay(Temporal.PlainDate.from(day), zone);
}

/** Instant at which a phase is over (exclusive). */
export function endOf(phase: Phase, zone: string): Temporal.Instant | undefined {
  if (phase.through !== undefined) return endOfDay(Temporal.PlainDate.from(phase.through), zone);
  if (phase.month !== undefined) {
    const month = Temporal.PlainYearMonth.from(phase.month);
    return endOfDay(month.toPlainDate({ day: month.daysInMonth }), zone);
  }
  if (phase.on !== undefined && !phase.on.includes('T')) return endOfDay(Temporal.PlainDate.from(phase.on), zone);
  return startOf(phase, zone);
}

/**
 * The one deadline, from which notice, vault and terms all derive (ALM-04): that of the planning, or of the last round of new tenders. Exclusive:
 * a tender at this very instant is late.
 */
export function deadlineOf(file: ProcedureFile): Temporal.Instant {
  const { round } = file.negotiation;
  return round === undefined ? plannedDeadlineOf(file) : fromIso(round.until);
}

/** The deadline of the first tenders. */
export function plannedDeadlineOf(file: ProcedureFile): Temporal.Instant {
  const guide = guideOf(file);
  const deadline = endOf(phaseOf(file, guide.submission.deadline), guide.timeZone);
  if (deadline === undefined) throw new Error('the deadline of the guide has no date');
  return deadline;
}

export function isClosed(file: ProcedureFile, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, deadlineOf(file)) >= 0;
}
