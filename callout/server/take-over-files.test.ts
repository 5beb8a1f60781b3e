import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Blobs, openFileBlobs, streamOf } from '#platform/blobs/blob-store.ts';
import { openBlobs } from '#platform/blobs/open-blobs.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { openStore } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { kitchenSchool } from './demonstration/kitchen-places.ts';
import { takeOverFiles } from './take-over-files.ts';
import { openTestServer, type TestServer, until } from './testing/server.ts';

let postgres: PrivatePostgres;
const folders: string[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paraat-before-'));
  folders.push(folder);
  return folder;
}

/** As a server left it that had its store in the database and its files in the folder. */
async function asBefore(data: string, database: string): Promise<{ readonly sha256: string }> {
  const server = await openTestServer(['beheer'], { data, database });
  const [plan] = server.room.organisation.now.plans.values();
  const sha256 = plan?.image.sha256 ?? '';
  await server.close();
  const blobs = await openBlobs({ url: database });
  const bytes = (await blobs.read(sha256)) ?? new Uint8Array();
  await blobs.remove(sha256);
  await blobs.close();
  unwrap(await (await openFileBlobs(join(data, 'files'))).put(streamOf(pieces(bytes)), bytes.length));
  return { sha256 };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function isShown(server: TestServer, sha256: string): Promise<boolean> {
  const desk = await server.signIn('beheer');
  return (await desk.raw(`/v1/plan-images/${kitchenSchool}/${sha256}`)).status === 200;
}

const nothing = async () => ({ rest: Promise.resolve() });
const namesIn = (data: string) => readdir(data).then((names) => names.includes('files'));

test('BHV-16: pictures in the folder of a server with a database go into the database at its start, and stay there', {
  timeout: 120_000,
}, async () => {
  const [data, database] = [await newFolder(), await postgres.newSchema()];
  const { sha256 } = await asBefore(data, database);
  const elsewhere = await newFolder();
  await cp(data, elsewhere, { recursive: true });
  const settings = { database, setUp: nothing };
  // Both nodes have the folder, and start at once.
  const nodes = await Promise.all([data, elsewhere].map((one) => openTestServer([], { data: one, ...settings })));
  for (const server of nodes) await until(() => isShown(server, sha256));
  await until(async () => !(await namesIn(data)) && !(await namesIn(elsewhere)));
  for (const server of nodes) await server.close();
  const again = await openTestServer([], { data, ...settings });
  expect(await isShown(again, sha256)).toBe(true);
  await again.close();
});

test('BHV-16: interrupted at any file, nothing is lost; what is damaged or of nobody stays where it is', {
  timeout: 120_000,
}, async () => {
  const [data, database] = [await newFolder(), await postgres.newSchema()];
  const folder = join(data, 'files');
  const store = await openStore({ url: database }, { signer: await openSigningKey(data, 'paraat') });
  const before = await openFileBlobs(folder);
  const texts = ['een', 'twee', 'drie', 'vier'];
  const hashes: string[] = [];
  for (const text of texts) hashes.push(unwrap(await before.put(new Blob([text]).stream(), 10)).sha256);
  const [damaged = '', ofNobody = '', ...wanted] = hashes;
  await rm(join(folder, damaged.slice(0, 2), damaged));
  await writeFile(join(folder, damaged.slice(0, 2), damaged), 'een beetje anders');
  await store.transact('recordings', async ({ entries }) => {
    for (const [burst, sha256] of [damaged, ...wanted].entries())
      await entries.put('recording', `a/${burst}`, { call: 'a', burst, sha256 });
  });
  const blobs = await openBlobs({ url: database });
  const everywhere = async () => {
    for (const [index, sha256] of wanted.entries()) {
      const found = (await blobs.read(sha256)) ?? (await before.read(sha256));
      expect(new TextDecoder().decode(found)).toBe(texts[index + 2]);
    }
  };
  for (const after of [0, 1]) {
    // It breaks off after so many files were written, and before they are taken from the folder.
    let puts = 0;
    const breaking: Blobs = {
      ...blobs,
      async put(...given) {
        const put = await blobs.put(...given);
        puts += 1;
        if (puts > after) throw new Error('the server is gone');
        return put;
      },
    };
    await takeOverFiles({ store, lifetime: new AbortController().signal }, breaking, folder);
    await everywhere();
  }
  await takeOverFiles({ store, lifetime: new AbortController().signal }, blobs, folder);
  for (const sha256 of wanted)
    expect([await blobs.sizeOf(sha256), await before.sizeOf(sha256)]).toEqual([4, undefined]);
  expect(await before.sizeOf(damaged)).toBe(17);
  expect(await before.read(ofNobody)).toBeDefined();
  expect(await blobs.sizeOf(ofNobody)).toBeUndefined();
  await blobs.close();
  await store.close();
});
