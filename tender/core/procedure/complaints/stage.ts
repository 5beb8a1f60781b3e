import { ok, refuse } from '#platform/kernel/result.ts';
import { newKey, type ProcedureFile, type RecordedEvent } from '../file.ts';
import { firstAct, operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, requireOperator, requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, MailDraft, NextStep, Stage } from '../stage.ts';
import type { ComplaintsCommand } from './commands.ts';
import { answeredQuestions, dueOf } from './due.ts';
import type { ComplaintsState } from './state.ts';
import { type ComplaintsView, viewComplaints } from './view.ts';

/** Complaints about the procedure, handled within working days by somebody who has no part in it (ROC-19). */
export const complaintsStage: Stage<'complaints', ComplaintsCommand, ComplaintsView> = {
  name: 'complaints',
  initial: { complaints: [] },
  evolve,
  decide: (file, command, context) =>
    command.type === 'file-complaint' ? fileOne(file, command, context) : handle(file, command, context),
  view: viewComplaints,
  next,
  mails,
};

type Of<Type extends ComplaintsCommand['type']> = Extract<ComplaintsCommand, { type: Type }>;

function evolve(slice: ComplaintsState, { at, actor, event }: RecordedEvent): ComplaintsState {
  if (event.type === 'ComplaintFiled') {
    const { complaint, operator, question, fields, contact } = event;
    return { complaints: [...slice.complaints, { complaint, operator, question, fields, contact, filedAt: at }] };
  }
  if (event.type !== 'ComplaintHandled') return slice;
  const handled = { outcome: event.outcome, reason: event.reason, by: actor, at };
  return {
    complaints: slice.complaints.map((one) => (one.complaint === event.complaint ? { ...one, handled } : one)),
  };
}

function fileOne(file: ProcedureFile, command: Of<'file-complaint'>, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { id } = operator.value;
  const rules = guideOf(file).complaints;
  if (rules === undefined || rules.fields.length === 0) return refuse('no-complaints-here');
  const { question, fields, contact } = command;
  const own = answeredQuestions(file, id).some((asked) => asked.question === question);
  if (rules.questionFirst && !own) return refuse('complaint-asks-question-first');
  const asked = rules.fields.filter(({ from }) => from === 'complainant');
  const missing = asked.find((field) => fields[field.id] === undefined);
  if (missing !== undefined) return refuse('complaint-incomplete', { field: missing.title });
  if (Object.keys(fields).some((key) => asked.every((field) => field.id !== key))) return refuse('no-such-field');
  const first = firstAct(file, operator.value);
  const complaint = newKey(file, 'complaint', first.length);
  const about = question === undefined ? {} : { question };
  return ok([...first, { type: 'ComplaintFiled', complaint, operator: id, ...about, fields, contact }]);
}

function handle(file: ProcedureFile, command: Of<'handle-complaint'>, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'complaints-handler');
  if (!allowed.ok) return allowed;
  const { complaint, outcome, reason } = command;
  const filed = file.complaints.complaints.find((one) => one.complaint === complaint);
  if (filed === undefined) return refuse('no-such-complaint');
  if (filed.handled !== undefined) return refuse('complaint-handled-already');
  return ok([{ type: 'ComplaintHandled', complaint, outcome, reason }]);
}

function next(file: ProcedureFile, viewer: Viewer): NextStep | undefined {
  const open = file.complaints.complaints.find(({ handled }) => handled === undefined);
  if (open === undefined) return undefined;
  if (isOneOf(viewer, 'buyer', 'process-leader')) {
    const held = Object.values(file.preparation.granted).some((roles) => roles.includes('complaints-handler'));
    return held ? undefined : { code: 'next-name-handler', stage: 'complaints', must: true };
  }
  if (!isOneOf(viewer, 'complaints-handler')) return undefined;
  const deadline = dueOf(file, open);
  return {
    code: 'next-handle-complaint',
    params: { name: operatorName(file, open.operator) },
    stage: 'complaints',
    must: true,
    ...(deadline === undefined ? {} : { deadline }),
  };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'ComplaintFiled' && event.type !== 'ComplaintHandled') return [];
  const { title, reference } = guideOf(after);
  const filed = after.complaints.complaints.find((one) => one.complaint === event.complaint);
  if (filed === undefined) return [];
  if (event.type === 'ComplaintHandled') {
    const recipient = { to: 'operator', operator: filed.operator } as const;
    return [{ recipient, code: 'mail-complaint-handled', params: { title, reference, reason: event.reason } }];
  }
  const recipient = { to: 'role', role: 'complaints-handler' } as const;
  return [
    {
      recipient,
      code: 'mail-complaint-filed',
      params: { title, reference, name: operatorName(after, filed.operator) },
    },
  ];
}
