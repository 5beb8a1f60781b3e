import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuse } from '#platform/kernel/result.ts';
import { StoreUnavailable } from '#platform/store/failures.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { blobsContract, hello, helloHash, streamOf } from './blobs.contract.ts';
import { largestInDatabase, openPostgresBlobs } from './postgres-blobs.ts';

let server: PrivatePostgres;
const opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);

afterAll(async () => {
  for (const blobs of opened) await blobs.close();
  await server[Symbol.asyncDispose]();
});

async function open(url: string, patience?: number) {
  const blobs = await openPostgresBlobs(url, patience);
  opened.push(blobs);
  return blobs;
}

blobsContract('A database', async () => {
  const url = await server.newSchema();
  return {
    open: () => open(url),
    async stored() {
      // No piece lies there that belongs to no file.
      const rows = await server.sql(
        'SELECT DISTINCT coalesce(sha256, $1) AS sha256 FROM blob_piece LEFT JOIN blob USING (id)',
        ['nobody'],
        url,
      );
      return rows.map(({ sha256 }) => String(sha256));
    },
    async damage(sha256, bytes) {
      const text = 'UPDATE blob_piece SET bytes = $2 WHERE id = (SELECT id FROM blob WHERE sha256 = $1) AND place = 0';
      await server.sql(text, [sha256, Buffer.from(bytes)], url);
    },
  };
});

test('a file that is too large for a database is refused, whatever the limit of who brings it', async () => {
  const blobs = await open(await server.newSchema());
  const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(2 ** 20)) });
  expect(await blobs.put(endless, Number.MAX_SAFE_INTEGER)).toEqual(
    refuse('file-too-large', { limit: largestInDatabase }),
  );
});

test('while the database is away a file is refused as everything is, and what was stored is there afterwards', async () => {
  const blobs = await open(await server.newSchema(), 500);
  await blobs.put(streamOf(hello), 5);
  await server.kill();
  await expect(blobs.put(streamOf(hello), 5)).rejects.toThrow(StoreUnavailable);
  await expect(blobs.read(helloHash)).rejects.toThrow(StoreUnavailable);
  await server.start();
  expect(await blobs.read(helloHash)).toEqual(hello);
});
