import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok, refuse, unwrap } from '#platform/kernel/result.ts';
import { type Blobs, DamagedBlob } from './blob-store.ts';

const megabyte = 1024 * 1024;

/** Empty storage for one rule. */
export interface BlobStorage {
  /** Opens the same storage each time. */
  open(): Promise<Blobs>;
  /** Addresses of all that lies there. */
  stored(): Promise<readonly string[]>;
  /** Changes the bytes of a file behind the back of whoever opened the storage. */
  damage(sha256: string, bytes: Uint8Array): Promise<void>;
}

export function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

export const hello = new TextEncoder().encode('hello');
export const helloHash = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What every place for files must do, as tests; `newStorage` is called once for each. */
export function blobsContract(place: string, newStorage: () => Promise<BlobStorage>): void {
  describe(`${place} keeps the contract of files`, () => {
    puttingContract(newStorage);
    refusingContract(newStorage);
    readingContract(newStorage);
  });
}

type NewStorage = () => Promise<BlobStorage>;

function puttingContract(newStorage: NewStorage): void {
  test('a file of ten random megabytes comes back to the byte, streamed and whole', async () => {
    const blobs = await (await newStorage()).open();
    const bytes = new Uint8Array(randomBytes(10 * megabyte + 7));
    const chunks = Array.from({ length: 161 }, (_, index) => bytes.subarray(index * 65_537, (index + 1) * 65_537));
    expect(await blobs.put(streamOf(...chunks), 11 * megabyte)).toEqual(
      ok({ sha256: sha256(bytes), size: bytes.length }),
    );
    const streamed = await Array.fromAsync((await blobs.get(sha256(bytes))) ?? []);
    expect(Buffer.concat(streamed).equals(bytes)).toBe(true);
    expect(Buffer.from((await blobs.read(sha256(bytes))) ?? []).equals(bytes)).toBe(true);
    expect(await blobs.sizeOf(sha256(bytes))).toBe(bytes.length);
  });

  test('a file has its own address, whatever the pieces in which it came', async () => {
    const blobs = await (await newStorage()).open();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 1 }), async (chunks) => {
        const whole = Buffer.concat(chunks);
        const expected = whole.length === 0 ? refuse('file-empty') : ok({ sha256: sha256(whole), size: whole.length });
        expect(await blobs.put(streamOf(...chunks), megabyte)).toEqual(expected);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  test('a file is there for whoever opens the place later, until it is removed', async () => {
    const storage = await newStorage();
    await (await storage.open()).put(streamOf(hello), 5);
    const later = await storage.open();
    expect(await later.read(helloHash)).toEqual(hello);
    await later.remove(helloHash);
    await later.remove(helloHash);
    expect([await later.read(helloHash), await later.sizeOf(helloHash)]).toEqual([undefined, undefined]);
    expect(await storage.stored()).toEqual([]);
  });

  test('a file that comes twice, and at once, is stored once', async () => {
    const storage = await newStorage();
    const [one, other] = [await storage.open(), await storage.open()];
    const puts = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? one : other).put(streamOf(hello), 5));
    expect(await Promise.all(puts)).toEqual(Array(8).fill(ok({ sha256: helloHash, size: 5 })));
    expect(await storage.stored()).toEqual([helloHash]);
  });
}

function refusingContract(newStorage: NewStorage): void {
  test('ASVS-5.2.1: of a file over the limit nothing stays behind, and the sender is told to stop', async () => {
    const storage = await newStorage();
    const blobs = await storage.open();
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
    expect(await storage.stored()).toEqual([]);
  });

  test('nothing stays behind when the sender breaks off, or sends nothing', async () => {
    const storage = await newStorage();
    const blobs = await storage.open();
    let sent = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent++ < 20) controller.enqueue(new Uint8Array(100_000));
        else controller.error(new Error('connection lost'));
      },
    });
    await expect(blobs.put(broken, 10 * megabyte)).rejects.toThrow('connection lost');
    expect(await blobs.put(streamOf(), 5)).toEqual(refuse('file-empty'));
    expect(await storage.stored()).toEqual([]);
  });
}

function readingContract(newStorage: NewStorage): void {
  test('an address that was never stored leads nowhere, nor does what is no address', async () => {
    const blobs = await (await newStorage()).open();
    await blobs.put(streamOf(hello), 5);
    const wrong = [
      '0'.repeat(64),
      '',
      '../secret',
      `../../${helloHash}`,
      helloHash.toUpperCase(),
      `${helloHash}\n`,
      `${helloHash}/`,
      `${helloHash.slice(0, 63)}\0`,
      `2c/${helloHash}`,
    ];
    for (const address of wrong) {
      expect([address, await blobs.get(address)]).toEqual([address, undefined]);
      expect([address, await blobs.read(address)]).toEqual([address, undefined]);
      expect([address, await blobs.sizeOf(address)]).toEqual([address, undefined]);
      await blobs.remove(address);
    }
    expect(await blobs.read(helloHash)).toEqual(hello);
  });

  test('bytes that changed are never handed out as if they were whole, and are repaired when the true file is put again', async () => {
    const storage = await newStorage();
    const blobs = await storage.open();
    unwrap(await blobs.put(streamOf(hello), 5));
    await storage.damage(helloHash, new TextEncoder().encode('hullo'));
    await expect(blobs.read(helloHash)).rejects.toThrow(DamagedBlob);
    await expect(Array.fromAsync((await blobs.get(helloHash)) ?? [])).rejects.toThrow(DamagedBlob);
    unwrap(await blobs.put(streamOf(hello), 5));
    expect(await blobs.read(helloHash)).toEqual(hello);
    expect(await storage.stored()).toEqual([helloHash]);
  });
}
