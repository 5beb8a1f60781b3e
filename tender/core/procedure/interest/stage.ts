import { ok, refuse } from '#platform/kernel/result.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { isClosed } from '../planning/phases.ts';
import { requireOperator, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, NextStep, Stage } from '../stage.ts';
import type { InterestCommand } from './commands.ts';
import type { InterestState } from './state.ts';
import type { InterestView } from './view.ts';

export const interestStage: Stage<'interest', InterestCommand, InterestView> = {
  name: 'interest',
  initial: { operators: {} },
  evolve,
  decide,
  view,
  next,
  mails: () => [],
};

function evolve(slice: InterestState, { at, event }: RecordedEvent): InterestState {
  if (event.type === 'ProcedureFollowed') {
    const entry = { name: event.name, following: true, since: at };
    return { operators: { ...slice.operators, [event.operator]: entry } };
  }
  if (event.type === 'ProcedureUnfollowed') {
    const before = slice.operators[event.operator];
    if (before === undefined) return slice;
    return { operators: { ...slice.operators, [event.operator]: { ...before, following: false } } };
  }
  return slice;
}

function decide(file: ProcedureFile, command: InterestCommand, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { id, name } = operator.value;
  const following = file.interest.operators[id]?.following === true;
  if (command.type === 'follow-procedure') {
    return following ? refuse('already-following') : ok([{ type: 'ProcedureFollowed', operator: id, name }]);
  }
  return following ? ok([{ type: 'ProcedureUnfollowed', operator: id }]) : refuse('not-following');
}

function view(file: ProcedureFile, viewer: Viewer): InterestView | undefined {
  if (viewer.operator === undefined || file.preparation.publishedAt === undefined) return undefined;
  const entry = file.interest.operators[viewer.operator.id];
  if (entry?.following !== true) return { stage: 'interest', following: false };
  return { stage: 'interest', following: true, since: entry.since };
}

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  const shown = view(file, viewer);
  if (shown === undefined || shown.following || isClosed(file, now)) return undefined;
  return { code: 'next-follow', stage: 'interest', must: false };
}
