import { ok, refuse } from '#platform/kernel/result.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { guideOf, isClosed, plannedDeadlineOf } from '../planning/phases.ts';
import { isStaff, requireOperator, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, MailDraft, NextStep, Stage } from '../stage.ts';
import type { InterestCommand } from './commands.ts';
import type { InterestEvent } from './events.ts';
import { type Invited, sameInvited } from './invitation-source.ts';
import type { InterestState } from './state.ts';
import type { InterestView } from './view.ts';

export const interestStage: Stage<'interest', InterestCommand, InterestView> = {
  name: 'interest',
  initial: { operators: {} },
  evolve,
  decide,
  view,
  next,
  mails,
};

type Of<Type extends InterestCommand['type']> = Extract<InterestCommand, { type: Type }>;

function evolve(slice: InterestState, { at, event }: RecordedEvent): InterestState {
  if (event.type === 'ProcedureFollowed') {
    const entry = { name: event.name, following: true, since: at };
    return { ...slice, operators: { ...slice.operators, [event.operator]: entry } };
  }
  if (event.type === 'ProcedureUnfollowed') {
    const before = slice.operators[event.operator];
    if (before === undefined) return slice;
    return { ...slice, operators: { ...slice.operators, [event.operator]: { ...before, following: false } } };
  }
  return event.type === 'OperatorsInvited' ? withInvited(slice, event, at) : slice;
}

type OperatorsInvited = Extract<InterestEvent, { type: 'OperatorsInvited' }>;

/** Who is invited is told of everything; who is no more, of nothing. */
function withInvited(slice: InterestState, { version, invited }: OperatorsInvited, at: string): InterestState {
  const before = slice.invited?.list ?? [];
  const list = invited.map((one) => {
    const known = before.find(({ operator }) => operator === one.operator);
    const more = one.lots?.some((lot) => known?.lots?.includes(lot) !== true) === true;
    return { ...one, since: known === undefined || more ? at : known.since };
  });
  const left = before
    .map(({ operator }) => operator)
    .filter((operator) => list.every((one) => one.operator !== operator));
  const operators = { ...slice.operators };
  for (const { operator, name, since } of list) operators[operator] ??= { name, following: true, since };
  for (const operator of left) {
    const known = operators[operator];
    if (known !== undefined) operators[operator] = { ...known, following: false };
  }
  return { operators, invited: { version, at, list } };
}

function decide(file: ProcedureFile, command: InterestCommand, context: DecideContext): Decision {
  if (command.type === 'renew-invitations') return renew(file, command, context);
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { id, name } = operator.value;
  const following = file.interest.operators[id]?.following === true;
  if (command.type === 'follow-procedure') {
    return following ? refuse('already-following') : ok([{ type: 'ProcedureFollowed', operator: id, name }]);
  }
  return following ? ok([{ type: 'ProcedureUnfollowed', operator: id }]) : refuse('not-following');
}

/** The list stands once the tenders are in: who tendered in time has done so. */
function renew(
  file: ProcedureFile,
  { version, invited }: Of<'renew-invitations'>,
  { actor, now }: DecideContext,
): Decision {
  if (actor.user !== 'system') return refuse('by-the-source-only');
  const { invitedFrom: from, guide } = file.preparation;
  if (from === undefined) return refuse('nobody-is-invited');
  if (guide !== undefined && Temporal.Instant.compare(now, plannedDeadlineOf(file)) >= 0)
    return refuse('invitations-stand');
  if (sameInvited(file.interest.invited?.list ?? [], invited)) return ok([]);
  return ok([{ type: 'OperatorsInvited', from, version, invited }]);
}

function view(file: ProcedureFile, viewer: Viewer): InterestView | undefined {
  const { invited, operators } = file.interest;
  if (viewer.operator === undefined || file.preparation.publishedAt === undefined) {
    if (invited === undefined || !isStaff(viewer)) return undefined;
    return { stage: 'interest', following: false, invited: invited.list.map((one) => named(file, one)) };
  }
  const entry = operators[viewer.operator.id];
  if (entry?.following !== true) return { stage: 'interest', following: false };
  return { stage: 'interest', following: true, since: entry.since };
}

function named(file: ProcedureFile, { name, lots = [], since }: Invited & { readonly since: string }) {
  const { whole, guide } = file.preparation;
  const titles = (whole ?? guide)?.lots ?? [];
  return { name, since, lots: lots.map((lot) => titles.find(({ id }) => id === lot)?.title ?? lot) };
}

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (viewer.operator === undefined) return undefined;
  const shown = view(file, viewer);
  if (shown === undefined || shown.following || isClosed(file, now)) return undefined;
  return { code: 'next-follow', stage: 'interest', must: false };
}

/** Once it is published, everybody who is invited hears where he finds the documents. */
function mails({ at, event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'OperatorsInvited' && event.type !== 'ProcedurePublished') return [];
  const { invited } = after.interest;
  if (invited === undefined || after.preparation.publishedAt === undefined) return [];
  const { title, reference } = guideOf(after);
  return invited.list
    .filter(({ since }) => event.type === 'ProcedurePublished' || since === at)
    .map(({ operator }) => ({
      recipient: { to: 'operator', operator },
      code: 'mail-documents-ready',
      params: { title, reference },
    }));
}
