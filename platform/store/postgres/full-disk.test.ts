import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Signer } from '#platform/record/checkpoint.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { at, received, seqsOf, upTo } from '../contract/given.ts';
import type { EventStore } from '../event-store.ts';
import { StoreFull } from '../failures.ts';
import { openSigningKey } from '../signing-key.ts';
import { type PrivatePostgres, startPostgres } from '../testing/private-postgres.ts';
import { mountSmallDisk, type SmallDisk } from '../testing/small-disk.ts';
import { openPostgresStore } from './postgres-store.ts';

let server: PrivatePostgres;
let disk: SmallDisk | undefined;
let folder: string;
let signer: Signer;

beforeAll(async () => {
  server = await startPostgres();
  disk = await mountSmallDisk(4);
  folder = await mkdtemp(join(tmpdir(), 'full-disk-'));
  signer = await openSigningKey(folder, 'tenders.example');
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await disk?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const bulky = { type: 'chunk-received', data: Array.from({ length: 4_000 }, (_, index) => Math.sin(index)) };

function append(store: EventStore, event = received) {
  return store.transact('file-1', (tx) => tx.append([event], at(1)));
}

async function verified(store: EventStore): Promise<number | undefined> {
  const record = await store.record('file-1');
  const verdict = verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', signer.verifierKey);
  return verdict.ok ? verdict.value.size : undefined;
}

test('a disk that is full refuses in words, what was there before is whole, and with room it goes on', {
  timeout: 120_000,
}, async () => {
  const url = await placeWithLittleRoom();
  const store = await openPostgresStore({ url, signer });
  try {
    let acknowledged = 0;
    const filling = async () => {
      for (; acknowledged < 2_000; acknowledged += 1) await append(store, bulky);
    };
    await expect(filling()).rejects.toBeInstanceOf(StoreFull);
    expect(acknowledged).toBeGreaterThan(3);
    expect(seqsOf(await store.read('file-1'))).toEqual(upTo(acknowledged));
    expect(await verified(store)).toBe(acknowledged);
    await expect(append(store, bulky)).rejects.toMatchObject({ code: 'store-full' });
    await makeRoom(url);
    expect(seqsOf(await append(store, bulky))).toEqual([acknowledged + 1]);
    expect(await verified(store)).toBe(acknowledged + 1);
  } finally {
    await store.close();
  }
});

/** On a small disk where one can be mounted; elsewhere the server itself says so, when a stream has grown to ten events. */
async function placeWithLittleRoom(): Promise<string> {
  const url = new URL(await server.newSchema());
  if (disk === undefined) {
    await (await openPostgresStore({ url: url.toString(), signer })).close();
    await server.sql(
      `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.seq > 10 THEN RAISE 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END IF;
         RETURN NEW; END $$;
       CREATE TRIGGER full_disk BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION full_disk()`,
      undefined,
      url.toString(),
    );
    return url.toString();
  }
  const place = join(disk.folder, 'tables');
  await mkdir(place);
  await chmod(place, 0o777);
  await server.own(place);
  await server.sql(`CREATE TABLESPACE small LOCATION '${place}'`);
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -cdefault_tablespace=small`);
  return url.toString();
}

async function makeRoom(url: string): Promise<void> {
  if (disk === undefined) await server.sql('DROP TRIGGER full_disk ON event', undefined, url);
  else await disk.grow(100);
}
