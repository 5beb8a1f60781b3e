import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ByteSource, inPieces, readFrom, readInMemory } from './reading.ts';
import { findMembers, type Member, type StreamedMember, streamZip, wholeMember, writeZip, zipSize } from './zip.ts';
import { plainLimits } from './zip-form.ts';

/** As if nothing larger than 99 bytes and no more than four members fitted into the plain format. */
const tight = { bytes: 100, members: 5 };

const bytesOf = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, index) => (index * 7 + size) % 256);
const members: readonly Member[] = [
  { name: 'a.txt', bytes: bytesOf(0) },
  { name: 'b.txt', bytes: bytesOf(99) },
  { name: 'c/d.txt', bytes: bytesOf(100) },
  { name: 'c/e.txt', bytes: bytesOf(5) },
  { name: 'f.txt', bytes: bytesOf(300) },
];

function streamed({ name, bytes }: Member): StreamedMember {
  return {
    name,
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += 64) yield bytes.subarray(at, at + 64);
    },
  };
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(Buffer.concat(await Array.fromAsync(pieces)));
}

describe.each([
  ['plain', plainLimits],
  ['ZIP64', tight],
])('an archive in the %s format', (_, limits) => {
  const bytes = writeZip(members, limits);

  test('is the same in pieces as at once, and as long as was said before', async () => {
    const mixed = members.map((member, index) => (index % 2 === 0 ? streamed(member) : member));
    expect(await gathered(streamZip(mixed.toReversed(), limits))).toEqual(bytes);
    expect(zipSize(mixed, limits)).toBe(bytes.length);
  });

  test('gives its members back', () => {
    const found = readInMemory(findMembers(bytes.length, limits), bytes);
    if (!found.ok) throw new Error(found.error.code);
    const contents = found.value.map((member) => readInMemory(wholeMember(member), bytes));
    expect(found.value.map(({ name }) => name)).toEqual(members.map(({ name }) => name));
    expect(contents).toEqual(members.map((member) => ({ ok: true, value: member.bytes })));
  });

  test('AnnexIV-g: any byte of it that was changed is found, and the member is named', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const changed = bytes.with(at, (bytes[at] ?? 0) ^ bits);
        const found = readInMemory(findMembers(changed.length, limits), changed);
        if (!found.ok) return;
        const wrong = found.value.flatMap((member) => {
          const content = readInMemory(wholeMember(member), changed);
          return content.ok ? [] : [content.error.params?.['name']];
        });
        expect(wrong).toHaveLength(1);
        expect(members.map(({ name }) => name)).toContain(wrong[0]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('cut off or made longer it is none', () => {
    for (const other of [bytes.subarray(0, -1), new Uint8Array([...bytes, 0]), bytes.subarray(0, 60)]) {
      expect(readInMemory(findMembers(other.length, limits), other).ok).toBe(false);
    }
  });
});

test('only what does not fit is written as ZIP64', () => {
  const small = members.slice(0, 1);
  expect(writeZip(small, tight).length).toBeGreaterThan(0);
  expect(writeZip([{ name: 'a', bytes: bytesOf(3) }], { bytes: 1000, members: 5 })).toEqual(
    writeZip([{ name: 'a', bytes: bytesOf(3) }]),
  );
});

test('a member that has another size than it said is no archive', async () => {
  const liar: StreamedMember = { ...streamed(members[1]!), size: 98 };
  await expect(gathered(streamZip([liar]))).rejects.toThrow('b.txt has 99 bytes, not 98');
});

test('what is read in pieces asks for no more than a mebibyte at a time, and ends when the source became shorter', async () => {
  const asked: number[] = [];
  const source = (size: number): ByteSource => ({
    size,
    read: async ({ from, to }) => {
      asked.push(to - from);
      return new Uint8Array(Math.max(0, Math.min(size, to) - from));
    },
  });
  let seen = 0;
  const range = { from: 0, to: 3_000_000 };
  await readFrom(
    inPieces(range, (piece) => void (seen += piece.length)),
    source(3_000_000),
  );
  expect([seen, Math.max(...asked)]).toEqual([3_000_000, 1_048_576]);
  await expect(
    readFrom(
      inPieces(range, () => undefined),
      source(2_000_000),
    ),
  ).rejects.toThrow('became shorter');
});
