import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Entries, EventStore } from '#platform/store/event-store.ts';
import { uploadStream } from '#tender/core/arrival/events.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { ciphertextsOf } from '#tender/core/procedure/submission/envelopes.ts';
import type { SealedArrival } from '#tender/core/procedure/submission/events.ts';
import { broughtSealed } from '../uploads.ts';

interface Ground {
  /** As they stand under the lock of the procedure. */
  readonly entries: Entries;
  readonly store: EventStore;
}

/**
 * A tender is made of ciphertext that its own organisation brought: the command with what the record of each upload says. What was looked at
 * under the lock cannot be thrown away any more. Code: `sealed-not-uploaded` (params `sha256`).
 */
export async function withArrivals(
  ground: Ground,
  _file: ProcedureFile,
  command: ProcedureCommand,
  actor: Actor,
): Promise<Result<ProcedureCommand>> {
  if (command.type !== 'place-tender') return ok(command);
  const arrivals: SealedArrival[] = [];
  for (const ref of ciphertextsOf(command)) {
    const arrival = await arrivalOf(ground, actor, ref);
    if (arrival === undefined) return refuse('sealed-not-uploaded', { sha256: ref.sha256 });
    arrivals.push(arrival);
  }
  return ok({ ...command, arrivals });
}

async function arrivalOf({ entries, store }: Ground, actor: Actor, ref: SealedRef): Promise<SealedArrival | undefined> {
  const { sha256, size } = ref;
  const brought = await broughtSealed(entries, actor, sha256);
  if (brought?.size !== size) return undefined;
  return headOf(store, sha256, brought.upload, true);
}

/** What the upload has written down so far: bound into the log of the procedure, so that nobody can write it anew. */
async function headOf(
  store: EventStore,
  sha256: string,
  upload: string,
  complete: boolean,
): Promise<SealedArrival | undefined> {
  const head = await store.head(uploadStream(upload));
  return head === undefined ? undefined : { sha256, upload, events: head.size, root: head.root, complete };
}
