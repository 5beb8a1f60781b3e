import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSigningKey } from '../signing-key.ts';
import { interrupt, killIt } from '../testing/interruptions.ts';
import { seeded } from '../testing/seeded.ts';
import { startStoreWriter, storedIn, storeSubject } from '../testing/store-subject.ts';

const streams = ['file-0', 'file-1', 'file-2'] as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'processes-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a process that is killed', () => {
  test('ASVS-2.3.3: 10 times at any moment, loses nothing it has acknowledged and leaves nothing by half', {
    timeout: 60_000,
  }, async () => {
    const subject = await storeSubject(folder);
    const { faults, acknowledged } = await interrupt(subject, {
      times: 10,
      random: seeded(1),
      cut: killIt,
    });
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(20);
  });
});

describe('two processes on one file', () => {
  test('ASVS-2.3.4: lose no update, and neither waits in vain', { timeout: 30_000 }, async () => {
    const file = join(folder, 'two.sqlite');
    const writers = [startStoreWriter(file, folder, 150), startStoreWriter(file, folder, 150)];
    const ends = await Promise.all(writers.map((writer) => writer.ended));
    expect(ends, writers.map((writer) => writer.complaints()).join('\n')).toEqual([0, 0]);
    const acknowledged = writers.flatMap((writer) => writer.acknowledged());
    const signer = await openSigningKey(folder, 'tenders.example');
    expect((await storedIn({ file }, signer)).toSorted()).toEqual(acknowledged.toSorted());
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(new Set(acknowledged.map((line) => line.split(' ')[0]))).toEqual(new Set(streams));
  });
});
