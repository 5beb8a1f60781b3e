import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { JsonValue } from '#platform/kernel/json.ts';
import { canonicalJson } from '#platform/kernel/json.ts';
import { frontierFromJson, frontierToJson } from '#platform/record/merkle.ts';
import { DamagedRecord, type Entry, type StreamHead } from '../event-store.ts';
import type { Tip } from '../extend.ts';
import { firstAfter } from '../prefix.ts';

/** Every statement there is, with types on both sides. */

type Row = Record<string, SQLOutputValue> | undefined;

export interface Reads {
  leaves(stream: string, after: number, upTo: number): readonly string[];
  head(stream: string): StreamHead | undefined;
  tip(stream: string): Tip | undefined;
  streams(): readonly string[];
  checkpoint(stream: string, size: number): string | undefined;
  checkpoints(stream: string): readonly string[];
  entry(collection: string, key: string): JsonValue | undefined;
  entries(collection: string, prefix: string): readonly Entry[];
  page(collection: string, after: string, most: number): readonly Entry[];
}

export interface Writes {
  insertLeaf(leaf: string): void;
  putHead(stream: string, tip: Tip, head: StreamHead): void;
  putEntry(collection: string, key: string, value: JsonValue): void;
  removeEntry(collection: string, key: string): void;
}

export function prepareReads(db: DatabaseSync): Reads {
  const leaves = db.prepare('SELECT leaf FROM event WHERE stream = ? AND seq > ? AND seq <= ? ORDER BY seq');
  const head = db.prepare('SELECT * FROM head WHERE stream = ?');
  const streams = db.prepare('SELECT stream FROM head ORDER BY stream');
  const checkpoint = db.prepare('SELECT note FROM checkpoint WHERE stream = ? AND size = ?');
  const checkpoints = db.prepare('SELECT note FROM checkpoint WHERE stream = ? ORDER BY size');
  const entry = db.prepare('SELECT value FROM entry WHERE collection = ? AND key = ?');
  const allEntries = db.prepare('SELECT key, value FROM entry WHERE collection = ? AND key >= ? ORDER BY key');
  const someEntries = db.prepare(
    'SELECT key, value FROM entry WHERE collection = ? AND key >= ? AND key < ? ORDER BY key',
  );
  const page = db.prepare('SELECT key, value FROM entry WHERE collection = ? AND key > ? ORDER BY key LIMIT ?');
  const entryOf = (row: Row): Entry => ({ key: text(row, 'key'), value: value(row) });
  return {
    leaves: (stream, after, upTo) => leaves.all(stream, after, upTo).map((row) => text(row, 'leaf')),
    head(stream) {
      const row = head.get(stream);
      return row && { size: integer(row, 'size'), root: text(row, 'root'), checkpoint: text(row, 'checkpoint') };
    },
    tip(stream) {
      const row = head.get(stream);
      return row && readTip(stream, row);
    },
    streams: () => streams.all().map((row) => text(row, 'stream')),
    checkpoint(stream, size) {
      const row = checkpoint.get(stream, size);
      return row && text(row, 'note');
    },
    checkpoints: (stream) => checkpoints.all(stream).map((row) => text(row, 'note')),
    entry(collection, key) {
      const row = entry.get(collection, key);
      return row && value(row);
    },
    entries(collection, prefix) {
      const end = firstAfter(prefix);
      const rows = end === undefined ? allEntries.all(collection, prefix) : someEntries.all(collection, prefix, end);
      return rows.map(entryOf);
    },
    page: (collection, after, most) => page.all(collection, after, most).map(entryOf),
  };
}

export function prepareWrites(db: DatabaseSync): Writes {
  const insertLeaf = db.prepare('INSERT INTO event (leaf) VALUES (?)');
  const putHead = db.prepare(`
    INSERT INTO head (stream, size, at, frontier, root, checkpoint) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (stream) DO UPDATE SET (size, at, frontier, root, checkpoint) =
      (excluded.size, excluded.at, excluded.frontier, excluded.root, excluded.checkpoint)`);
  const keepCheckpoint = db.prepare('INSERT INTO checkpoint (stream, size, note) VALUES (?, ?, ?)');
  const putEntry = db.prepare(`
    INSERT INTO entry (collection, key, value) VALUES (?, ?, ?)
    ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value`);
  const removeEntry = db.prepare('DELETE FROM entry WHERE collection = ? AND key = ?');
  return {
    insertLeaf: (leaf) => void insertLeaf.run(leaf),
    putHead(stream, { at, frontier }, { size, root, checkpoint }) {
      putHead.run(stream, size, at, canonicalJson(frontierToJson(frontier)), root, checkpoint);
      keepCheckpoint.run(stream, size, checkpoint);
    },
    putEntry: (collection, key, json) => void putEntry.run(collection, key, canonicalJson(json)),
    removeEntry: (collection, key) => void removeEntry.run(collection, key),
  };
}

function readTip(stream: string, row: Row): Tip {
  const frontier = frontierFromJson(JSON.parse(text(row, 'frontier')));
  if (frontier === undefined || frontier.size !== integer(row, 'size'))
    throw new DamagedRecord(stream, 'its head does not hold together');
  return { at: text(row, 'at'), frontier };
}

function value(row: Row): JsonValue {
  return JSON.parse(text(row, 'value')) as JsonValue;
}

function text(row: Row, column: string): string {
  const found = row?.[column];
  if (typeof found !== 'string') throw new TypeError(`column ${column} holds no text`);
  return found;
}

function integer(row: Row, column: string): number {
  const found = row?.[column];
  if (typeof found !== 'number') throw new TypeError(`column ${column} holds no integer`);
  return found;
}
