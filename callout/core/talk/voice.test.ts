import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oggOf } from './ogg.ts';
import { opusMilliseconds } from './opus.ts';
import { largestVoice, mostPacketBytes, readVoice, type Voice, writeVoice } from './voice.ts';

/** Configuration 1 is 20 ms of speech; code 0 is one frame. */
const packet = Uint8Array.from([0x08, 1, 2, 3, 4, 5]);
const voice: Voice = { channel: 7, burst: 4_000_000_000, sequence: 65_535, timestamp: 1_340, last: true, packet };

function code(bytes: Uint8Array): string {
  const read = readVoice(bytes);
  return read.ok ? 'read' : read.error.code;
}

const withPacket = (...bytes: readonly number[]) => writeVoice({ ...voice, packet: Uint8Array.from(bytes) });

describe('BHV-10: a piece of sound', () => {
  test('is read as it was written, also from the middle of a larger buffer', () => {
    const bytes = writeVoice(voice);
    expect([...bytes.subarray(0, 4)]).toEqual([1, 1, 255, 255]);
    expect(readVoice(bytes)).toEqual({ ok: true, value: voice });
    const larger = new Uint8Array(200);
    larger.set(bytes, 90);
    expect(readVoice(larger.subarray(90, 90 + bytes.length))).toEqual({ ok: true, value: voice });
  });

  test('what is none is refused: cut off, of another version, too large, not Opus, too short or too long', () => {
    const bytes = writeVoice(voice);
    expect(code(bytes.subarray(0, 16))).toBe('voice-malformed');
    expect(code(bytes.with(0, 2))).toBe('voice-malformed');
    expect(code(bytes.with(1, 2))).toBe('voice-malformed');
    const largest = new Uint8Array(mostPacketBytes).with(0, 0x08);
    expect(code(writeVoice({ ...voice, packet: largest }))).toBe('read');
    expect(code(new Uint8Array(largestVoice + 1).with(0, 1))).toBe('voice-too-large');
    expect(code(withPacket(0x00, 1))).toBe('voice-not-opus');
    expect(code(withPacket(0x1b, 6, 1))).toBe('voice-not-opus');
    expect(code(withPacket(0x0b))).toBe('voice-not-opus');
  });

  test('the length of an Opus packet is that of RFC 6716', () => {
    const lasts = (...bytes: readonly number[]) => opusMilliseconds(Uint8Array.from(bytes));
    expect([0, 1, 2, 3].map((configuration) => lasts(configuration * 8, 0))).toEqual([10, 20, 40, 60]);
    expect([12, 13].map((configuration) => lasts(configuration * 8, 0))).toEqual([10, 20]);
    expect([16, 17, 18, 19].map((configuration) => lasts(configuration * 8, 0))).toEqual([2.5, 5, 10, 20]);
    // Two frames, equal or not; several, with their number in the second byte.
    expect([lasts(0x09, 1, 1), lasts(0x09, 1), lasts(0x0a, 1, 1), lasts(0x0b, 3, 1)]).toEqual([40, undefined, 40, 60]);
    expect([lasts(), lasts(0x0b, 0), lasts(0x0a), lasts(0x0b, 7)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('whatever bytes come in, it is a piece of sound or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), (bytes, version) => {
        const read = readVoice(version && bytes.length > 0 ? bytes.with(0, 1) : bytes);
        if (read.ok) expect(writeVoice(read.value)).toEqual(bytes.with(0, 1));
        else expect(['voice-malformed', 'voice-not-opus']).toContain(read.error.code);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});

test('BHV-10: a recording is Opus in Ogg: pages in order, each with its checksum, samples counted up to the end', () => {
  const packets = [20, 40, 60].map((milliseconds, index) => {
    return { milliseconds, packet: new Uint8Array(index === 1 ? 600 : 30).fill(index + 1) };
  });
  const file = oggOf(packets, 99);
  const pages = pagesOf(file);
  expect(pages.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
  expect(pages.map(({ flags }) => flags)).toEqual([2, 0, 0, 0, 4]);
  expect(pages.map(({ granule }) => granule)).toEqual([0, 0, 312 + 960, 312 + 2880, 312 + 5760]);
  expect(pages.slice(2).map(({ packet: bytes }) => bytes)).toEqual(packets.map(({ packet: bytes }) => bytes));
  expect(new TextDecoder().decode(pages[0]?.packet.subarray(0, 8))).toBe('OpusHead');
  // The checksum of the first page, as another implementation gives it for these bytes.
  expect(pages[0]?.checksum).toBe(bitwiseChecksum(file.subarray(0, 47).fill(0, 22, 26)));
});

interface Page {
  readonly flags: number;
  readonly granule: number;
  readonly number: number;
  readonly checksum: number;
  readonly packet: Uint8Array;
}

function pagesOf(file: Uint8Array<ArrayBuffer>): readonly Page[] {
  const pages: Page[] = [];
  for (let at = 0; at < file.length; ) {
    const view = new DataView(file.buffer, at);
    const parts = view.getUint8(26);
    const size = file.subarray(at + 27, at + 27 + parts).reduce((sum, part) => sum + part, 0);
    const begin = at + 27 + parts;
    pages.push({
      flags: view.getUint8(5),
      granule: Number(view.getBigInt64(6, true)),
      number: view.getUint32(18, true),
      checksum: view.getUint32(22, true),
      packet: file.slice(begin, begin + size),
    });
    at = begin + size;
  }
  return pages;
}

/** By long division, bit for bit. */
function bitwiseChecksum(bytes: Uint8Array): number {
  let sum = 0n;
  for (const byte of bytes) {
    sum ^= BigInt(byte) << 24n;
    for (let bit = 0; bit < 8; bit += 1) {
      sum <<= 1n;
      if ((sum & 0x1_0000_0000n) !== 0n) sum ^= 0x1_04c1_1db7n;
    }
  }
  return Number(sum);
}
