import { fail, ok, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { deadlineOf, guideOf, isClosed } from '../planning/phases.ts';
import { requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, MailDraft, NextStep, Stage } from '../stage.ts';
import type { OpeningCommand } from './commands.ts';
import type { OpeningState } from './state.ts';
import { type OpeningView, recordOf, viewOpening } from './view.ts';

export const openingStage: Stage<'opening', OpeningCommand, OpeningView> = {
  name: 'opening',
  initial: { approvals: [], early: [] },
  evolve,
  decide,
  view: viewOpening,
  next,
  mails,
};

function evolve(slice: OpeningState, { at, seq, event }: RecordedEvent): OpeningState {
  switch (event.type) {
    case 'OpeningApproved':
      return { ...slice, approvals: [...slice.approvals, { user: event.user, at }] };
    case 'OpeningRefusedEarly':
      return { ...slice, early: [...slice.early, { user: event.user, at }] };
    case 'VaultOpened': {
      const { by, tenders, inspections } = event;
      const bySha256 = Object.fromEntries(inspections.map((inspection) => [inspection.sha256, inspection]));
      return { ...slice, opened: { at, seq, by, tenders, inspections: bySha256 } };
    }
    default:
      return slice;
  }
}

/** The vault opens with the approval of as many different persons as the guide asks, and never before the deadline (ALM-04). */
function decide(file: ProcedureFile, command: OpeningCommand, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'process-leader', 'buyer', 'custodian');
  if (!allowed.ok) return allowed;
  const { user } = context.actor;
  const deadline = toIso(deadlineOf(file));
  if (file.opening.opened !== undefined) return refuse('vault-opened-already');
  if (!isClosed(file, context.now)) {
    return fail({
      code: 'opening-too-early',
      params: { deadline },
      record: [{ type: 'OpeningRefusedEarly', user, deadline }],
    });
  }
  if (file.opening.approvals.some((approval) => approval.user === user)) return refuse('opening-approved-already');
  const by = [...file.opening.approvals.map((approval) => approval.user), user];
  if (by.length < guideOf(file).submission.opening.persons) return ok([{ type: 'OpeningApproved', user }]);
  return ok([
    { type: 'OpeningApproved', user },
    { type: 'VaultOpened', deadline, by, tenders: inTheVault(file), inspections: command.inspections },
  ]);
}

/** Every tender in the vault, by instant of placing. */
export function inTheVault(
  file: ProcedureFile,
): readonly { readonly operator: string; readonly placedAt: string; readonly revision: number }[] {
  return Object.entries(file.submission.workspaces)
    .flatMap(([operator, { placed }]) =>
      placed === undefined ? [] : [{ operator, placedAt: placed.placedAt, revision: placed.revision, seq: placed.seq }],
    )
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ operator, placedAt, revision }) => ({ operator, placedAt, revision }));
}

/** Whether the next approval opens the vault, so that its files must be measured. */
export function opensWithNextApproval(file: ProcedureFile): boolean {
  return (
    file.opening.opened === undefined && file.opening.approvals.length + 1 >= guideOf(file).submission.opening.persons
  );
}

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  const shown = viewOpening(file, viewer, now);
  if (shown?.may.approve !== true) return undefined;
  const first = file.opening.approvals.length === 0;
  return { code: first ? 'next-open-vault' : 'next-open-vault-second', stage: 'opening', must: true };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  const record = recordOf(after);
  if (event.type !== 'VaultOpened' || record === undefined) return [];
  const { title, reference, submission } = guideOf(after);
  if (!submission.opening.copyToTenderers) return [];
  const params = { title, reference, openedAt: record.openedAt, count: record.tenders.length };
  return record.tenders.map(({ operator }) => ({
    recipient: { to: 'operator', operator },
    code: 'mail-vault-opened',
    params,
    document: record.document,
  }));
}
