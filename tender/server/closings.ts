import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { deadlineOf, isClosed } from '#tender/core/procedure/planning/phases.ts';
import type { Clock } from './clock.ts';
import { refuseInDoubt } from './guarded-clock.ts';

/**
 * Deadlines that were seen to pass. The clock of a running server never goes back; that of one that starts anew may, and a vault that closed
 * without an event would count as open again. So the closing itself is kept, and holds whatever a clock says afterwards (ALM-04).
 */
const collection = 'closing';

/** The last deadline that is known to have passed: one for all lots. */
export async function closingOf(entries: Entries, id: string): Promise<Temporal.Instant | undefined> {
  const kept = await entries.get(collection, partsOfFileId(id).procedure);
  return typeof kept === 'string' ? fromIso(kept) : undefined;
}

/** The instant that a clock says, or the closing where it says less. */
export async function nowOrClosing(entries: Entries, id: string, clock: Clock): Promise<Temporal.Instant> {
  const now = clock.now();
  const closing = await closingOf(entries, id);
  return closing !== undefined && Temporal.Instant.compare(now, closing) < 0 ? closing : now;
}

/** Keeps that the vault closed, where it did: not while a clock that leapt leaves that in doubt. */
export async function keepClosing(
  entries: WritableEntries,
  id: string,
  file: ProcedureFile,
  clock: Clock,
  now: Temporal.Instant,
): Promise<void> {
  if (!isRunning(file) || !isClosed(file, now) || refuseInDoubt(clock, file, 'place-tender') !== undefined) return;
  const deadline = deadlineOf(file);
  const known = await closingOf(entries, id);
  if (known === undefined || Temporal.Instant.compare(known, deadline) < 0)
    await entries.put(collection, partsOfFileId(id).procedure, toIso(deadline));
}

export function isRunning({ preparation }: ProcedureFile): boolean {
  return preparation.guide !== undefined && preparation.publishedAt !== undefined;
}
