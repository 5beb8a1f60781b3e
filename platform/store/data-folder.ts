import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StorePlace } from './open-store.ts';

/** Where a server keeps everything. */
export interface DataFolder {
  readonly data: string;
  /** Url of a PostgreSQL database for the log, its index and the accounts; without it they are in a file of the folder. */
  readonly database?: string;
}

/** The store of this folder: a file with this name, or the database. */
export function storeOf({ data, database }: DataFolder, file: string): StorePlace {
  return database === undefined ? { file: join(data, file) } : { url: database };
}

interface Own {
  /** The file of the store. */
  readonly store: string;
  /** All else that the server makes in its folder. */
  readonly more: readonly string[];
}

/** Throws away what an earlier server left in its folder, never what is in a database; nothing else that lies there is touched. */
export async function emptyFolder(data: string, { store, more }: Own): Promise<void> {
  for (const name of [store, `${store}-wal`, `${store}-shm`, `${store}.unfinished`, ...more])
    await rm(join(data, name), { recursive: true, force: true });
}

/** Makes the folder, for nobody but who runs the server. */
export async function makeFolder(data: string): Promise<void> {
  await mkdir(data, { recursive: true, mode: 0o700 });
}
