import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RandomBytes } from '#platform/kernel/random.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { at } from '../contract/given.ts';
import type { EventStore, NewEvent } from '../event-store.ts';
import { openStore, type StorePlace } from '../open-store.ts';
import { openSigningKey } from '../signing-key.ts';
import { type PrivatePostgres, startPostgres } from '../testing/private-postgres.ts';
import { seeded } from '../testing/seeded.ts';

let server: PrivatePostgres;
let folder: string;
let signer: Signer;

beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'same-record-'));
  signer = await openSigningKey(folder, 'tenders.example');
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const streams = ['file-1', 'file-2', 'qualification/kabels'] as const;

const step = fc.record({
  stream: fc.constantFrom(...streams),
  events: fc.array(
    fc.record({ type: fc.string({ minLength: 1, maxLength: 12 }), data: fc.jsonValue({ maxDepth: 3 }) }),
    { maxLength: 4 },
  ),
  second: fc.nat(20),
  /** The work fails after it has appended. */
  stop: fc.boolean(),
});
type History = readonly {
  readonly stream: string;
  readonly events: readonly { readonly type: string; readonly data: unknown }[];
  readonly second: number;
  readonly stop: boolean;
}[];

/** Salts that come in the same order to whoever starts from the same seed. */
function salts(): RandomBytes {
  const next = seeded(7);
  return (count) => Uint8Array.from({ length: count }, () => Math.floor(next() * 256));
}

/** What each step came to, in words, and all that an outsider is given. */
async function lived(place: StorePlace, history: History): Promise<unknown> {
  const store = await openStore(place, { signer, random: salts() });
  try {
    const outcomes: string[] = [];
    for (const { stream, events, second, stop } of history) {
      const work = store.transact(stream, async (tx) => {
        const stored = await tx.append(JSON.parse(JSON.stringify(events)) as NewEvent[], at(second));
        await tx.entries.put('last', stream, stored.length);
        if (stop) throw new Error('stopped');
      });
      outcomes.push(
        await work.then(
          () => 'done',
          (error: unknown) => String(error),
        ),
      );
    }
    return { outcomes, given: await given(store) };
  } finally {
    await store.close();
  }
}

async function given(store: EventStore): Promise<unknown> {
  const names = await store.streams();
  const records = await Promise.all(names.map((name) => store.record(name)));
  for (const record of records) {
    expect(verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', signer.verifierKey).ok).toBe(true);
  }
  const checkpoints = await Promise.all(names.map((name) => store.checkpoints(name)));
  return { names, records, checkpoints, entries: await store.entries.list('last') };
}

test('the same history is the same record in SQLite and in PostgreSQL, to the byte', { timeout: 120_000 }, async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (history) => {
      runs += 1;
      const inFile = await lived({ file: join(folder, `${runs}.sqlite`) }, history);
      expect(await lived({ url: await server.newSchema() }, history)).toEqual(inFile);
    }),
    { seed: 1, numRuns: 15 },
  );
  expect(runs).toBe(15);
});
