import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { syncFolder } from '#platform/blobs/durable.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { FreshPlace } from '../fresh-place.ts';

/** The folder beside the file in which it is filled. */
function stagingOf(file: string): string {
  return `${file}.unfinished`;
}

/** As `openFreshPlace`: in a folder beside the file, out of which it is renamed. */
export async function openFreshFile(file: string): Promise<Result<FreshPlace>> {
  if (await isThere(file)) return refuse('place-taken');
  const staging = stagingOf(file);
  const hadLeftovers = await isThere(staging);
  await mkdir(staging, { recursive: true, mode: 0o700 });
  const lock = lockIn(staging);
  if (lock === undefined) return refuse('place-being-filled');
  const staged = join(staging, basename(file));
  await removeStore(staged);
  await syncFolder(dirname(file));
  const clear = async () => {
    lock.close();
    await rm(staging, { recursive: true, force: true });
  };
  return ok({
    place: { file: staged },
    hadLeftovers,
    async putInPlace() {
      await requireWhole(staged);
      if (await isThere(file)) throw new Error(`${file} was made by somebody else meanwhile: nothing was taken over`);
      await rename(staged, file);
      await syncFolder(dirname(file));
      await clear();
    },
    discard: clear,
  });
}

/** As `isHalfFilled` of `open-fresh-place.ts`. */
export async function isHalfFilled(file: string): Promise<boolean> {
  return !(await isThere(file)) && (await isThere(stagingOf(file)));
}

/** A lock that the operating system takes back when its process dies; undefined while another process has it. */
function lockIn(staging: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(join(staging, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch {
    lock.close();
    return undefined;
  }
}

/** Whoever closes last writes the log of SQLite into the file; a log that stays would be lost by renaming. */
async function requireWhole(staged: string): Promise<void> {
  const log = await stat(`${staged}-wal`).catch(() => undefined);
  if (log !== undefined && log.size > 0) throw new Error(`${staged} is still open somewhere`);
  const handle = await open(staged, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeStore(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
