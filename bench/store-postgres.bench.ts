import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { EventStore, NewEvent } from '#platform/store/event-store.ts';
import { openPostgresStore } from '#platform/store/postgres/postgres-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { startPostgres } from '#platform/store/testing/private-postgres.ts';
import type { BenchRow } from './row.ts';

const rounds = 10;
const sliceMs = 200;
const many = 100;
const event: NewEvent = {
  type: 'tender-received',
  data: { tenderer: 'f3a9', documents: ['a'.repeat(64), 'b'.repeat(64)], size: 123_456 },
};
const by = { at: '2025-10-06T10:00:00.000Z', actor: 'user-1' };
const text = JSON.stringify({
  ...by,
  data: event.data,
  salt: 'A'.repeat(22),
  seq: 1000,
  stream: 'file-1',
  type: event.type,
});

/**
 * Durable appends on a PostgreSQL of its own, beside the bare insert of the same bytes through the same client on the same server, and
 * beside SQLite on the same disk. They take turns in short slices, so that whatever else the disk does meets all of them alike.
 */
export async function benchStoreOnPostgres(): Promise<readonly BenchRow[]> {
  await using server = await startPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'bench-store-'));
  const signer = await openSigningKey(folder, 'bench.example');
  const url = await server.newSchema();
  const store = await openPostgresStore({ url, signer });
  const second = await openPostgresStore({ url, signer });
  const sqlite = await openSqliteStore({ file: join(folder, 'store.sqlite'), signer });
  const bare = new pg.Client(url);
  try {
    await bare.connect();
    await bare.query('CREATE TABLE bare (id BIGSERIAL PRIMARY KEY, leaf TEXT NOT NULL)');
    const insert = { name: 'bare', text: 'INSERT INTO bare (leaf) VALUES ($1)', values: [text] };
    const [one = 0, batch = 0, both = 0, inserts = 0, inFile = 0] = await ratesOf([
      () => append(store, 'file-1', 1),
      () => append(store, 'file-2', many),
      () => Promise.all([append(store, 'file-3', 1), append(second, 'file-4', 1)]),
      () => bare.query(insert),
      () => append(sqlite, 'file-1', 1),
    ]);
    const row = (name: string, value: number, unit = 'per second'): BenchRow => ({
      name,
      value: Math.round(value),
      unit,
      ratio: value / inserts,
      beside: 'the bare insert',
    });
    return [
      row('postgres: transaction with one event and signed head', one),
      row(`postgres: events, ${many} in a transaction`, batch * many),
      row('postgres: transactions of two nodes together', both * 2),
      row('bare: insert per commit, same client and server', inserts),
      row('SQLite: the same transaction, same disk', inFile),
    ];
  } finally {
    await Promise.all([store, second, sqlite].map((each) => each.close()));
    await bare.end();
    await rm(folder, { recursive: true });
  }
}

function append(store: EventStore, stream: string, count: number): Promise<unknown> {
  const events = Array.from({ length: count }, () => event);
  return store.transact(stream, (tx) => tx.append(events, by));
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
