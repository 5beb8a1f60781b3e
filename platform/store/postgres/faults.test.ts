import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Signer } from '#platform/record/checkpoint.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { at, received, seqsOf, upTo } from '../contract/given.ts';
import { DamagedRecord, type EventStore } from '../event-store.ts';
import { OutcomeUnknown, StoreTooNew, StoreUnavailable, StoreUnfit } from '../failures.ts';
import { openSigningKey } from '../signing-key.ts';
import { openCuttingLine } from '../testing/cutting-line.ts';
import { type PrivatePostgres, startPostgres } from '../testing/private-postgres.ts';
import { openPostgresStore } from './postgres-store.ts';

let server: PrivatePostgres;
let folder: string;
let signer: Signer;
let url: string;
const opened: EventStore[] = [];

beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
  signer = await openSigningKey(folder, 'tenders.example');
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function open(place: string): Promise<EventStore> {
  const store = await openPostgresStore({ url: place, signer });
  opened.push(store);
  return store;
}

async function openNew(): Promise<EventStore> {
  url = await server.newSchema();
  return open(url);
}

function append(store: EventStore, stream = 'file-1', second = 1) {
  return store.transact(stream, (tx) => tx.append([received], at(second)));
}

async function verified(store: EventStore, stream = 'file-1'): Promise<number | undefined> {
  const record = await store.record(stream);
  const verdict = verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', signer.verifierKey);
  return verdict.ok ? verdict.value.size : undefined;
}

/** Ends every connection of the database but the one that asks. */
function endConnections() {
  return server.sql(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
  );
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries === 3_000) throw new Error('it did not come to pass');
    await delay(20);
  }
}

describe('a connection that is lost at the commit', () => {
  test('before the server has it: nothing was written, it is said so, and the next goes through', async () => {
    await using line = await openCuttingLine(await server.newSchema(), folder);
    const store = await open(line.url);
    await append(store);
    line.cutAtCommit('before');
    await expect(append(store, 'file-1', 2)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(seqsOf(await store.read('file-1'))).toEqual([1]);
    expect(seqsOf(await append(store, 'file-1', 3))).toEqual([2]);
    expect(await verified(store)).toBe(2);
  });

  test('after the server has it: it was written, and that is found out, also when the database is away for a while', async () => {
    await using line = await openCuttingLine(await server.newSchema(), folder);
    const store = await open(line.url);
    const heard: number[] = [];
    store.onAppend((events) => heard.push(...seqsOf(events)));
    await append(store);
    line.cutAtCommit('after', 700);
    const begin = performance.now();
    expect(seqsOf(await append(store, 'file-1', 2))).toEqual([2]);
    expect(performance.now() - begin).toBeGreaterThan(600);
    line.cutAtCommit('after');
    await store.transact('file-1', (tx) => tx.entries.put('file', 'file-1', 'open'));
    expect(await store.entries.get('file', 'file-1')).toBe('open');
    expect(seqsOf(await append(store, 'file-1', 3))).toEqual([3]);
    expect(heard).toEqual([1, 2, 3]);
    expect(await verified(store)).toBe(3);
  });
});

describe('a database that stays away', () => {
  test('is waited for only so long; then it is said that nothing was written', async () => {
    await using line = await openCuttingLine(await server.newSchema(), folder);
    const store = await openPostgresStore({ url: line.url, signer, patience: 300 });
    opened.push(store);
    await append(store);
    line.cutAtCommit('before', 5_000);
    await expect(append(store, 'file-1', 2)).rejects.toMatchObject({ code: 'outcome-unknown' });
    await expect(append(store, 'file-1', 2)).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.read('file-2')).resolves.toEqual([]);
  });

  test('with a commit whose answer was lost: it is said that the outcome is not known, and a later look tells', async () => {
    await using line = await openCuttingLine(await server.newSchema(), folder);
    const store = await openPostgresStore({ url: line.url, signer, patience: 300 });
    opened.push(store);
    await append(store);
    line.cutAtCommit('after', 1_500);
    await expect(append(store, 'file-1', 2)).rejects.toBeInstanceOf(OutcomeUnknown);
    await delay(1_500);
    expect(seqsOf(await store.read('file-1'))).toEqual([1, 2]);
    expect(seqsOf(await append(store, 'file-1', 3))).toEqual([3]);
    expect(await verified(store)).toBe(3);
  });

  test('because somebody else holds on to it: it is said that it is busy, and nothing was written', async () => {
    const store = await openNew();
    const other = await openPostgresStore({ url, signer, patience: 300 });
    opened.push(other);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const held = store.transact('file-1', () => promise);
    await delay(50);
    await expect(append(other, 'file-2')).rejects.toMatchObject({ code: 'store-busy' });
    resolve(undefined);
    await held;
    expect(seqsOf(await append(other, 'file-2'))).toEqual([1]);
  });
});

describe('a connection that is ended by the server', () => {
  test('in the middle of the work: nothing was written, and the next goes through', async () => {
    const store = await openNew();
    await append(store);
    const broken = store.transact('file-1', async (tx) => {
      await tx.append([received], at(2));
      await endConnections();
      await tx.entries.put('file', 'file-1', 'open');
    });
    await expect(broken).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await store.entries.get('file', 'file-1')).toBeUndefined();
    expect(seqsOf(await append(store, 'file-1', 3))).toEqual([2]);
    expect(await verified(store)).toBe(2);
  });

  test('between two of them is replaced, for reading and for writing', async () => {
    const store = await openNew();
    await append(store);
    await endConnections();
    expect(await store.read('file-1')).toHaveLength(1);
    await endConnections();
    expect(seqsOf(await append(store))).toEqual([2]);
  });

  test('while somebody listens: he hears everything all the same, once and in order', { timeout: 30_000 }, async () => {
    const writes = await openNew();
    const listens = await open(url);
    const heard: number[] = [];
    listens.onAppend((events) => heard.push(...seqsOf(events)));
    for (const turn of upTo(60)) {
      if (turn % 20 === 10) await endConnections();
      await append(writes);
    }
    await until(() => heard.length >= 60);
    expect(heard).toEqual(upTo(60));
  });
});

test('a server that is killed and started again: who writes waits for it, who listens hears all, nothing is lost', {
  timeout: 120_000,
}, async () => {
  const writes = await openNew();
  const listens = await open(url);
  const heard: number[] = [];
  listens.onAppend((events) => heard.push(...seqsOf(events)));
  const done: number[] = [];
  const refused: unknown[] = [];
  const enough = new AbortController();
  const writing = (async () => {
    while (!enough.signal.aborted) {
      await append(writes).then(
        (events) => done.push(...seqsOf(events)),
        (error: unknown) => refused.push(error),
      );
    }
  })();
  for (const round of upTo(2)) {
    await until(() => done.length > 20 * round);
    await server.kill();
    await delay(200);
    await server.start();
  }
  const after = done.length;
  await until(() => done.length > after + 10);
  enough.abort();
  await writing;
  const stored = seqsOf(await writes.read('file-1'));
  expect(stored).toEqual(upTo(stored.length));
  // What was acknowledged is there, and what was refused is not: no more, no less.
  expect(done).toEqual(stored);
  expect(refused.every((error) => error instanceof StoreUnavailable)).toBe(true);
  await until(() => heard.length >= stored.length);
  expect(heard).toEqual(stored);
  expect(await verified(writes)).toBe(stored.length);
});

describe('a database', () => {
  test('that would lose what it acknowledged is refused', { timeout: 30_000 }, async () => {
    await using careless = await startPostgres(['fsync=off']);
    const refused = openPostgresStore({ url: await careless.newSchema(), signer });
    await expect(refused).rejects.toThrow(StoreUnfit);
    await expect(refused).rejects.toThrow('fsync is off');
  });

  test('whose default it is not to wait for the disk is made to wait', async () => {
    await server.sql("ALTER SYSTEM SET synchronous_commit = 'off'");
    await server.sql('SELECT pg_reload_conf()');
    const store = await openNew();
    const [, schema = ''] = /search_path%3D(\w+)/.exec(url) ?? [];
    await server.sql(`
      CREATE TABLE ${schema}.seen (value text);
      CREATE FUNCTION ${schema}.look() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN INSERT INTO seen VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$;
      CREATE TRIGGER look BEFORE INSERT ON ${schema}.event FOR EACH ROW EXECUTE FUNCTION ${schema}.look()`);
    await append(store);
    expect(await server.sql(`SELECT value FROM ${schema}.seen`)).toEqual([{ value: 'on' }]);
    await server.sql('ALTER SYSTEM RESET synchronous_commit');
    await server.sql('SELECT pg_reload_conf()');
  });

  test('of a later version, or signed with another key, is refused and left as it is', async () => {
    const store = await openNew();
    await append(store);
    const other = await openSigningKey(join(folder, 'other'), 'tenders.example');
    await expect(openPostgresStore({ url, signer: other })).rejects.toThrow(StoreUnfit);
    await server.sql('UPDATE store SET version = 99', [], url);
    await expect(openPostgresStore({ url, signer })).rejects.toThrow(StoreTooNew);
    expect(await verified(store)).toBe(1);
  });

  test('opened by many at once for the first time is made once', async () => {
    const place = await server.newSchema();
    const stores = await Promise.all(upTo(4).map(() => open(place)));
    await Promise.all(stores.map((store) => append(store)));
    expect(await stores[0]?.read('file-1')).toHaveLength(4);
  });

  test('does not let events, checkpoints or heads be deleted or changed by a slip', async () => {
    await append(await openNew());
    for (const sql of [
      'DELETE FROM event',
      "UPDATE event SET leaf = ''",
      'TRUNCATE event',
      'DELETE FROM checkpoint',
      "UPDATE checkpoint SET note = ''",
      'DELETE FROM head',
    ]) {
      await expect(server.sql(sql, [], url), sql).rejects.toThrow('never deleted or changed');
    }
  });

  test('that somebody worked on with SQL: it is found out', async () => {
    const store = await openNew();
    for (const second of upTo(4)) await append(store, 'file-1', second);
    await append(store, 'file-2');
    const work = (sql: string) =>
      server.sql(`SET session_replication_role = replica; ${sql}; RESET session_replication_role`, undefined, url);
    const verdict = async () => {
      const record = await store.record('file-1');
      const found = verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', signer.verifierKey);
      return found.ok ? 'verified' : found.error.code;
    };
    expect(await verdict()).toBe('verified');
    await work(`UPDATE event SET leaf = replace(leaf, '"abc"', '"abd"') WHERE stream = 'file-1' AND seq = 2`);
    expect(await verdict()).toBe('root-differs');
    await work(`UPDATE event SET leaf = replace(leaf, '"abd"', '"abc"') WHERE stream = 'file-1' AND seq = 2`);
    expect(await verdict()).toBe('verified');
    await work(`UPDATE event SET seq = 9 WHERE stream = 'file-1' AND seq = 2`);
    await expect(store.read('file-1')).rejects.toThrow(DamagedRecord);
    await work(`DELETE FROM event WHERE stream = 'file-1' AND seq = 9`);
    expect(await verdict()).toBe('event-missing');
    await work(`UPDATE head SET size = 5 WHERE stream = 'file-2'`);
    await expect(append(store, 'file-2', 9)).rejects.toThrow(DamagedRecord);
  });
});
