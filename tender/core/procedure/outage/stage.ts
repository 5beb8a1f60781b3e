import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { anyVaultOpened } from '../lots.ts';
import { deadlineOf, guideOf, isClosed } from '../planning/phases.ts';
import { isOneOf, type Role, type Viewer } from '../roles.ts';
import type { MailDraft, NextStep, Stage } from '../stage.ts';
import type { OutageCommand } from './commands.ts';
import { decideOutage } from './decide.ts';
import type { OutageEvent } from './events.ts';
import { evolveOutage, initialOutage } from './evolve.ts';
import { judgesOf, undecided } from './rule.ts';
import { type OutageView, viewOutage } from './view.ts';

/** What happens when the platform itself fails shortly before the deadline (ROC-04). */
export const outageStage: Stage<'outage', OutageCommand, OutageView> = {
  name: 'outage',
  initial: initialOutage,
  evolve: evolveOutage,
  decide: decideOutage,
  view: viewOutage,
  next,
  mails,
};

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  const rule = file.preparation.guide?.submission.outage;
  if (rule === undefined || anyVaultOpened(file) || undecided(file).length === 0) return undefined;
  if (isOneOf(viewer, ...judgesOf(rule))) return { code: 'next-judge-outage', stage: 'outage', must: true };
  const waits = isClosed(file, now) && isOneOf(viewer, 'custodian', 'process-leader', 'buyer');
  return waits ? { code: 'next-await-outage', stage: 'outage', must: false, wait: true } : undefined;
}

function mails({ event, at }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  switch (event.type) {
    case 'OutageReported':
      return reported(after, operatorName(after, event.operator), at, event);
    case 'OutageReportNoted':
      return reported(after, event.name, event.receivedAt, event);
    case 'OutageConfirmed':
      return confirmed(after, event);
    case 'OutageRejected':
      return rejected(after, event);
    default:
      return [];
  }
}

function about(file: ProcedureFile): Readonly<Record<string, string>> {
  const { title, reference } = guideOf(file);
  return { title, reference, deadline: toIso(deadlineOf(file)) };
}

function toRole(role: Role, code: string, params: MailDraft['params']): MailDraft {
  return { recipient: { to: 'role', role }, code, ...(params === undefined ? {} : { params }) };
}

/** To those who judge, those who lead, and whoever reported it: he then knows at which instant it arrived. */
function reported(
  after: ProcedureFile,
  name: string,
  reportedAt: string,
  event: Extract<OutageEvent, { type: 'OutageReported' | 'OutageReportNoted' }>,
): readonly MailDraft[] {
  const rule = guideOf(after).submission.outage;
  const params = { ...about(after), name, reportedAt, sinceAt: event.since, what: event.what };
  const told = new Set<Role>(['process-leader', ...(rule?.confirmedBy === 'helpdesk' ? (['helpdesk'] as const) : [])]);
  const staff = [...told].map((role) => toRole(role, 'mail-outage-reported', params));
  if (event.type === 'OutageReportNoted') return staff;
  const recipient = { to: 'operator', operator: event.operator } as const;
  return [...staff, { recipient, code: 'mail-outage-received', params }];
}

/** Whose deadline it is: of all who follow, or of the round that runs. */
function everybody({ negotiation: { round } }: ProcedureFile): readonly MailDraft['recipient'][] {
  return round === undefined
    ? [{ to: 'followers' }]
    : round.invited.map((operator) => ({ to: 'operator', operator }) as const);
}

/** To all at once; and to those who were turned away meanwhile, that they can place their tender again. */
function confirmed(
  after: ProcedureFile,
  { from, reason }: Extract<OutageEvent, { type: 'OutageConfirmed' }>,
): readonly MailDraft[] {
  const params = { ...about(after), fromAt: from, reason };
  const refused = new Set(after.submission.late.filter(({ at }) => at >= from).map(({ operator }) => operator));
  return [
    ...everybody(after).map((recipient) => ({ recipient, code: 'mail-outage-confirmed', params })),
    toRole('process-leader', 'mail-outage-confirmed', params),
    toRole('custodian', 'mail-outage-custodian', params),
    ...[...refused].map((operator) => ({
      recipient: { to: 'operator', operator } as const,
      code: 'mail-outage-place-again',
      params,
    })),
  ];
}

function rejected(after: ProcedureFile, event: Extract<OutageEvent, { type: 'OutageRejected' }>): readonly MailDraft[] {
  const report = after.outage.reports.find((one) => one.report === event.report);
  const params = {
    ...about(after),
    name: report?.name ?? operatorName(after, report?.operator ?? ''),
    reportedAt: report?.reportedAt ?? '',
    reason: event.reason,
  };
  const leading = toRole('process-leader', 'mail-outage-rejected', params);
  if (report?.operator === undefined) return [leading];
  return [leading, { recipient: { to: 'operator', operator: report.operator }, code: 'mail-outage-rejected', params }];
}
