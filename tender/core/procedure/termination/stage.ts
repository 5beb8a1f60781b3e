import { ok, refuse } from '#platform/kernel/result.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, MailDraft, Stage } from '../stage.ts';
import type { TerminationCommand } from './commands.ts';
import type { TerminationState } from './state.ts';
import type { TerminationView } from './view.ts';

/** The authority may stop the procedure at any moment, wholly or partly, for now or for good; all are told and the file stays. */
export const terminationStage: Stage<'termination', TerminationCommand, TerminationView> = {
  name: 'termination',
  initial: { history: [] },
  evolve,
  decide,
  view,
  next: (file, viewer) =>
    file.termination.stopped?.duration === 'for-now' && isOneOf(viewer, 'process-leader', 'buyer')
      ? { code: 'next-resume', stage: 'termination', must: false }
      : undefined,
  mails,
};

function evolve(slice: TerminationState, { at, event }: RecordedEvent): TerminationState {
  if (event.type === 'ProcedureStopped') {
    const { extent, duration, reason } = event;
    return {
      stopped: { extent, duration, reason, at },
      history: [...slice.history, { what: 'stopped', reason, at }],
    };
  }
  if (event.type === 'ProcedureResumed') {
    return { history: [...slice.history, { what: 'resumed', reason: event.reason, at }] };
  }
  return slice;
}

function decide(file: ProcedureFile, command: TerminationCommand, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'process-leader', 'buyer');
  if (!allowed.ok) return allowed;
  const stopped = file.termination.stopped;
  if (command.type === 'stop-procedure') {
    if (stopped?.extent === 'whole' && stopped.duration === 'for-good') return refuse('already-stopped');
    const { extent, duration, reason } = command;
    return ok([{ type: 'ProcedureStopped', extent, duration, reason }]);
  }
  if (stopped === undefined) return refuse('not-stopped');
  if (stopped.duration === 'for-good') return refuse('stopped-for-good');
  return ok([{ type: 'ProcedureResumed', reason: command.reason }]);
}

function view(file: ProcedureFile, viewer: Viewer): TerminationView | undefined {
  const stopped = file.termination.stopped;
  const leads = isOneOf(viewer, 'process-leader', 'buyer');
  if (!isStaff(viewer) && file.termination.history.length === 0) return undefined;
  return {
    stage: 'termination',
    ...(stopped === undefined ? {} : { stopped }),
    history: file.termination.history,
    may: { stop: leads && stopped?.duration !== 'for-good', resume: leads && stopped?.duration === 'for-now' },
  };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'ProcedureStopped' && event.type !== 'ProcedureResumed') return [];
  const { title, reference } = guideOf(after);
  const code = event.type === 'ProcedureStopped' ? 'mail-stopped' : 'mail-resumed';
  return [{ recipient: { to: 'followers' }, code, params: { title, reference, reason: event.reason } }];
}
