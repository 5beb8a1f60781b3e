import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok } from '#platform/kernel/result.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openStore, type StorePlace, storePlace } from '../open-store.ts';
import { openSigningKey } from '../signing-key.ts';
import type { Subject } from './interruptions.ts';
import { startProcess, type WriterProcess } from './writer-process.ts';

const program = fileURLToPath(new URL('acknowledging-writer.ts', import.meta.url));
const endless = 1_000_000;

/** The bare store with all its files in one folder, written to by a process of its own. `node` are flags for that process. */
export async function storeSubject(folder: string, node: readonly string[] = []): Promise<Subject> {
  let place = 0;
  return subjectIn(folder, { next: async () => join(folder, `place-${(place += 1)}.sqlite`) }, node);
}

/** The same in a database, each time in a schema of its own; the signing key is in the folder. */
export function databaseSubject(folder: string, newSchema: () => Promise<string>): Promise<Subject> {
  return subjectIn(folder, { next: newSchema });
}

async function subjectIn(
  folder: string,
  places: { readonly next: () => Promise<string> },
  node: readonly string[] = [],
): Promise<Subject> {
  const signer = await openSigningKey(folder, 'tenders.example');
  let place = '';
  return {
    longest: 120,
    starting: 300,
    underWay: 3,
    perPlace: 5,
    async renew() {
      place = await places.next();
    },
    async start() {
      const child = startStoreWriter(place, folder, endless, node);
      return {
        begun: child.begun,
        acknowledged: child.acknowledged,
        failure: child.failure,
        async kill() {
          child.kill();
          await child.ended;
        },
      };
    },
    audit: async () => new Set(await storedIn(storePlace(place), signer)),
  };
}

/** `place` is a file or a url. */
export function startStoreWriter(
  place: string,
  keys: string,
  transactions: number,
  node: readonly string[] = [],
): WriterProcess {
  return startProcess(program, [place, keys, String(transactions)], node);
}

/** A node of several: it writes, and says what it hears of the others. */
export function startNode(place: string, keys: string, transactions: number): WriterProcess {
  return startProcess(program, [place, keys, String(transactions), 'follow']);
}

/** Reopens the store, checks each stream by all it says of itself, and gives all events as `<stream> <seq>`. */
export async function storedIn(place: StorePlace, signer: Signer): Promise<string[]> {
  const store = await openStore(place, { signer });
  try {
    const found: string[] = [];
    for (const stream of await store.streams()) {
      const events = await store.read(stream);
      const record = await store.record(stream);
      assert.deepEqual(
        events.map(({ seq }) => seq),
        events.map((_, index) => index + 1),
      );
      assert.equal(await store.entries.get('count', stream), events.length);
      assert.deepEqual(
        verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', signer.verifierKey),
        ok({ size: events.length, root: record?.head.root }),
      );
      found.push(...events.map(({ seq }) => `${stream} ${seq}`));
    }
    return found;
  } finally {
    await store.close();
  }
}
