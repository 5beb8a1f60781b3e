import { createHash } from 'node:crypto';
import { mkdtemp, open as openFile, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { openBytes, sealBytes, sealedSize } from '../seal.ts';
import { paddedSize } from '../sizes.ts';
import { someBytes } from '../testing/streams.ts';
import vectors from '../vectors.json' with { type: 'json' };
import { openSealedFile, type PlainFile } from './open-file.ts';
import { chunkCipher } from './payload.ts';
import { sealFile } from './seal-file.ts';

const { vault, workspace } = vectors;
const both = [vault.recipient, workspace.recipient];
const chunk = 65_536;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealing-'));
});

afterEach(() => rm(folder, { recursive: true }));

function digest(bytes: Uint8Array): PlainFile {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Opens to `opened` in the folder, or says why not; whatever is left beside it is a defect. */
async function open(
  sealed: Uint8Array,
  plain: PlainFile | undefined,
  identity = vault.identity,
): Promise<Result<Uint8Array>> {
  const [source, target] = [join(folder, 'sealed'), join(folder, 'opened')];
  await writeFile(source, sealed);
  const opened = await openSealedFile(source, identity, plain, {
    folder,
    take: async ({ path }) => {
      await rename(path, target);
      return target;
    },
  });
  await rm(source);
  expect(await readdir(folder)).toEqual(opened.ok ? ['opened'] : []);
  if (!opened.ok) return opened;
  const bytes = await readFile(opened.value);
  await rm(opened.value);
  return ok(new Uint8Array(bytes));
}

/** Seals on the way that files take. */
async function seal(plain: Uint8Array): Promise<Uint8Array> {
  const [from, to] = [join(folder, 'plain'), join(folder, 'plain.age')];
  await writeFile(from, plain);
  expect((await sealFile(from, to, both)).plain).toEqual(digest(plain));
  const sealed = new Uint8Array(await readFile(to));
  await Promise.all([rm(from), rm(to)]);
  return sealed;
}

function sameBytes(found: Result<Uint8Array>, wanted: Uint8Array): boolean {
  return found.ok && Buffer.from(found.value).equals(wanted);
}

const sizes = fc.oneof(
  fc.nat(300),
  fc.integer({ min: -3, max: 3 }).chain((off) => fc.constantFrom(chunk + off, 2 * chunk + off, 16 * chunk + off)),
);

describe('the payload by OpenSSL is the same format as that of the library', () => {
  test('what one seals the other opens, at any size', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        const plain = someBytes(size);
        const sealed = await seal(plain);
        expect(sealed.length).toBe(sealedSize(size));
        const byLibrary = await openBytes(sealed, workspace.identity);
        expect(byLibrary.ok && Buffer.from(byLibrary.value.subarray(0, size)).equals(plain)).toBe(true);
        expect(byLibrary.ok && byLibrary.value.length).toBe(paddedSize(size));
        expect(sameBytes(await open(await sealBytes(plain, both), digest(plain)), plain)).toBe(true);
        expect(sameBytes(await open(sealed, digest(plain), workspace.identity), plain)).toBe(true);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  test('byte for byte, under the same key and nonce', async () => {
    const plain = someBytes(3 * chunk + 7);
    const sealed = await sealBytes(plain, both);
    const decrypter = new Decrypter();
    decrypter.addIdentity(vault.identity);
    const end = sealedSize(0) - 32;
    const cipher = chunkCipher(await decrypter.decryptHeader(sealed.subarray(0, end)), sealed.subarray(end, end + 16));
    const padded = Buffer.alloc(paddedSize(plain.length));
    padded.set(plain);
    const pieces: Buffer[] = [];
    for (let from = 0; from < padded.length; from += chunk) {
      pieces.push(...cipher.seal(padded.subarray(from, from + chunk), from + chunk >= padded.length));
    }
    expect(Buffer.concat(pieces).equals(sealed.subarray(end + 16))).toBe(true);
  });

  test('a file that Debian’s age 1.1.1 sealed, to a classical recipient because it knows no others, has the same payload', async () => {
    const sealed = Buffer.from(vectors.byAge.sealed, 'base64');
    const decrypter = new Decrypter();
    decrypter.addIdentity(vectors.byAge.identity);
    const end = sealed.indexOf('\n', sealed.indexOf('\n--- ') + 1) + 1;
    const cipher = chunkCipher(await decrypter.decryptHeader(sealed.subarray(0, end)), sealed.subarray(end, end + 16));
    expect(cipher.open(sealed.subarray(end + 16), true)?.toString()).toBe(vectors.text);
    expect(await open(sealed, undefined)).toEqual(refuse('sealed-for-others'));
  });
});

describe('opening', () => {
  test('without a digest keeps the padding', async () => {
    const opened = await open(await sealBytes(someBytes(1001), both), undefined);
    expect(opened.ok && opened.value.length).toBe(paddedSize(1001));
  });

  test('the file of the vectors gives what it says', async () => {
    const opened = await open(Buffer.from(vectors.sealed, 'base64'), vectors);
    expect(sameBytes(opened, new TextEncoder().encode(vectors.text))).toBe(true);
  });

  test('without padding, as other programs seal, is fine', async () => {
    const plain = someBytes(chunk + 1);
    const encrypter = new Encrypter();
    encrypter.addRecipient(vault.recipient);
    expect(sameBytes(await open(await encrypter.encrypt(plain), digest(plain)), plain)).toBe(true);
  });

  test('another file than announced is refused: other bytes, shorter, longer, or something hidden in the padding', async () => {
    const plain = someBytes(1001);
    const sealed = await sealBytes(plain, both);
    const right = digest(plain);
    for (const wrong of [
      { ...right, sha256: digest(someBytes(1001, 2)).sha256 },
      { ...right, size: 1000 },
      { ...right, size: 1002 },
      { ...right, size: 5000 },
    ]) {
      expect(await open(sealed, wrong)).toEqual(refuse('plain-differs'));
    }
    const hiding = Buffer.alloc(1024, 0);
    hiding.set(plain);
    hiding[1023] = 1;
    const encrypter = new Encrypter();
    encrypter.addRecipient(vault.recipient);
    expect(await open(await encrypter.encrypt(hiding), right)).toEqual(refuse('plain-differs'));
  });

  test('for whom it was not sealed, and what is no sealed file', async () => {
    const sealed = await sealBytes(someBytes(10), [workspace.recipient]);
    expect(await open(sealed, undefined)).toEqual(refuse('sealed-for-others'));
    expect(await open(sealed, undefined, 'AGE-SECRET-KEY-1')).toEqual(refuse('identity-malformed'));
    expect(await open(someBytes(200_000), undefined)).toEqual(refuse('sealed-malformed'));
    expect(await open(new Uint8Array(0), undefined)).toEqual(refuse('sealed-malformed'));
  });

  test('an error of who takes the file, or of the disk, is passed on, and nothing stays behind', async () => {
    const source = join(folder, 'sealed');
    await writeFile(source, await sealBytes(someBytes(300_000), both));
    const full = openSealedFile(source, vault.identity, undefined, {
      folder,
      take: () => Promise.reject(new Error('the disk is full')),
    });
    await expect(full).rejects.toThrow('the disk is full');
    const nowhere = { folder: join(folder, 'nowhere'), take: async () => 'taken' };
    await expect(openSealedFile(source, vault.identity, undefined, nowhere)).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual(['sealed']);
    await expect(openSealedFile(`${source}-not`, vault.identity, undefined, nowhere)).rejects.toThrow('ENOENT');
  });

  test('several at once, good ones and bad ones, and each gets his own', async () => {
    const contents = Array.from({ length: 8 }, (_, index) => someBytes(3 * chunk + index, index + 1));
    const opened = await Promise.all(
      contents.map(async (plain, index) => {
        const source = join(folder, `sealed-${index}`);
        await writeFile(source, await sealBytes(plain, both));
        const wanted = index % 3 === 2 ? { ...digest(plain), size: 5 } : digest(plain);
        return openSealedFile(source, vault.identity, wanted, { folder, take: ({ path }) => readFile(path) });
      }),
    );
    for (const [index, plain] of contents.entries()) {
      const found = opened[index]!;
      expect(found.ok ? Buffer.from(plain).equals(found.value) : found).toEqual(
        index % 3 === 2 ? refuse('plain-differs') : true,
      );
    }
  });
});

describe('tampering is found before a byte is handed on', () => {
  const size = 2 * chunk + 500;
  const codes = ['sealed-malformed', 'sealed-for-others', 'sealed-damaged'];

  test('any flipped bit', async () => {
    const sealed = await sealBytes(someBytes(size), both);
    const place = fc.oneof(fc.nat(3400), fc.nat(sealed.length - 1));
    await fc.assert(
      fc.asyncProperty(place, fc.nat(7), async (at, bit) => {
        const changed = Uint8Array.from(sealed);
        changed[at]! ^= 1 << bit;
        const opened = await open(changed, undefined);
        expect(opened.ok ? '' : opened.error.code).toBeOneOf(codes);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  test('any cut, any addition, chunks swapped, doubled and left out', async () => {
    const sealed = await sealBytes(someBytes(size), both);
    const start = sealedSize(0) - 16;
    const part = (index: number): Uint8Array =>
      sealed.subarray(start + index * (chunk + 16), Math.min(sealed.length, start + (index + 1) * (chunk + 16)));
    const orders = [[1, 0, 2], [0, 0, 2], [0, 2], [0, 1, 1, 2], [0, 1], [0], []];
    const changed = [
      ...[1, 15, 16, 17, 500].map((bytes) => sealed.subarray(0, -bytes)),
      ...[0, 10, start - 17, start - 16, start - 1].map((length) => sealed.subarray(0, length)),
      ...[1, 16, chunk + 16].map((bytes) => Buffer.concat([sealed, Buffer.alloc(bytes)])),
      ...orders.map((order) => Buffer.concat([sealed.subarray(0, start), ...order.map(part)])),
    ];
    for (const bytes of changed) {
      const opened = await open(bytes, undefined);
      expect(opened.ok ? bytes.length : opened.error.code).toBeOneOf(codes);
    }
  });

  test('an empty last chunk after full ones, which age forbids because it would give one file two forms', async () => {
    const header = await seal(new Uint8Array(0));
    const end = header.length - 32;
    const decrypter = new Decrypter();
    decrypter.addIdentity(vault.identity);
    const nonce = Buffer.alloc(16, 5);
    const cipher = chunkCipher(await decrypter.decryptHeader(header.subarray(0, end)), nonce);
    const full = cipher.seal(Buffer.alloc(chunk), false);
    const sealed = Buffer.concat([header.subarray(0, end), nonce, ...full, ...cipher.seal(Buffer.alloc(0), true)]);
    expect(await open(sealed, undefined)).toEqual(refuse('sealed-damaged'));
    expect(await openBytes(sealed, vault.identity)).toEqual(refuse('sealed-damaged'));
  });
});

describe('a file sealed into a file', () => {
  test('says sizes and digests of both, and leaves nothing half done', async () => {
    const plain = someBytes(150_000);
    const [from, to] = [join(folder, 'prijs.xlsx'), join(folder, 'prijs.xlsx.age')];
    await writeFile(from, plain);
    const done = await sealFile(from, to, both);
    const sealed = new Uint8Array(await readFile(to));
    expect(done).toEqual({ plain: digest(plain), sealed: digest(sealed) });
    expect(sealed.length).toBe(sealedSize(plain.length));
    await expect(sealFile(join(folder, 'nergens'), join(folder, 'x.age'), both)).rejects.toThrow('ENOENT');
    await expect(sealFile(from, join(folder, 'y.age'), ['age1x'])).rejects.toThrow(TypeError);
    expect((await readdir(folder)).toSorted()).toEqual(['prijs.xlsx', 'prijs.xlsx.age']);
  });

  test('of 256 MiB takes less than half of that in memory, opening it included', {
    timeout: 120_000,
  }, async () => {
    const size = 256 * 1024 * 1024;
    const [from, to] = [join(folder, 'plain'), join(folder, 'sealed')];
    const handle = await openFile(from, 'w');
    await handle.truncate(size);
    await handle.close();
    const begin = process.memoryUsage.rss();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() - begin);
    }, 10);
    await sealFile(from, to, both);
    const opened = await openSealedFile(to, vault.identity, undefined, {
      folder,
      take: async ({ path }) => (await stat(path)).size,
    });
    clearInterval(watch);
    expect(opened).toEqual(ok(size));
    expect(most).toBeLessThan(128 * 1024 * 1024);
  });
});
