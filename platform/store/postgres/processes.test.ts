import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Signer } from '#platform/record/checkpoint.ts';
import { openSigningKey } from '../signing-key.ts';
import { interrupt, killIt } from '../testing/interruptions.ts';
import { type PrivatePostgres, startPostgres } from '../testing/private-postgres.ts';
import { seeded } from '../testing/seeded.ts';
import { databaseSubject, startNode, startStoreWriter, storedIn } from '../testing/store-subject.ts';
import { openPostgresStore } from './postgres-store.ts';

let server: PrivatePostgres;
let folder: string;
let signer: Signer;

beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'processes-'));
  signer = await openSigningKey(folder, 'tenders.example');
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

test('ASVS-2.3.3: a process that is killed 10 times at any moment loses nothing it has acknowledged and leaves nothing by half', {
  timeout: 120_000,
}, async () => {
  const subject = await databaseSubject(folder, () => server.newSchema());
  const { faults, acknowledged } = await interrupt(subject, { times: 10, random: seeded(1), cut: killIt });
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(20);
});

describe('two nodes on one database', () => {
  test('ASVS-2.3.4: lose no update, and neither waits in vain', { timeout: 120_000 }, async () => {
    const url = await server.newSchema();
    const writers = [startStoreWriter(url, folder, 150), startStoreWriter(url, folder, 150)];
    const ends = await Promise.all(writers.map((writer) => writer.ended));
    expect(ends, writers.map((writer) => writer.complaints()).join('\n')).toEqual([0, 0]);
    const acknowledged = writers.flatMap((writer) => writer.acknowledged());
    expect((await storedIn({ url }, signer)).toSorted()).toEqual(acknowledged.toSorted());
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
  });

  test('hear all of each other, once and in order; one is killed, and the other goes on', {
    timeout: 120_000,
  }, async () => {
    const url = await server.newSchema();
    const follower = await openPostgresStore({ url, signer });
    const heardHere: string[] = [];
    follower.onAppend((events) => heardHere.push(...events.map(({ stream, seq }) => `${stream} ${seq}`)));
    const [killed, stays] = [startNode(url, folder, 1_000_000), startNode(url, folder, 250)];
    await Promise.all([killed.begun, stays.begun]);
    await until(() => ownOf(killed).length > 100 && ownOf(stays).length > 50);
    killed.kill();
    const [, end] = await Promise.all([killed.ended, stays.ended]);
    expect(end, stays.complaints()).toBe(0);

    const stored = await storedIn({ url }, signer);
    const acknowledged = new Set([...ownOf(killed), ...ownOf(stays)]);
    expect([...acknowledged].filter((name) => !stored.includes(name))).toEqual([]);
    // What the killed one committed and could no longer say: one transaction at most.
    expect(stored.length - acknowledged.size).toBeLessThanOrEqual(3);

    await until(() => heardHere.length >= stored.length);
    expect(heardHere.toSorted()).toEqual(stored.toSorted());
    // The node that stays may have begun to listen when there was something already: from there on it heard the same.
    const heard = heardBy(stays);
    expect(heard.length).toBeGreaterThan(150);
    expect(heard).toEqual(heardHere.slice(heardHere.length - heard.length));
    const before = heardBy(killed);
    const from = heardHere.indexOf(before[0] ?? '');
    expect(before).toEqual(heardHere.slice(from, from + before.length));
    await follower.close();
  });
});

function ownOf(node: { acknowledged(): readonly string[] }): readonly string[] {
  return node.acknowledged().filter((line) => line.startsWith('file-'));
}

function heardBy(node: { acknowledged(): readonly string[] }): readonly string[] {
  return node.acknowledged().flatMap((line) => (line.startsWith('heard ') ? [line.slice('heard '.length)] : []));
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries === 3_000) throw new Error('it did not come to pass');
    await delay(20);
  }
}
