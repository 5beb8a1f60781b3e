import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangedEntries, EventStore } from '../event-store.ts';
import { openSigningKey } from '../signing-key.ts';
import { type PrivatePostgres, startPostgres } from '../testing/private-postgres.ts';
import { openPostgresStore } from './postgres-store.ts';

let server: PrivatePostgres;
let folder: string;
let url: string;
let writer: EventStore;
let other: EventStore;

beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'entries-'));
  const signer = await openSigningKey(folder, 'tenders.example');
  url = await server.newSchema();
  [writer, other] = [await openPostgresStore({ url, signer }), await openPostgresStore({ url, signer })];
}, 60_000);

afterAll(async () => {
  await Promise.all([writer.close(), other.close()]);
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries === 500) throw new Error('it did not come to pass');
    await delay(20);
  }
};

test('a process hears which entries another one wrote and removed, and nothing of what was undone or is its own', async () => {
  const [here, there]: (ChangedEntries | undefined)[][] = [[], []];
  const leave = [
    writer.onEntries((changed) => here?.push(changed)),
    other.onEntries((changed) => there?.push(changed)),
  ];
  await writer.transact('index', async (tx) => {
    await tx.entries.put('phone', 'a', 1);
    await tx.entries.put('phone', 'b', 2);
    await tx.entries.remove('kiosk', 'c');
  });
  const undone = writer.transact('index', async (tx) => {
    await tx.entries.put('phone', 'z', 1);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await until(() => there?.length === 2);
  expect(there).toEqual([
    { collection: 'phone', keys: ['a', 'b'] },
    { collection: 'kiosk', keys: ['c'] },
  ]);
  expect(here).toEqual([]);
  for (const end of leave) end();
});

test('many entries come in several pieces, and very many without their keys', async () => {
  const heard: (ChangedEntries | undefined)[] = [];
  const leave = other.onEntries((changed) => heard.push(changed));
  const keys = (count: number) => Array.from({ length: count }, (_, place) => `${place}-${'é'.repeat(40)}`);
  const put = (collection: string, count: number) =>
    writer.transact('index', async (tx) => {
      for (const key of keys(count)) await tx.entries.put(collection, key, 1);
    });
  await put('some', 300);
  await put('very-many', 6000);
  await until(() => heard.at(-1)?.collection === 'very-many');
  expect(heard.filter((one) => one?.collection === 'some').flatMap((one) => one?.keys ?? [])).toEqual(keys(300));
  expect(heard.filter((one) => one?.collection === 'very-many')).toEqual([{ collection: 'very-many' }]);
  leave();
});

test('after the line to the database was lost it is told that everything may have changed', async () => {
  const heard: (ChangedEntries | undefined)[] = [];
  const leave = other.onEntries((changed) => heard.push(changed));
  await server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
  await until(() => heard.includes(undefined));
  await writer.transact('index', (tx) => tx.entries.put('phone', 'a', 3));
  await until(() => heard.some((one) => one?.collection === 'phone'));
  expect(heard.findLast((one) => one?.collection === 'phone')).toEqual({ collection: 'phone', keys: ['a'] });
  leave();
});
