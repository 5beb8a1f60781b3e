import { fail, ok, type Result, refuse, unreachable } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureEvent, ProcedureFile } from '../file.ts';
import { firstAct } from '../interest/follow.ts';
import { mayTender, sealedBefore } from '../negotiation/turns.ts';
import { deadlineOf, isClosed } from '../planning/phases.ts';
import { requireOperator } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { SubmissionCommand } from './commands.ts';
import { ciphertextsOf, fitsVault } from './envelopes.ts';
import type { SubmissionEvent } from './events.ts';
import { emptyWorkspace } from './evolve.ts';
import type { Workspace } from './state.ts';

type Events = Result<readonly SubmissionEvent[]>;

export function decideSubmission(file: ProcedureFile, command: SubmissionCommand, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { id } = operator.value;
  if (!mayTender(file, id)) return refuse('not-invited-to-round');
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

function onTime(file: ProcedureFile, command: SubmissionCommand, operator: string, space: Workspace): Events {
  switch (command.type) {
    case 'keep-draft':
      return ok(space.draft ? [] : [{ type: 'DraftKept', operator }]);
    case 'place-tender':
      return place(file, command, operator, space);
    case 'withdraw-tender':
      return space.placed === undefined ? refuse('nothing-to-withdraw') : ok([{ type: 'TenderWithdrawn', operator }]);
    default:
      return unreachable(command);
  }
}

type Place = Extract<SubmissionCommand, { type: 'place-tender' }>;

/** What is in it cannot be looked at here; that it can be opened, and is this tenderer's, shows when the vault opens. */
function place(file: ProcedureFile, command: Place, operator: string, { placed, lastRevision }: Workspace): Events {
  const { base, manifest, documents, prices, arrivals } = command;
  const { vault } = file.opening;
  const fits = fitsVault(vault && { recipient: vault.recipient, prices: file.opening.prices.vault }, command);
  if (!fits.ok) return fits;
  const before = sealedBefore(file, operator);
  if (ciphertextsOf(command).some(({ sha256 }) => before.has(sha256))) return refuse('sealed-for-earlier-round');
  if (placed?.manifest.sha256 === manifest.sha256) return refuse('tender-unchanged');
  if (base !== lastRevision) return refuse('tender-placed-elsewhere', { revision: lastRevision });
  const envelope = prices === undefined ? {} : { prices: { manifest: prices.manifest, documents: prices.documents } };
  return ok([
    { type: 'TenderPlaced', operator, revision: lastRevision + 1, manifest, documents, arrivals, ...envelope },
  ]);
}
