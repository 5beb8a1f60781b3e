import { ok, refuse } from '#platform/kernel/result.ts';
import { fromIso, localInstant, toIso } from '#platform/kernel/time.ts';
import type { Phase } from '../../guide/schema/planning.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { isOneOf, isStaff, requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, MailDraft, Stage } from '../stage.ts';
import type { PlanningCommand } from './commands.ts';
import type { PhaseDating } from './events.ts';
import { datedAt, endOf, guideOf, momentOf, phases, plannedDeadlineOf } from './phases.ts';
import type { PlanningState } from './state.ts';
import type { PlanningView } from './view.ts';

export const planningStage: Stage<'planning', PlanningCommand, PlanningView> = {
  name: 'planning',
  initial: { datings: {}, changes: [] },
  evolve,
  decide,
  view,
  next: () => undefined,
  mails,
};

function evolve(slice: PlanningState, recorded: RecordedEvent, file: ProcedureFile): PlanningState {
  const { at, actor, event } = recorded;
  if (event.type !== 'PlanningChanged' && event.type !== 'OutageConfirmed') return slice;
  // The deadline of a round stands in no planning.
  if (event.type === 'OutageConfirmed' && file.negotiation.round !== undefined) return slice;
  const { phase, from, to, reason } = event.type === 'PlanningChanged' ? event : deadlineMoved(event, file);
  return {
    datings: { ...slice.datings, [phase]: to },
    changes: [...slice.changes, { phase, from, to, reason, at, by: actor }],
  };
}

/** A confirmed outage moves the one deadline, from which everything else derives (ROC-04). */
function deadlineMoved(
  { from, to, reason }: Extract<RecordedEvent['event'], { type: 'OutageConfirmed' }>,
  file: ProcedureFile,
): Omit<PlanningState['changes'][number], 'at' | 'by'> {
  const { submission, timeZone } = guideOf(file);
  const dated = (instant: string) => ({ until: datedAt(fromIso(instant), timeZone) });
  return { phase: submission.deadline, from: dated(from), to: dated(to), reason };
}

function decide(file: ProcedureFile, command: PlanningCommand, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'process-leader', 'buyer');
  if (!allowed.ok) return allowed;
  const phase = phases(file).find(({ id }) => id === command.phase);
  if (phase === undefined) return refuse('no-such-phase');
  const refusal =
    refuseDating(command.dating, guideOf(file).timeZone) ?? refuseMove(file, phase, command.dating, context.now);
  if (refusal !== undefined) return refusal;
  const from = datingOf(phase);
  if (JSON.stringify(from) === JSON.stringify(datingOf(command.dating))) return refuse('phase-unchanged');
  return ok([{ type: 'PlanningChanged', phase: phase.id, from, to: datingOf(command.dating), reason: command.reason }]);
}

function refuseDating(dating: PhaseDating, zone: string): Decision | undefined {
  const ways = [dating.on, dating.until, dating.from, dating.month].filter((way) => way !== undefined);
  if (ways.length !== 1 || (dating.from === undefined) !== (dating.through === undefined))
    return refuse('phase-needs-one-date');
  const moment = dating.until ?? dating.on;
  if (moment?.includes('T') === true && !localInstant(moment, zone).ok) return refuse('date-does-not-exist');
  return undefined;
}

/** The deadline may only move to a later moment, and only while it has not passed (ALM-04). */
function refuseMove(
  file: ProcedureFile,
  phase: Phase,
  dating: PhaseDating,
  now: Temporal.Instant,
): Decision | undefined {
  const { timeZone, submission } = guideOf(file);
  const end = endOf({ id: phase.id, title: phase.title, ...dating }, timeZone);
  if (phase.id === submission.deadline) {
    const deadline = plannedDeadlineOf(file);
    if (Temporal.Instant.compare(now, deadline) >= 0) return refuse('deadline-passed', { deadline: toIso(deadline) });
    if (dating.until === undefined || end === undefined) return refuse('deadline-needs-a-time');
    if (Temporal.Instant.compare(end, deadline) < 0)
      return refuse('deadline-only-later', { deadline: toIso(deadline) });
  }
  if (end !== undefined && Temporal.Instant.compare(end, now) <= 0) return refuse('phase-in-the-past');
  return undefined;
}

function datingOf(phase: PhaseDating): PhaseDating {
  const { on, until, from, through, month } = phase;
  return Object.fromEntries(
    Object.entries({ on, until, from, through, month }).filter(([, value]) => value !== undefined),
  );
}

function view(file: ProcedureFile, viewer: Viewer): PlanningView | undefined {
  if (file.preparation.guide === undefined) return undefined;
  if (file.preparation.publishedAt === undefined && !isStaff(viewer)) return undefined;
  return {
    stage: 'planning',
    phases: phases(file),
    changes: file.planning.changes,
    deadlinePhase: guideOf(file).submission.deadline,
    may: { change: isOneOf(viewer, 'process-leader', 'buyer') && file.preparation.publishedAt !== undefined },
  };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'PlanningChanged') return [];
  const { title, reference, timeZone } = guideOf(after);
  const phase = phases(after).find(({ id }) => id === event.phase)?.title ?? event.phase;
  const params = {
    title,
    reference,
    phase,
    from: written(event.from, timeZone),
    to: written(event.to, timeZone),
    reason: event.reason,
  };
  return [{ recipient: { to: 'followers' }, code: 'mail-planning-changed', params }];
}

/** An instant where the dating has one, so that the sentence writes it out; else the day as it stands. */
function written(dating: PhaseDating, zone: string): string {
  const moment = dating.until ?? dating.on;
  if (moment?.includes('T') === true) {
    const instant = momentOf(moment, zone);
    return instant.ok ? toIso(instant.value) : moment;
  }
  if (dating.from !== undefined) return `${dating.from} – ${dating.through ?? ''}`;
  return moment ?? dating.month ?? '';
}
