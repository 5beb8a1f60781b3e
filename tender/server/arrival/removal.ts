import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import { ClockSetBack } from '#platform/store/event-store.ts';
import { uploadStream } from '#tender/core/arrival/events.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf } from '#tender/core/procedure/planning/phases.ts';
import { streamOf } from '../procedure-files.ts';
import { forgetSealed, isBrought } from '../uploads.ts';
import { allRows, putRow, removeRow, type UploadRow } from './index-rows.ts';
import type { ArrivalGround } from './parts.ts';
import { isNamed } from './quota.ts';

type OwnedRow = UploadRow & { readonly bringer: string };
type Why = 'cancelled' | 'expired';

/**
 * Throws away an upload that lies in no tender; false when it lies in one. First, under the lock of the procedure, nobody can place it any
 * more; then its bytes go; then its row. Broken off anywhere, `removeOld` goes on with it.
 */
export async function removeUpload(arrivals: ArrivalGround, row: OwnedRow, actor: string, why: Why): Promise<boolean> {
  const { store, blobs, clock, files } = arrivals.parts;
  const { bringer, ...upload } = row;
  const out = await store.transact(streamOf(row.procedure), async (tx) => {
    if (tx.version > 0 && isNamed(await files.lockedLots(row.procedure, tx), row)) return false;
    await forgetSealed(tx.entries, bringer, row.sha256);
    await putRow(tx.entries, bringer, { ...upload, state: 'removing' });
    return true;
  });
  if (!out) return false;
  await blobs.arriving.remove(row.id);
  if (row.state !== 'arriving') await removeFile(arrivals, blobs, row.sha256);
  const stamp = { at: toIso(clock.now()), actor };
  await store
    .transact(uploadStream(row.id), async (tx) => {
      await tx.append([{ type: 'UploadRemoved', data: { why } }], stamp);
      await removeRow(tx.entries, bringer, row.id);
    })
    .catch(later);
  return true;
}

/** With a clock that was set back there is no instant to write it down at: it is hidden already, and `removeOld` goes on with it. */
function later(error: unknown): void {
  if (!(error instanceof ClockSetBack)) throw error;
}

/** Unless somebody else brought the same. */
async function removeFile(arrivals: ArrivalGround, blobs: BlobStore, sha256: string): Promise<void> {
  await arrivals.turns.take(sha256, async () => {
    if (!(await isBrought(arrivals.parts.store.entries, sha256))) await blobs.remove(sha256);
  });
}

/** Throws away what was never finished, what was never placed, and what a removal that was broken off left. */
export async function removeOld(arrivals: ArrivalGround): Promise<void> {
  const { store, files, clock, blobs } = arrivals.parts;
  const now = clock.now();
  const rows = await allRows(store.entries);
  for (const row of rows) {
    const expires = row.state === 'removing' ? now : expiresAt(arrivals, row, await files.ofLots(row.procedure));
    if (expires === undefined || Temporal.Instant.compare(now, expires) < 0) continue;
    await arrivals.turns.take(row.id, () => removeUpload(arrivals, row, 'system', 'expired'));
  }
  // Bytes without a row: their upload was refused or removed, and the server ended before they were.
  const known = new Set(rows.map(({ id }) => id));
  for (const id of await blobs.arriving.list()) if (!known.has(id)) await blobs.arriving.remove(id);
}

/** When it is thrown away, as things stand; undefined when it is not. */
export function expiresAt(
  { parts }: ArrivalGround,
  row: UploadRow,
  lots: readonly ProcedureFile[],
): Temporal.Instant | undefined {
  const { unfinishedDays, unplacedDays } = parts.limits;
  if (isNamed(lots, row)) return undefined;
  const [file] = lots;
  if (row.state === 'arriving') return fromIso(row.at).add({ hours: 24 * unfinishedDays });
  return file?.preparation.guide === undefined ? undefined : deadlineOf(file).add({ hours: 24 * unplacedDays });
}
