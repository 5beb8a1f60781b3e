import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { StoreBusy, StoreTooNew } from '../failures.ts';
import { migrations } from './schema.ts';

/** How long a transaction waits for one of another process, in milliseconds. */
const patience = 15_000;
const sqliteBusy = 5;

/** Creates or migrates the file where needed. Readable by its owner alone. */
export async function openForWriting(file: string): Promise<DatabaseSync> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await (await open(file, 'a', 0o600)).close();
  const db = new DatabaseSync(file, { timeout: 1_000, enableForeignKeyConstraints: true });
  try {
    refuseNewer(db, file);
    db.exec('PRAGMA synchronous = FULL');
    // Entries hold persons; what is removed must not stay readable in the free space of the file.
    db.exec('PRAGMA secure_delete = ON');
    const { journal_mode: mode } = db.prepare('PRAGMA journal_mode = WAL').get() ?? {};
    if (mode !== 'wal') throw new Error(`${file}: this file system does not support a write-ahead log`);
    db.exec('PRAGMA busy_timeout = 0');
    await migrate(db, file);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Sees what was last committed, never what is under way. The file exists. */
export function openForReading(file: string): DatabaseSync {
  return new DatabaseSync(file, { timeout: 5_000, readOnly: true });
}

/**
 * Takes the lock of the file; holding it, no statement finds the file busy. Waits by timer and not by SQLite's own busy handler, which
 * would hold up this process: what is in the way may be a transaction of its own, through a second store on the same file.
 */
export async function beginImmediate(db: DatabaseSync): Promise<void> {
  const giveUp = performance.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, 20)) {
    if (tryBegin(db)) return;
    if (performance.now() > giveUp) throw new StoreBusy();
    await delay(pause);
  }
}

export function rollback(db: DatabaseSync): void {
  if (db.isTransaction) db.exec('ROLLBACK');
}

function tryBegin(db: DatabaseSync): boolean {
  try {
    db.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

/** The low byte is the primary result code: busy because of a writer, a recovery or a snapshot. */
function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    'errcode' in error &&
    typeof error.errcode === 'number' &&
    (error.errcode & 0xff) === sqliteBusy
  );
}

async function migrate(db: DatabaseSync, file: string): Promise<void> {
  if (versionOf(db) === migrations.length) return;
  await beginImmediate(db);
  try {
    refuseNewer(db, file);
    for (const migration of migrations.slice(versionOf(db))) db.exec(migration);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
    db.exec('COMMIT');
  } finally {
    rollback(db);
  }
}

function refuseNewer(db: DatabaseSync, file: string): void {
  const found = versionOf(db);
  if (found > migrations.length) throw new StoreTooNew(file, found, migrations.length);
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
}
