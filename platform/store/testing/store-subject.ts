import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok } from '#platform/kernel/result.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '../signing-key.ts';
import { openSqliteStore } from '../sqlite/sqlite-store.ts';
import type { Subject } from './interruptions.ts';
import { startProcess, type WriterProcess } from './writer-process.ts';

const program = fileURLToPath(new URL('acknowledging-writer.ts', import.meta.url));
const endless = 1_000_000;

/** The bare store with all its files in one folder, written to by a process of its own. `node` are flags for that process. */
export async function storeSubject(folder: string, node: readonly string[] = []): Promise<Subject> {
  const signer = await openSigningKey(folder, 'tenders.example');
  let place = 0;
  const file = () => join(folder, `place-${place}.sqlite`);
  return {
    longest: 120,
    starting: 300,
    underWay: 3,
    perPlace: 5,
    async renew() {
      place += 1;
    },
    async start() {
      const child = startStoreWriter(file(), folder, endless, node);
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
    audit: async () => new Set(await storedIn(file(), signer)),
  };
}

export function startStoreWriter(
  file: string,
  keys: string,
  transactions: number,
  node: readonly string[] = [],
): WriterProcess {
  return startProcess(program, [file, keys, String(transactions)], node);
}

/** Reopens the file, checks each stream by all it says of itself, and gives all events as `<stream> <seq>`. */
export async function storedIn(file: string, signer: Signer): Promise<string[]> {
  const store = await openSqliteStore({ file, signer });
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
