import { chmod, mkdtemp, readdir, readlink, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BlobStore, openFileBlobs } from './blob-store.ts';
import { blobsContract, hello, helloHash, streamOf } from './blobs.contract.ts';

const megabyte = 1024 * 1024;
let folder: string;
let blobs: BlobStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  blobs = await openFileBlobs(folder);
});

afterEach(() => rm(folder, { recursive: true }));

/** Every file there is, as paths from the folder. */
async function files(): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

describe('ASVS-5.2.1: files no larger than can be handled', () => {
  blobsContract('A folder', async () => ({
    open: () => openFileBlobs(folder),
    stored: async () => (await files()).map((path) => path.slice(path.lastIndexOf('/') + 1)),
    async damage(sha256, bytes) {
      const file = join(folder, sha256.slice(0, 2), sha256);
      await chmod(file, 0o600);
      await writeFile(file, bytes);
    },
  }));
});

test('a file in a folder lies under its hash, and can only be read', async () => {
  await blobs.put(streamOf(hello), 5);
  expect(await files()).toEqual([`2c/${helloHash}`]);
  expect((await stat(join(folder, '2c', helloHash))).mode & 0o777).toBe(0o400);
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

test('of a crash: leftovers of more than a day go at the next start, uploads under way stay', async () => {
  const [old, young] = [join(folder, 'incoming', 'old'), join(folder, 'incoming', 'young')];
  await writeFile(old, 'x');
  await writeFile(young, 'x');
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  await utimes(old, twoDaysAgo, twoDaysAgo);
  await openFileBlobs(folder);
  expect(await files()).toEqual(['incoming/young']);
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
