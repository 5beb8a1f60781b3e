import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { NewEvent } from '#platform/store/event-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** To the bare insert per commit of the same run: figures of machines do not compare, ratios do. */
  readonly ratio: number;
}

const rounds = 12;
const sliceMs = 150;
const event: NewEvent = {
  type: 'tender-received',
  data: { tenderer: 'f3a9', documents: ['a'.repeat(64), 'b'.repeat(64)], size: 123_456 },
};
const at = '2025-10-06T10:00:00.000Z';
/** As many bytes as the event takes in the store. */
const text = JSON.stringify({ actor: 'user-1', at, data: event.data, seq: 1000, stream: 'file-1', type: event.type });

/**
 * Durable appends of one event each, through the port and bare, in one folder of temporary files. The three take turns in short slices,
 * so that whatever else the disk does meets all of them alike.
 */
export async function benchStore(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-store-'));
  const store = await openSqliteStore({
    file: join(folder, 'store.sqlite'),
    signer: await openSigningKey(folder, 'bench.example'),
  });
  const bare = new DatabaseSync(join(folder, 'bare.sqlite'));
  const log = openSync(join(folder, 'bare.log'), 'wx', 0o600);
  try {
    bare.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE event (leaf TEXT NOT NULL) STRICT');
    const insert = bare.prepare('INSERT INTO event (leaf) VALUES (?)');
    const [appends = 0, inserts = 0, writes = 0] = await ratesOf([
      () => store.transact('file-1', (tx) => tx.append([event], { at, actor: 'user-1' })),
      async () => insert.run(text),
      async () => {
        writeSync(log, text);
        fsyncSync(log);
      },
    ]);
    const row = (name: string, value: number): BenchRow => ({
      name,
      value: Math.round(value),
      unit: 'per second',
      ratio: value / inserts,
    });
    return [
      row('store: transaction with one event and signed head', appends),
      row('bare: SQLite insert per commit, same settings', inserts),
      row('bare: write and fsync of the same bytes', writes),
    ];
  } finally {
    await store.close();
    bare.close();
    closeSync(log);
    await rm(folder, { recursive: true });
  }
}

async function ratesOf(steps: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const sums = steps.map(() => ({ count: 0, milliseconds: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, step] of steps.entries()) {
      const sum = sums[index];
      if (sum === undefined) continue;
      const start = performance.now();
      for (; performance.now() - start < sliceMs; sum.count++) await step();
      sum.milliseconds += performance.now() - start;
    }
  }
  return sums.map(({ count, milliseconds }) => (count * 1000) / milliseconds);
}
