import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok, refuse } from '#platform/kernel/result.ts';
import { openText, sealText } from './armored.ts';
import { readSealedHeader } from './header.ts';
import { makeSealingKey } from './keys.ts';
import { openBytes, openStream, paddedSize, SealedDamaged, sealBytes, sealedSize, sealStream } from './seal.ts';
import { gather, piecesOf, someBytes, streamOf, webStream } from './testing/streams.ts';
import vectors from './vectors.json' with { type: 'json' };

const { vault, workspace } = vectors;
const both = [vault.recipient, workspace.recipient];
const chunk = 65_536;

function padded(plain: Uint8Array): Uint8Array {
  const whole = new Uint8Array(paddedSize(plain.length));
  whole.set(plain);
  return whole;
}

const sizes = fc.oneof(
  fc.nat(300),
  fc.integer({ min: -3, max: 3 }).chain((off) => fc.constantFrom(chunk + off, 2 * chunk + off, 3 * chunk + off)),
);

describe('what is sealed', () => {
  test('comes back with its padding for each recipient alone, whatever its size and the pieces it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 1000, max: 200_000 }), async (size, pieces) => {
        const plain = someBytes(size);
        const sealed = await gather(await sealStream(streamOf(plain, pieces), size, both));
        expect(sealed.length).toBe(sealedSize(size));
        for (const { identity } of [vault, workspace]) {
          const opened = await openStream(streamOf(sealed, pieces), identity);
          expect(opened.ok && Buffer.from(await gather(opened.value)).equals(padded(plain))).toBe(true);
        }
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  test('whole in memory is the same format', async () => {
    for (const size of [0, 1, chunk, chunk + 1]) {
      const plain = someBytes(size);
      const sealed = await sealBytes(plain, both);
      expect(sealed.length).toBe(sealedSize(size));
      const opened = await openBytes(sealed, workspace.identity);
      expect(opened.ok && Buffer.from(opened.value).equals(padded(plain))).toBe(true);
    }
    expect((await sealBytes(someBytes(9), [vault.recipient])).length).toBe(sealedSize(9, 1));
  });

  test('is other bytes each time, and opens with the library as any age file does', async () => {
    const plain = someBytes(1000);
    const sealed = await sealBytes(plain, both);
    expect(sealed).not.toEqual(await sealBytes(plain, both));
    const decrypter = new Decrypter();
    decrypter.addIdentity(vault.identity);
    expect(await decrypter.decrypt(sealed)).toEqual(padded(plain));
  });

  test('can be sealed by any age program, without padding, to more recipients or one', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(vault.recipient);
    const sealed = await encrypter.encrypt(vectors.text);
    expect(readSealedHeader(sealed).ok).toBe(true);
    expect(await openBytes(sealed, vault.identity)).toEqual(ok(new TextEncoder().encode(vectors.text)));
  });

  test('as text travels in JSON and comes back without padding', async () => {
    for (const text of ['', 'é', vectors.text, 'x'.repeat(70_000)]) {
      const armored = await sealText(text, both);
      expect(armored).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
      expect(await openText(armored, workspace.identity)).toEqual(ok(text));
    }
    expect(await openText('niets', vault.identity)).toEqual(refuse('sealed-malformed'));
    expect(await openText(await sealText('x', [vault.recipient]), workspace.identity)).toEqual(
      refuse('sealed-for-others'),
    );
  });
});

describe('who cannot be sealed to', () => {
  test('classical recipients, alone or beside hybrid ones, misspelt ones, and nobody', async () => {
    const classical = await identityToRecipient(await generateX25519Identity());
    for (const recipients of [[], [classical], [vault.recipient, classical], ['age1pq1x'], [vault.recipient, '']]) {
      await expect(sealBytes(new Uint8Array(1), recipients)).rejects.toThrow(TypeError);
      await expect(sealStream(streamOf(new Uint8Array(1)), 1, recipients)).rejects.toThrow(TypeError);
    }
  });

  test('a file for a classical recipient beside the vault is told from its first bytes', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(vault.recipient);
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(readSealedHeader(await encrypter.encrypt('x'))).toEqual(refuse('sealed-not-hybrid'));
    const locked = new Encrypter();
    locked.setScryptWorkFactor(10);
    locked.setPassphrase('vier woorden op papier');
    expect(readSealedHeader(await locked.encrypt('x'))).toEqual(refuse('sealed-not-hybrid'));
    expect(readSealedHeader(await sealBytes(someBytes(9), both))).toMatchObject(
      ok({ kinds: ['mlkem768x25519', 'mlkem768x25519'] }),
    );
  });
});

describe('a file that does not keep to its size while it is sealed', () => {
  test.each([
    [99, 'longer'],
    [101, 'ends after 100'],
  ])('of 100 bytes announced as %i', async (size, message) => {
    const sealing = await sealStream(streamOf(someBytes(100)), size, both);
    await expect(gather(sealing)).rejects.toThrow(message);
  });
});

describe('what was tampered with', () => {
  const size = 2 * chunk + 500;
  const codes = ['sealed-malformed', 'sealed-for-others', 'sealed-damaged'];

  test('by any one flipped bit is refused, and nothing is handed over', async () => {
    const sealed = await sealBytes(someBytes(size), both);
    const place = fc.oneof(fc.nat(3400), fc.nat(sealed.length - 1), fc.integer({ min: -20, max: -1 }));
    await fc.assert(
      fc.asyncProperty(place, fc.nat(7), async (at, bit) => {
        const changed = Uint8Array.from(sealed);
        const index = at < 0 ? sealed.length + at : at;
        changed[index]! ^= 1 << bit;
        const opened = await openBytes(changed, vault.identity);
        expect(opened.ok ? '' : opened.error.code).toBeOneOf(codes);
      }),
      { seed: 1, numRuns: 120 },
    );
  });

  test('by cutting it off or lengthening it is refused', async () => {
    const sealed = await sealBytes(someBytes(size), both);
    const header = sealedSize(0) - 32;
    const cuts = [0, 1, 22, 100, header - 1, header, header + 15, header + 16, header + 31, sealed.length - 1];
    const boundaries = [1, 2].map((chunks) => header + 16 + chunks * (chunk + 16));
    for (const length of [...cuts, ...boundaries]) {
      const opened = await openBytes(sealed.subarray(0, length), vault.identity);
      expect(opened.ok ? length : opened.error.code).toBeOneOf(codes);
    }
    for (const more of [1, 16, 17, chunk + 16]) {
      const longer = new Uint8Array(sealed.length + more);
      longer.set(sealed);
      expect(await openBytes(longer, vault.identity)).toEqual(refuse('sealed-damaged'));
    }
  });

  test('by swapping, doubling or leaving out chunks is refused', async () => {
    const sealed = await sealBytes(someBytes(size), both);
    const start = sealedSize(0) - 16;
    const part = (index: number): Uint8Array =>
      sealed.subarray(start + index * (chunk + 16), Math.min(sealed.length, start + (index + 1) * (chunk + 16)));
    for (const order of [[1, 0, 2], [0, 0, 2], [0, 2], [1, 2], [0, 1, 1, 2], [2]]) {
      const changed = Buffer.concat([sealed.subarray(0, start), ...order.map(part)]);
      expect(await openBytes(changed, vault.identity)).toEqual(refuse('sealed-damaged'));
    }
    expect(
      (await openBytes(Buffer.concat([sealed.subarray(0, start), ...[0, 1, 2].map(part)]), vault.identity)).ok,
    ).toBe(true);
  });

  test('with the header of another file is refused', async () => {
    const [one, other] = [await sealBytes(someBytes(9), both), await sealBytes(someBytes(9), both)];
    const end = sealedSize(0) - 32;
    const mixed = Buffer.concat([one.subarray(0, end), other.subarray(end)]);
    expect(await openBytes(mixed, vault.identity)).toEqual(refuse('sealed-damaged'));
  });

  test('breaks off a stream with an error of its own, which is no error of the line', async () => {
    const sealed = await sealBytes(someBytes(size), both);
    sealed[sealed.length - 1]! ^= 1;
    const opened = await openStream(streamOf(sealed), vault.identity);
    expect(opened.ok).toBe(true);
    await expect(gather(opened.ok ? opened.value : streamOf(sealed))).rejects.toThrow(SealedDamaged);

    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield* piecesOf(sealed.subarray(0, 100_000));
      throw new Error('the line went down');
    }
    const half = await openStream(webStream(breaking()), vault.identity);
    await expect(gather(half.ok ? half.value : streamOf(sealed))).rejects.toThrow('the line went down');
  });
});

describe('what is no file for this key', () => {
  test('is told apart: sealed for others, no age file, a header without end, no identity', async () => {
    const sealed = await sealBytes(someBytes(100), [vault.recipient]);
    expect(await openBytes(sealed, workspace.identity)).toEqual(refuse('sealed-for-others'));
    expect(await openBytes(sealed, (await makeSealingKey()).identity)).toEqual(refuse('sealed-for-others'));
    expect(await openBytes(sealed, await generateX25519Identity())).toEqual(refuse('identity-malformed'));
    for (const bytes of [new Uint8Array(0), someBytes(100_000), new TextEncoder().encode('age-encryption.org/v1\n')]) {
      expect(await openBytes(bytes, vault.identity)).toEqual(refuse('sealed-malformed'));
    }
  });

  test('with an endless header is refused after 64 KiB, and no more is read', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('age-encryption.org/v1\n');
      for (;;) {
        read += 1;
        yield new TextEncoder().encode(`-> x y\n${'A'.repeat(64)}\n`.repeat(20));
      }
    }
    const stream = webStream(endless());
    expect(await openStream(stream, vault.identity)).toEqual(refuse('sealed-malformed'));
    expect(read).toBeLessThan(50);
  });

  test('arbitrary bytes after a good first line never open', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 500 }), async (text) => {
        const opened = await openBytes(new TextEncoder().encode(`age-encryption.org/v1\n${text}`), vault.identity);
        expect(opened.ok).toBe(false);
      }),
      { seed: 1 },
    );
  });
});

test('the file of the vectors opens with both keys and is what it says', async () => {
  const sealed = Buffer.from(vectors.sealed, 'base64');
  expect(sealed.length).toBe(sealedSize(vectors.size));
  for (const { identity } of [vault, workspace]) {
    const opened = await openBytes(sealed, identity);
    expect(opened.ok && opened.value.length).toBe(vectors.padded);
    expect(opened.ok && new TextDecoder().decode(opened.value.subarray(0, vectors.size))).toBe(vectors.text);
  }
});

test('128 MiB through seal and open at once take less than three quarters of that in memory', {
  timeout: 120_000,
}, async () => {
  const size = 128 * 1024 * 1024;
  const piece = someBytes(256 * 1024);
  async function* plain(): AsyncGenerator<Uint8Array> {
    for (let sent = 0; sent < size; sent += piece.length) yield piece;
  }
  const begin = process.memoryUsage().rss;
  let most = 0;
  let length = 0;
  const sealing = await sealStream(webStream(plain()), size, both);
  const opened = await openStream(sealing, vault.identity);
  for await (const bytes of opened.ok ? opened.value : []) {
    length += bytes.length;
    most = Math.max(most, process.memoryUsage.rss() - begin);
  }
  expect(length).toBe(size);
  expect(most).toBeLessThan(96 * 1024 * 1024);
});
