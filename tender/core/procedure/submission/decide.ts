import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureEvent, ProcedureFile } from '../file.ts';
import { firstAct } from '../interest/follow.ts';
import { deadlineOf, guideOf, isClosed } from '../planning/phases.ts';
import { requireOperator } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import { espdParties } from './checklist.ts';
import type { SubmissionCommand } from './commands.ts';
import type { SubmissionEvent } from './events.ts';
import { emptyWorkspace, isThis } from './evolve.ts';
import { checkFile } from './file-rules.ts';
import type { Workspace } from './state.ts';

type Of<Type extends SubmissionCommand['type']> = Extract<SubmissionCommand, { type: Type }>;

export function decideSubmission(file: ProcedureFile, command: SubmissionCommand, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { id } = operator.value;
  if (isClosed(file, context.now)) return refuseLate(file, command, operator.value, context.now);
  const events = onTime(file, command, id, workspaceOf(file, id));
  return events.ok ? ok<readonly ProcedureEvent[]>([...firstAct(file, operator.value), ...events.value]) : events;
}

export function workspaceOf(file: ProcedureFile, operator: string): Workspace {
  return file.submission.workspaces[operator] ?? emptyWorkspace;
}

/** A tender at the instant of closing or later is not taken in; the attempt stays in the file (ALM-04). */
function refuseLate(
  file: ProcedureFile,
  command: SubmissionCommand,
  operator: { readonly id: string; readonly name: string },
  now: Temporal.Instant,
): Decision {
  const deadline = deadlineOf(file);
  if (command.type !== 'place-tender') return refuse('vault-closed', { deadline: toIso(deadline) });
  const millisecondsLate = now.epochMilliseconds - deadline.epochMilliseconds;
  return fail({
    code: 'tender-too-late',
    params: { millisecondsLate, deadline: toIso(deadline) },
    record: [...firstAct(file, operator), { type: 'TenderRefusedLate', operator: operator.id, millisecondsLate }],
  });
}

type Events = Result<readonly SubmissionEvent[]>;

function onTime(file: ProcedureFile, command: SubmissionCommand, operator: string, space: Workspace): Events {
  switch (command.type) {
    case 'attach-document':
      return attach(file, command, operator, space);
    case 'remove-document':
      return space.draft.files.some((attached) => isThis(attached, command.item, command.sha256))
        ? ok([{ type: 'DocumentRemoved', operator, item: command.item, sha256: command.sha256 }])
        : refuse('no-such-attachment');
    case 'answer-espd':
      return answerEspd(file, command, operator, space);
    case 'name-signatories': {
      const { signatories, contact, registration } = command;
      return ok([{ type: 'SignatoriesNamed', operator, signatories, contact, registration }]);
    }
    case 'name-parties':
      return nameParties(command, operator);
    case 'place-tender':
      return place(file, operator, space);
    default:
      return space.placed === undefined ? refuse('nothing-to-withdraw') : ok([{ type: 'TenderWithdrawn', operator }]);
  }
}

function attach(file: ProcedureFile, command: Of<'attach-document'>, operator: string, space: Workspace): Events {
  const item = guideOf(file).submission.checklist.find(({ id }) => id === command.item);
  if (item === undefined) return refuse('no-such-item');
  const fits = checkFile(item, command.file);
  if (!fits.ok) return fits;
  const present = space.draft.files.filter((attached) => attached.item === item.id);
  if (present.some((attached) => isThis(attached, item.id, command.file.sha256)))
    return refuse('document-attached-already');
  const attached: SubmissionEvent = {
    type: 'DocumentAttached',
    operator,
    attached: { item: item.id, file: command.file, findings: command.findings },
  };
  if (present.length < item.maxFiles) return ok([attached]);
  const [replaced] = present;
  if (item.maxFiles > 1 || replaced === undefined) return refuse('too-many-files', { allowed: item.maxFiles });
  return ok([{ type: 'DocumentRemoved', operator, item: item.id, sha256: replaced.file.sha256 }, attached]);
}

/** Each party has an ESPD of its own, so no two share a key, and none has that of the tenderer himself. */
function nameParties({ parties, group }: Of<'name-parties'>, operator: string): Events {
  const keys = new Set(['tenderer', ...parties.map(({ key }) => key)]);
  if (keys.size !== parties.length + 1) return refuse('party-named-twice');
  return ok([{ type: 'PartiesNamed', operator, parties, group }]);
}

function answerEspd(
  file: ProcedureFile,
  { party, answers }: Of<'answer-espd'>,
  operator: string,
  space: Workspace,
): Events {
  if (!espdParties(space.draft.parties).includes(party)) return refuse('no-such-party');
  for (const given of answers) {
    const statement = guideOf(file).submission.espd.find(({ id }) => id === given.statement);
    if (statement === undefined) return refuse('no-such-statement');
    if (given.answer !== statement.passes && given.explanation === undefined) {
      return refuse('espd-needs-explanation', { statement: statement.text });
    }
  }
  return ok([{ type: 'EspdAnswered', operator, party, answers }]);
}

/** An incomplete tender may be placed: what an omission leads to is for the examination (ALM-07). Who signs must be known (ALM-05). */
function place(file: ProcedureFile, operator: string, { draft, placed, changed, lastRevision }: Workspace): Events {
  if (draft.files.length === 0) return refuse('tender-is-empty');
  if (draft.signatories.length === 0) return refuse('no-signatory');
  const joint = draft.signatories.every(({ authority }) => authority === 'joint');
  if (joint && draft.signatories.length < 2 && guideOf(file).submission.signature.jointAuthorityNeedsAll) {
    return refuse('joint-authority-needs-all');
  }
  if (placed !== undefined && !changed) return refuse('tender-unchanged');
  return ok([{ type: 'TenderPlaced', operator, revision: lastRevision + 1, content: draft }]);
}
