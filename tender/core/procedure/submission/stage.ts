import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { mayTender } from '../negotiation/turns.ts';
import { deadlineOf, guideOf, isClosed } from '../planning/phases.ts';
import type { Viewer } from '../roles.ts';
import type { MailDraft, NextStep, Reminder, Stage } from '../stage.ts';
import type { SubmissionCommand } from './commands.ts';
import { decideSubmission, workspaceOf } from './decide.ts';
import { evolveSubmission, initialSubmission } from './evolve.ts';
import { type SubmissionView, stateOf, viewSubmission } from './view.ts';

export const submissionStage: Stage<'submission', SubmissionCommand, SubmissionView> = {
  name: 'submission',
  initial: initialSubmission,
  evolve: evolveSubmission,
  decide: decideSubmission,
  view: viewSubmission,
  next,
  mails,
  reminders,
};

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (viewer.operator === undefined || file.preparation.publishedAt === undefined || isClosed(file, now))
    return undefined;
  if (!mayTender(file, viewer.operator.id)) return undefined;
  const state = stateOf(workspaceOf(file, viewer.operator.id));
  const deadline = toIso(deadlineOf(file));
  const anew = file.negotiation.round !== undefined;
  switch (state) {
    case 'placed':
      return undefined;
    case 'placed-and-changed':
      return { code: 'next-replace-tender', stage: 'submission', deadline, must: true };
    case 'draft':
      return { code: 'next-place-tender', stage: 'submission', deadline, must: true };
    default:
      return {
        code: anew ? 'next-prepare-new-tender' : 'next-prepare-tender',
        stage: 'submission',
        deadline,
        must: anew,
      };
  }
}

function mails({ event, at }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'TenderPlaced' && event.type !== 'TenderWithdrawn' && event.type !== 'TenderRefusedLate')
    return [];
  const { title, reference } = guideOf(after);
  const params = { title, reference, deadline: toIso(deadlineOf(after)) };
  const recipient = { to: 'operator', operator: event.operator } as const;
  if (event.type === 'TenderPlaced') {
    const { revision } = event;
    const document = `receipt-${event.operator}-${revision}`;
    return [{ recipient, code: 'mail-tender-placed', params: { ...params, revision, placedAt: at }, document }];
  }
  if (event.type === 'TenderWithdrawn') return [{ recipient, code: 'mail-tender-withdrawn', params }];
  return [{ recipient, code: 'mail-tender-late', params: { ...params, millisecondsLate: event.millisecondsLate } }];
}

/** Hours before closing at which whoever has something that does not lie in the vault is told so. */
const reminderHours = [24, 2] as const;

function reminders(file: ProcedureFile, now: Temporal.Instant): readonly Reminder[] {
  if (file.preparation.publishedAt === undefined || isClosed(file, now)) return [];
  const { title, reference } = guideOf(file);
  const deadline = deadlineOf(file);
  const left = now.until(deadline).total('hours');
  const hours = reminderHours.findLast((bound) => left <= bound);
  if (hours === undefined) return [];
  return Object.entries(file.submission.workspaces)
    .filter(([, space]) => space.draft && space.withdrawnAt === undefined)
    .map(([operator]) => ({
      key: `draft-${hours}-${operator}-${toIso(deadline)}`,
      mail: {
        recipient: { to: 'operator', operator },
        code: 'mail-draft-reminder',
        params: { title, reference, hours, deadline: toIso(deadline) },
      },
    }));
}
