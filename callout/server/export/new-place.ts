import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { openFreshPlace } from '#platform/store/open-fresh-place.ts';
import { type Offline, openOffline, storeIn } from './offline.ts';

/** A data folder, and the url of a database where there is one. */
export interface Place {
  readonly data: string;
  readonly database?: string | undefined;
}

export interface NewPlace {
  /** To fill. */
  readonly offline: Offline;
  /** In one step; closes it. */
  putInPlace(): Promise<void>;
  /** Closes it; nothing of it stays behind. */
  discard(): Promise<void>;
}

/**
 * An installation that is filled apart: what an import wrote that was killed is taken away first. Files are content by hash, of which nobody
 * knows before the store is in its place. Codes: `import-not-empty`, `import-under-way`.
 */
export async function openNewPlace({ data, database }: Place): Promise<Result<NewPlace>> {
  const made = await mkdir(data, { recursive: true, mode: 0o700 });
  const there = new Set(await readdir(data));
  const undo = () => (made === undefined ? removeNew(data, there) : rm(made, { recursive: true, force: true }));
  const files = join(data, 'files');
  const opened = await openFreshPlace(storeIn(data, database));
  const hasFiles = opened.ok && !opened.value.hadLeftovers && database === undefined && (await isThere(files));
  if (opened.ok && hasFiles) await opened.value.discard();
  if (!opened.ok || hasFiles) {
    await undo();
    const busy = !opened.ok && opened.error.code === 'place-being-filled';
    return refuse(busy ? 'import-under-way' : 'import-not-empty', {
      place: database === undefined ? data : 'database',
    });
  }
  const fresh = opened.value;
  if (database === undefined) await rm(files, { recursive: true, force: true });
  there.delete('files');
  const discard = async () => {
    await fresh.discard();
    await undo();
  };
  try {
    const blobs = 'url' in fresh.place ? fresh.place : { folder: files };
    const offline = await openOffline(data, { place: fresh.place, blobs });
    const close = once(() => offline.close());
    return ok({
      offline,
      async putInPlace() {
        await close();
        await fresh.putInPlace();
      },
      async discard() {
        await close();
        await discard();
      },
    });
  } catch (error) {
    await discard();
    throw error;
  }
}

async function removeNew(data: string, there: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(data))
    if (!there.has(name)) await rm(join(data, name), { recursive: true, force: true });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
