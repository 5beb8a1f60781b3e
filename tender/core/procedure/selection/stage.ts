import { ok, refuse } from '#platform/kernel/result.ts';
import { isSelection } from '../../guide/places.ts';
import { remaining, tenderers } from '../examination/race.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, requireOperator, requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, MailDraft, NextStep, Stage } from '../stage.ts';
import type { SelectionCommand } from './commands.ts';
import { nextInRank, openPlaces, toInvite } from './selected.ts';
import type { SelectionState } from './state.ts';
import { type SelectionView, viewSelection } from './view.ts';

export const selectionStage: Stage<'selection', SelectionCommand, SelectionView> = {
  name: 'selection',
  initial: { withdrawn: {}, replacements: [], invited: {} },
  evolve,
  decide,
  view: viewSelection,
  next,
  mails,
};

type Of<Type extends SelectionCommand['type']> = Extract<SelectionCommand, { type: Type }>;

function evolve(slice: SelectionState, { at, seq, event }: RecordedEvent): SelectionState {
  switch (event.type) {
    case 'CandidateWithdrew':
      return { ...slice, withdrawn: { ...slice.withdrawn, [event.operator]: { reason: event.reason, at, seq } } };
    case 'CandidateReplaced': {
      const { withdrawn, operator, reason } = event;
      return { ...slice, replacements: [...slice.replacements, { withdrawn, operator, reason, at }] };
    }
    case 'CandidatesInvited': {
      const invited = event.operators.map((operator) => [operator, { text: event.text, at }] as const);
      return { ...slice, invited: { ...slice.invited, ...Object.fromEntries(invited) } };
    }
    default:
      return slice;
  }
}

function decide(file: ProcedureFile, command: SelectionCommand, context: DecideContext): Decision {
  if (command.type === 'withdraw-candidacy') return withdraw(file, command, context);
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  if (!isSelection(guideOf(file))) return refuse('no-selection');
  return command.type === 'replace-candidate' ? replace(file, command) : invite(file, command);
}

/** Before the opening a candidate takes his request back from the vault; from then on he gives up. */
function withdraw(file: ProcedureFile, { reason }: Of<'withdraw-candidacy'>, { viewer }: DecideContext): Decision {
  const operator = requireOperator(viewer);
  if (!operator.ok) return operator;
  if (!isSelection(guideOf(file))) return refuse('no-selection');
  const { id } = operator.value;
  if (!tenderers(file).includes(id)) return refuse('no-such-tenderer');
  if (!remaining(file).includes(id)) return refuse('not-in-selection');
  return ok([{ type: 'CandidateWithdrew', operator: id, reason }]);
}

/** From the next in rank evidence is asked then; he is invited once it was accepted (CVO-22). */
function replace(file: ProcedureFile, { withdrawn, reason }: Of<'replace-candidate'>): Decision {
  if (file.contract.final === undefined) return refuse('no-final-selection');
  if (!openPlaces(file).includes(withdrawn)) return refuse('no-open-place');
  const operator = nextInRank(file);
  return operator === undefined
    ? refuse('nobody-follows')
    : ok([{ type: 'CandidateReplaced', withdrawn, operator, reason }]);
}

function invite(file: ProcedureFile, { text }: Of<'invite-candidates'>): Decision {
  if (file.contract.final === undefined) return refuse('no-final-selection');
  const operators = toInvite(file);
  return operators.length === 0 ? refuse('nobody-to-invite') : ok([{ type: 'CandidatesInvited', operators, text }]);
}

function next(file: ProcedureFile, viewer: Viewer): NextStep | undefined {
  if (file.contract.final === undefined || !isSelection(guideOf(file))) return undefined;
  if (!isOneOf(viewer, 'buyer', 'process-leader')) return undefined;
  const count = toInvite(file).length;
  if (count > 0) return { code: 'next-invite', params: { count }, stage: 'selection', must: true };
  const [withdrawn] = openPlaces(file);
  const follows = nextInRank(file);
  if (withdrawn === undefined || follows === undefined) return undefined;
  const params = { name: operatorName(file, withdrawn), follows: operatorName(file, follows) };
  return { code: 'next-replace', params, stage: 'selection', must: false };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type === 'CandidateWithdrew') {
    const { title, reference } = guideOf(after);
    const params = { title, reference, name: operatorName(after, event.operator), reason: event.reason };
    return [{ recipient: { to: 'role', role: 'process-leader' }, code: 'mail-candidate-withdrew', params }];
  }
  if (event.type === 'CandidateReplaced') {
    const { title, reference } = guideOf(after);
    const recipient = { to: 'operator', operator: event.operator } as const;
    return [{ recipient, code: 'mail-candidate-follows', params: { title, reference } }];
  }
  if (event.type !== 'CandidatesInvited') return [];
  const { title, reference } = guideOf(after);
  return event.operators.map((operator) => ({
    recipient: { to: 'operator', operator },
    code: 'mail-invited',
    params: { title, reference, text: event.text },
  }));
}
