import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, readlink, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok, refuse, unwrap } from '#platform/kernel/result.ts';
import { type BlobStore, DamagedBlob, openFileBlobs } from './blob-store.ts';

const megabyte = 1024 * 1024;
let folder: string;
let blobs: BlobStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  blobs = await openFileBlobs(folder);
});

afterEach(() => rm(folder, { recursive: true }));

function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every file there is, as paths from the folder. */
async function files(): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

const hello = new TextEncoder().encode('hello');
const helloHash = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

describe('a file that is put', () => {
  test('of ten random megabytes comes back to the byte, streamed and whole', async () => {
    const bytes = new Uint8Array(randomBytes(10 * megabyte + 7));
    const chunks = Array.from({ length: 161 }, (_, index) => bytes.subarray(index * 65_537, (index + 1) * 65_537));
    expect(await blobs.put(streamOf(...chunks), 11 * megabyte)).toEqual(
      ok({ sha256: sha256(bytes), size: bytes.length }),
    );

    const streamed = await Array.fromAsync((await blobs.get(sha256(bytes))) ?? []);
    expect(Buffer.concat(streamed).equals(bytes)).toBe(true);
    expect(Buffer.from((await blobs.read(sha256(bytes))) ?? []).equals(bytes)).toBe(true);
  });

  test('has its own address, whatever the pieces in which it came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 1 }), async (chunks) => {
        const whole = Buffer.concat(chunks);
        const expected = whole.length === 0 ? refuse('file-empty') : ok({ sha256: sha256(whole), size: whole.length });
        expect(await blobs.put(streamOf(...chunks), megabyte)).toEqual(expected);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  test('is there for whoever opens the folder later, and can only be read', async () => {
    await blobs.put(streamOf(hello), 5);
    const later = await openFileBlobs(folder);
    expect(await later.read(helloHash)).toEqual(hello);
    expect((await stat(join(folder, '2c', helloHash))).mode & 0o777).toBe(0o400);
  });

  test('twice, and at once, is stored once', async () => {
    const puts = Array.from({ length: 8 }, () => blobs.put(streamOf(hello), 5));
    expect(await Promise.all(puts)).toEqual(Array(8).fill(ok({ sha256: helloHash, size: 5 })));
    expect(await files()).toEqual([`2c/${helloHash}`]);
  });
});

describe('a file that is taken over', () => {
  test('lies where one that was put would lie, can only be read, and has left its place', async () => {
    const path = join(folder, 'elsewhere');
    await writeFile(path, hello, { mode: 0o600 });
    await blobs.moveIn(path, { sha256: helloHash, size: 5 });
    expect(await files()).toEqual([`2c/${helloHash}`]);
    expect(await blobs.read(helloHash)).toEqual(hello);
    expect((await stat(join(folder, '2c', helloHash))).mode & 0o777).toBe(0o400);
    expect(await blobs.pathOf(helloHash)).toBe(join(folder, '2c', helloHash));
  });

  test('of another size than was said stays where it is', async () => {
    const path = join(folder, 'elsewhere');
    await writeFile(path, hello);
    await expect(blobs.moveIn(path, { sha256: helloHash, size: 6 })).rejects.toThrow(
      'a file of 5 bytes is not one of 6',
    );
    expect(await files()).toEqual(['elsewhere']);
    expect(await blobs.pathOf(helloHash)).toBeUndefined();
    expect(await blobs.pathOf(`../${helloHash}`)).toBeUndefined();
  });
});

describe('nothing stays behind', () => {
  test('ASVS-5.2.1: when the file is one byte over the limit, and the sender is told to stop', async () => {
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(megabyte)),
      cancel: () => {
        stopped = true;
      },
    });
    expect(await blobs.put(endless, 3 * megabyte)).toEqual(refuse('file-too-large', { limit: 3 * megabyte }));
    expect(await blobs.put(streamOf(hello), 4)).toEqual(refuse('file-too-large', { limit: 4 }));
    expect(stopped).toBe(true);
    expect(await files()).toEqual([]);
  });

  test('when the sender breaks off', async () => {
    let sent = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent++ < 20) controller.enqueue(new Uint8Array(100_000));
        else controller.error(new Error('connection lost'));
      },
    });
    await expect(blobs.put(broken, 10 * megabyte)).rejects.toThrow('connection lost');
    expect(await files()).toEqual([]);
  });

  test('when the file is empty', async () => {
    expect(await blobs.put(streamOf(), 5)).toEqual(refuse('file-empty'));
    expect(await files()).toEqual([]);
  });

  test('of a crash: leftovers of more than a day go at the next start, uploads under way stay', async () => {
    const [old, young] = [join(folder, 'incoming', 'old'), join(folder, 'incoming', 'young')];
    await writeFile(old, 'x');
    await writeFile(young, 'x');
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    await utimes(old, twoDaysAgo, twoDaysAgo);
    await openFileBlobs(folder);
    expect(await files()).toEqual(['incoming/young']);
  });
});

describe('an address', () => {
  test('that was never stored leads nowhere', async () => {
    expect(await blobs.get('0'.repeat(64))).toBeUndefined();
    expect(await blobs.read('0'.repeat(64))).toBeUndefined();
  });

  test.each([
    '',
    '../secret',
    `../../${helloHash}`,
    helloHash.toUpperCase(),
    `${helloHash}\n`,
    `${helloHash}/`,
    `${helloHash.slice(0, 63)}\0`,
    `2c/${helloHash}`,
  ])('that is %j is no address', async (address) => {
    await blobs.put(streamOf(hello), 5);
    await writeFile(join(folder, 'secret'), 'x');
    expect(await blobs.get(address)).toBeUndefined();
    expect(await blobs.read(address)).toBeUndefined();
  });
});

describe('bytes that changed on disk', () => {
  beforeEach(async () => {
    unwrap(await blobs.put(streamOf(hello), 5));
    const file = join(folder, '2c', helloHash);
    await chmod(file, 0o600);
    await writeFile(file, 'hullo');
  });

  test('are never handed out as if they were whole', async () => {
    await expect(blobs.read(helloHash)).rejects.toThrow(DamagedBlob);
    await expect(Array.fromAsync((await blobs.get(helloHash)) ?? [])).rejects.toThrow(DamagedBlob);
  });

  test('are repaired when the true file is put again', async () => {
    await blobs.put(streamOf(hello), 5);
    expect(await blobs.read(helloHash)).toEqual(hello);
    expect(await readFile(join(folder, '2c', helloHash), 'utf8')).toBe('hello');
  });
});

test.runIf(process.platform === 'linux')('a stream that is not read to its end lets go of the file', async () => {
  await blobs.put(streamOf(new Uint8Array(megabyte).fill(1)), megabyte);
  const stored = (await files())[0]?.slice(3) ?? '';
  const reader = (await blobs.get(stored))?.getReader();
  await reader?.read();
  await reader?.cancel();
  await (await blobs.get(stored))?.cancel();
  const open = await readdir('/proc/self/fd');
  const held = await Promise.all(open.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  expect(held.filter((target) => target.includes(stored))).toEqual([]);
});
