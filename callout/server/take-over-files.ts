import { readdir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Blobs, DamagedBlob, openFileBlobs } from '#platform/blobs/blob-store.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { walkEntries } from '#platform/store/walk.ts';
import { planImageCollection } from './plans/plan-images.ts';
import { recordingCollection } from './talk/recordings.ts';

const rowSchema = z.object({ sha256: z.string() });

interface Ground {
  readonly store: EventStore;
  readonly lifetime: AbortSignal;
}

/**
 * Pictures and recordings that lie in the folder of a server which has its store in a database, from before they were kept there: each is put
 * into the database and, once it is durable there, removed from the folder, so that what is erased later is erased everywhere. A file is its
 * hash: to be interrupted, or to do it on two servers at once, changes nothing. The server serves meanwhile. What is damaged stays, and is
 * told. Never rejects: a next start goes on with what is left.
 */
export async function takeOverFiles({ store, lifetime }: Ground, blobs: Blobs, folder: string): Promise<void> {
  try {
    if ((await stat(folder).catch(() => undefined)) === undefined) return;
    const before = await openFileBlobs(folder);
    for (const collection of [planImageCollection, recordingCollection])
      for await (const { value } of walkEntries(store.entries, collection)) {
        if (lifetime.aborted) return;
        await takeOver(before, blobs, rowSchema.parse(value).sha256);
      }
    await removeEmpty(folder);
  } catch (error) {
    warn(error);
  }
}

async function takeOver(before: Blobs, blobs: Blobs, sha256: string): Promise<void> {
  const size = await before.sizeOf(sha256);
  if (size === undefined) return;
  try {
    const stream = (await blobs.sizeOf(sha256)) === undefined ? await before.get(sha256) : undefined;
    const put = stream && (await blobs.put(stream, size));
    if (put?.ok === false) throw new Error(`${sha256} stays in the folder: ${put.error.code}`);
    await before.remove(sha256);
  } catch (error) {
    // Another server of this folder took it meanwhile.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    if (!(error instanceof DamagedBlob)) throw error;
    warn(error);
  }
}

/** Only where nothing is left: what nobody speaks of is not ours to take away. */
async function removeEmpty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rmdir(join(folder, name)).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
