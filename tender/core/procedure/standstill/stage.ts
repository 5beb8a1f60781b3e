import { ok, type Result, refuse, unreachable } from '#platform/kernel/result.ts';
import { endOfDay, localDate, toIso } from '#platform/kernel/time.ts';
import { tenderers } from '../examination/race.ts';
import { newKey, type ProcedureFile, type RecordedEvent } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, requireOperator, requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, MailDraft, NextStep, Stage } from '../stage.ts';
import type { StandstillCommand } from './commands.ts';
import type { StandstillState } from './state.ts';
import { type RunningStandstill, standstillOf } from './terms.ts';
import { claimants, type StandstillView, stateOf, viewStandstill } from './view.ts';

export const standstillStage: Stage<'standstill', StandstillCommand, StandstillView> = {
  name: 'standstill',
  initial: { objections: [], proceedings: [] },
  evolve,
  decide,
  view: viewStandstill,
  next,
  mails,
};

type Of<Type extends StandstillCommand['type']> = Extract<StandstillCommand, { type: Type }>;

function evolve(slice: StandstillState, { at, seq, event }: RecordedEvent): StandstillState {
  switch (event.type) {
    case 'ObjectionRaised': {
      const { objection, operator, text } = event;
      return { ...slice, objections: [...slice.objections, { objection, operator, text, at }] };
    }
    case 'ObjectionAnswered':
      return {
        ...slice,
        objections: slice.objections.map((one) =>
          one.objection === event.objection ? { ...one, answer: event.answer } : one,
        ),
      };
    case 'ProceedingsStarted': {
      const { type: _type, ...started } = event;
      return { ...slice, proceedings: [...slice.proceedings, { ...started, recordedAt: at, seq }] };
    }
    case 'ProceedingsEnded': {
      const { how, outcome, on, reason } = event;
      const ended = { how, outcome, on, reason };
      return {
        ...slice,
        proceedings: slice.proceedings.map((one) => (one.proceedings === event.proceedings ? { ...one, ended } : one)),
      };
    }
    default:
      return slice;
  }
}

function decide(file: ProcedureFile, command: StandstillCommand, context: DecideContext): Decision {
  const running = standstillOf(file);
  if (running === undefined) return refuse('no-letters-sent');
  if (command.type === 'raise-objection') return object(file, command, running, context);
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  switch (command.type) {
    case 'answer-objection':
      return answer(file, command);
    case 'record-proceedings':
      return start(file, command, running, context);
    case 'end-proceedings':
      return end(file, command, context);
    default:
      return unreachable(command);
  }
}

function object(
  file: ProcedureFile,
  { text }: Of<'raise-objection'>,
  running: RunningStandstill,
  context: DecideContext,
): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  if (!tenderers(file).includes(operator.value.id)) return refuse('no-such-tenderer');
  const until = running.forfeiture.printedEndsAt;
  if (Temporal.Instant.compare(context.now, until) >= 0) return refuse('objection-too-late', { until: toIso(until) });
  return ok([{ type: 'ObjectionRaised', objection: newKey(file, 'objection'), operator: operator.value.id, text }]);
}

function answer(file: ProcedureFile, command: Of<'answer-objection'>): Decision {
  const found = file.standstill.objections.find(({ objection }) => objection === command.objection);
  if (found === undefined) return refuse('no-such-objection');
  if (found.answer !== undefined) return refuse('objection-answered-already');
  return ok([{ type: 'ObjectionAnswered', objection: command.objection, answer: command.answer }]);
}

/** Proceedings count when the summons was served within the term of forfeiture (ALM-20). */
function start(
  file: ProcedureFile,
  command: Of<'record-proceedings'>,
  running: RunningStandstill,
  { now }: DecideContext,
): Decision {
  const { claimant, court, caseNumber, servedOn } = command;
  if (!claimants(file).includes(claimant)) return refuse('no-such-tenderer');
  const zone = guideOf(file).timeZone;
  const served = Temporal.PlainDate.from(servedOn);
  const sentOn = localDate(running.sentAt, zone);
  const future = Temporal.PlainDate.compare(served, localDate(now, zone)) > 0;
  if (future || Temporal.PlainDate.compare(served, sentOn) < 0) return refuse('served-before-letters');
  const until = running.forfeiture.printedEndsAt;
  if (Temporal.Instant.compare(endOfDay(served, zone), until) > 0)
    return refuse('served-too-late', { until: toIso(until) });
  return ok([
    { type: 'ProceedingsStarted', proceedings: newKey(file, 'proceedings'), claimant, court, caseNumber, servedOn },
  ]);
}

function end(file: ProcedureFile, command: Of<'end-proceedings'>, { now }: DecideContext): Decision {
  const found = pending(file, command.proceedings);
  if (!found.ok) return found;
  const { proceedings, how, outcome, on, reason } = command;
  const today = localDate(now, guideOf(file).timeZone);
  const day = Temporal.PlainDate.from(on);
  const early = Temporal.PlainDate.compare(day, Temporal.PlainDate.from(found.value.servedOn)) < 0;
  if (early || Temporal.PlainDate.compare(day, today) > 0) return refuse('proceedings-end-before-start');
  return ok([{ type: 'ProceedingsEnded', proceedings, how, outcome, on, reason }]);
}

function pending(file: ProcedureFile, key: string): Result<StandstillState['proceedings'][number]> {
  const found = file.standstill.proceedings.find(({ proceedings }) => proceedings === key);
  if (found === undefined) return refuse('no-such-proceedings');
  return found.ended === undefined ? ok(found) : refuse('proceedings-ended-already');
}

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  const shown = viewStandstill(file, viewer, now);
  if (shown === undefined || file.contract.final !== undefined) return undefined;
  const unanswered = file.standstill.objections.some(({ answer: given }) => given === undefined);
  if (unanswered && isOneOf(viewer, 'buyer', 'process-leader'))
    return { code: 'next-answer-objection', stage: 'standstill', must: true };
  const state = stateOf(file, now);
  if (state === 'suspended') return { code: 'next-suspended', stage: 'standstill', must: false, wait: true };
  if (state !== 'running') return undefined;
  return {
    code: 'next-standstill',
    params: { lastDay: shown.lastDay },
    stage: 'standstill',
    deadline: shown.endsAt,
    must: false,
    wait: true,
  };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  const about = after.preparation.guide === undefined ? { title: '', reference: '' } : guideOf(after);
  const params = { title: about.title, reference: about.reference };
  switch (event.type) {
    case 'ObjectionRaised': {
      const name = operatorName(after, event.operator);
      return [
        {
          recipient: { to: 'role', role: 'process-leader' },
          code: 'mail-objection',
          params: { ...params, name, text: event.text },
        },
      ];
    }
    case 'ObjectionAnswered': {
      const found = after.standstill.objections.find(({ objection }) => objection === event.objection);
      if (found === undefined) return [];
      const recipient = { to: 'operator', operator: found.operator } as const;
      return [{ recipient, code: 'mail-objection-answered', params: { ...params, answer: event.answer } }];
    }
    case 'ProceedingsStarted':
      return tenderers(after).map((operator) => ({
        recipient: { to: 'operator', operator },
        code: 'mail-proceedings',
        params: { ...params, court: event.court },
      }));
    case 'ProceedingsEnded':
      return tenderers(after).map((operator) => ({
        recipient: { to: 'operator', operator },
        code: event.outcome === 'award-stands' ? 'mail-proceedings-award-stands' : 'mail-proceedings-new-decision',
        params: { ...params, reason: event.reason },
      }));
    default:
      return [];
  }
}
