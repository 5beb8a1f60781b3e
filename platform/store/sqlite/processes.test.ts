import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '#platform/kernel/result.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '../signing-key.ts';
import { openSqliteStore } from './sqlite-store.ts';

const program = fileURLToPath(new URL('acknowledging-writer.ts', import.meta.url));
const streams = ['file-0', 'file-1', 'file-2'] as const;
const endless = 1_000_000;

let folder: string;
let signer: Signer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'processes-'));
  signer = await openSigningKey(folder, 'tenders.example');
});

afterAll(() => rm(folder, { recursive: true }));

/** A writer in a process of its own, and what it has acknowledged so far. */
function startWriter(file: string, transactions: number) {
  const child = spawn(process.execPath, [program, file, folder, String(transactions)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaints = '';
  const first = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
  return {
    first,
    ended,
    complaints: () => complaints,
    kill: () => child.kill('SIGKILL'),
    /** Whole lines only: of a line cut short nobody can say that it was received. */
    acknowledged: () => output.split('\n').slice(0, -1),
  };
}

/** Reopens the file, checks each stream by all it says of itself, and gives all events as `<stream> <seq>`. */
async function storedIn(file: string): Promise<string[]> {
  const store = await openSqliteStore({ file, signer });
  try {
    const found: string[] = [];
    for (const stream of await store.streams()) {
      const events = await store.read(stream);
      const record = await store.record(stream);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(await store.entries.get('count', stream)).toBe(events.length);
      expect(verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', signer.verifierKey)).toEqual(
        ok({ size: events.length, root: record?.head.root }),
      );
      found.push(...events.map(({ seq }) => `${stream} ${seq}`));
    }
    return found;
  } finally {
    await store.close();
  }
}

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a process that is killed', () => {
  test('25 times at any moment, loses nothing it has acknowledged and leaves nothing by half', {
    timeout: 60_000,
  }, async () => {
    const random = seeded(1);
    let everAcknowledged = 0;
    for (let round = 0; round < 25; round++) {
      const file = join(folder, `killed-${Math.trunc(round / 5)}.sqlite`);
      const before = round % 5 === 0 ? [] : await storedIn(file);
      const writer = startWriter(file, endless);
      const whileStarting = round % 5 === 0 && round > 0;
      if (!whileStarting) await writer.first;
      await delay(random() * (whileStarting ? 300 : 120));
      writer.kill();
      expect(await writer.ended, writer.complaints()).toBe('SIGKILL');

      const stored = new Set(await storedIn(file));
      const acknowledged = [...before, ...writer.acknowledged()];
      expect(acknowledged.filter((event) => !stored.has(event))).toEqual([]);
      const oneTransaction = 3;
      expect(stored.size - acknowledged.length).toBeLessThanOrEqual(oneTransaction);
      everAcknowledged += writer.acknowledged().length;
    }
    expect(everAcknowledged).toBeGreaterThan(100);
  });
});

describe('two processes on one file', () => {
  test('lose no update, and neither waits in vain', { timeout: 30_000 }, async () => {
    const file = join(folder, 'two.sqlite');
    const writers = [startWriter(file, 150), startWriter(file, 150)];
    const ends = await Promise.all(writers.map((writer) => writer.ended));
    expect(ends, writers.map((writer) => writer.complaints()).join('\n')).toEqual([0, 0]);
    const acknowledged = writers.flatMap((writer) => writer.acknowledged());
    expect((await storedIn(file)).toSorted()).toEqual(acknowledged.toSorted());
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(new Set(acknowledged.map((line) => line.split(' ')[0]))).toEqual(new Set(streams));
  });
});
