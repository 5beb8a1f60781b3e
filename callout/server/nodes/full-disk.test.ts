import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mountSmallDisk } from '#platform/store/testing/small-disk.ts';
import { postgresStage } from '../testing/postgres-stage.ts';
import { until } from '../testing/server.ts';
import {
  coming,
  courseOf,
  framesOf,
  type Nodes,
  raise,
  startNodes,
  two,
  warningsOf,
} from '../testing/several-nodes.ts';

const patience = 60_000;

const disk = await mountSmallDisk(64);
// Taken away after the database that lies on it.
afterAll(() => disk?.[Symbol.asyncDispose]());
const { postgres, ends } = await postgresStage();

/** A database whose tables are on a small disk, where one can be mounted. */
async function newDatabase(): Promise<string> {
  const url = new URL(await postgres.newSchema());
  if (disk === undefined) return url.toString();
  const place = join(disk.folder, 'tables');
  await mkdir(place);
  await chmod(place, 0o777);
  await postgres.own(place);
  await postgres.sql(`CREATE TABLESPACE small LOCATION '${place}'`);
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -cdefault_tablespace=small`);
  return url.toString();
}

/** Fills the disk to the last byte; elsewhere the server itself says that it is full. The function returned makes room again. */
async function fill(database: string): Promise<() => Promise<unknown>> {
  if (disk === undefined) {
    await postgres.sql(
      `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
       CREATE TRIGGER full_disk BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION full_disk()`,
      undefined,
      database,
    );
    return () => postgres.sql('DROP TRIGGER full_disk ON event', undefined, database);
  }
  const file = join(disk.folder, 'ballast');
  const ballast = await open(file, 'w');
  const bytes = Buffer.alloc(64 * 1024);
  for (;;) {
    const written = await ballast.write(bytes).catch(() => undefined);
    if (written === undefined || written.bytesWritten === 0) break;
  }
  await ballast.close();
  return () => rm(file);
}

/** Calls until there is no room for one more; gives those that went out. */
async function callUntilRefused({ nodes }: Nodes): Promise<readonly string[]> {
  const sent: string[] = [];
  for (;;) {
    for (const { reception } of nodes) {
      const call = randomUUID();
      const answer = await raise(reception, call);
      if (answer.status === 201) sent.push(call);
      else {
        expect([answer.status, answer.body['code']]).toEqual([503, 'database-away']);
        expect(answer.body['detail']).toContain('NIET verzonden');
        expect(answer.body['detail']).toContain('of die is vol');
        return sent;
      }
    }
  }
}

test('BHV-16: the disk of the database fills up in a call: it is said in words, the call goes on, nothing is lost, and with room all is as before', async () => {
  const database = await newDatabase();
  const set = await startNodes({ database, nodes: 2, phones: 6, ends });
  const { nodes, phones } = set;
  const [first, second] = two(nodes);
  const call = randomUUID();
  expect((await raise(first.reception, call)).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(call)), patience);
  for (const { reception } of nodes)
    await until(async () => (await courseOf(reception, call)).counts.onPhone === 6, patience);

  const makeRoom = await fill(database);
  const sent = await callUntilRefused(set);
  const answers = phones.map(({ phone }) => phone.progress(coming(call)));
  for (const { reception } of nodes) {
    expect((await courseOf(reception, call)).counts.called).toBe(6);
    expect((await reception.raw('/health/live')).status).toBe(200);
  }
  expect(phones.every(({ phone }) => phone.connected)).toBe(true);

  await makeRoom();
  expect(await Promise.all(answers)).toEqual(answers.map(() => true));
  for (const { reception } of nodes) {
    await until(async () => (await courseOf(reception, call)).counts.coming === 6, patience);
    await until(async () => (await warningsOf(reception)).length === 0, patience);
  }
  const next = randomUUID();
  expect((await raise(second.reception, next)).status).toBe(201);
  for (const one of phones) {
    await until(() => framesOf(one, next, 'alarm') === 1, patience);
    for (const id of [call, ...sent]) expect([one.user, framesOf(one, id, 'alarm')]).toEqual([one.user, 1]);
  }
}, 240_000);

test('BHV-16: the disk of one server fills up: it has nothing to write there, and calls as before', async () => {
  const { nodes, phones } = await startNodes({ database: await postgres.newSchema(), nodes: 2, phones: 4, ends });
  const [full] = two(nodes);
  const set = spawnSync('prlimit', ['--pid', String(full.server.pid), '--fsize=1:unlimited']);
  expect(set.status, set.stderr.toString()).toBe(0);
  const call = randomUUID();
  expect((await raise(full.reception, call)).status).toBe(201);
  await until(() => phones.every((one) => framesOf(one, call, 'alarm') === 1), patience);
  expect(await Promise.all(phones.map(({ phone }) => phone.progress(coming(call))))).toEqual(phones.map(() => true));
  expect(await warningsOf(full.reception)).toEqual([]);
}, 120_000);
