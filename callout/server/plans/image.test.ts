import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { drawnPlan } from '../demonstration/drawn-plan.ts';
import { largestImage, readImage } from './image.ts';

const text = (words: string) => Buffer.from(words, 'latin1');
const word = (count: number) => Buffer.from([count >> 8, count & 0xff]);

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readImage(bytes);
  return read.ok ? read.value.type : read.error.code;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([text(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG of one grey, which claims these sides and packs so many bytes. */
function png(width: number, height: number, bytes = (width + 1) * height, more: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(Buffer.alloc(bytes))),
    chunk('IEND', text('')),
  ];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

const segment = (marker: number, data: Uint8Array) =>
  Buffer.concat([Buffer.from([0xff, marker]), word(data.length + 2), data]);

function jpeg(width: number, height: number, more: readonly Buffer[] = []): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, text('JFIF\0')),
    ...more,
    segment(0xdb, Buffer.alloc(65)),
    segment(0xc0, Buffer.concat([Buffer.from([8]), word(height), word(width), Buffer.from([1, 1, 0x11, 0])])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]),
  ]);
}

function riff(...parts: readonly Buffer[]): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(4 + parts.reduce((sum, part) => sum + part.length, 0));
  return Buffer.concat([text('RIFF'), length, text('WEBP'), ...parts]);
}

function webpPart(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([text(name), length, data, Buffer.alloc(data.length % 2)]);
}

function lossless(width: number, height: number): Buffer {
  const bits = Buffer.alloc(4);
  bits.writeUInt32LE(((height - 1) << 14) | (width - 1));
  return webpPart('VP8L', Buffer.concat([Buffer.from([0x2f]), bits, Buffer.alloc(20)]));
}

const secret = 'GPS 52.3702 4.8952 of the photographer';

describe('BHV-02: a picture of a plan, which comes from outside', () => {
  test('is taken as PNG, JPEG or WebP, whatever its name; the same when it is taken again', async () => {
    const plan = drawnPlan();
    expect(unwrap(await readImage(plan))).toMatchObject({ type: 'image/png', width: 1200, height: 800 });
    for (const bytes of [plan, png(80, 90), jpeg(300, 200), riff(lossless(320, 240))]) {
      const once = unwrap(await readImage(bytes));
      const again = unwrap(await readImage(once.bytes));
      expect(Buffer.from(again.bytes).equals(Buffer.from(once.bytes))).toBe(true);
      expect([again.width, again.height]).toEqual([once.width, once.height]);
    }
    expect(unwrap(await readImage(jpeg(300, 200)))).toMatchObject({ width: 300, height: 200 });
    expect(unwrap(await readImage(riff(lossless(320, 240))))).toMatchObject({ width: 320, height: 240 });
  });

  test('loses what describes it, and what hangs behind it', async () => {
    const described = [
      png(80, 80, undefined, [chunk('tEXt', text(secret)), chunk('eXIf', text(secret))]),
      Buffer.concat([png(80, 80), text(secret)]),
      jpeg(80, 80, [segment(0xe1, text(secret)), segment(0xfe, text(secret))]),
      Buffer.concat([jpeg(80, 80), text(secret)]),
      riff(webpPart('VP8X', Buffer.alloc(10)), lossless(80, 80), webpPart('EXIF', text(secret))),
    ];
    for (const bytes of described) {
      expect(bytes.includes(secret)).toBe(true);
      expect(Buffer.from(unwrap(await readImage(bytes)).bytes).includes(secret)).toBe(false);
    }
  });

  test('is refused with a sentence of its own where it is something else, too large or too small', async () => {
    expect(await codeOf(text(''))).toBe('image-missing');
    expect(await codeOf(text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'))).toBe('image-is-svg');
    expect(await codeOf(text('<?xml version="1.0"?>\n<!-- --><SVG/>'))).toBe('image-is-svg');
    expect(await codeOf(text('%PDF-1.7'))).toBe('image-is-pdf');
    expect(await codeOf(text('GIF89a'))).toBe('image-kind-unknown');
    expect(await codeOf(Buffer.alloc(largestImage + 1, 0x89))).toBe('image-too-large');
    expect(await codeOf(png(9000, 70))).toBe('image-too-many-pixels');
    expect(await codeOf(png(40_000, 40_000, 10))).toBe('image-too-many-pixels');
    expect(await codeOf(jpeg(65_535, 65_535))).toBe('image-too-many-pixels');
    expect(await codeOf(png(10, 10))).toBe('image-too-few-pixels');
  });

  test('unpacks to just what it must: no bomb, and no half', async () => {
    const bomb = png(100, 100, 40_000_000);
    expect(bomb.length).toBeLessThan(largestImage);
    const before = performance.now();
    expect(await codeOf(bomb)).toBe('image-damaged');
    expect(performance.now() - before).toBeLessThan(2000);
    expect(await codeOf(png(100, 100, 100))).toBe('image-damaged');
    expect(await codeOf(riff(webpPart('ANIM', Buffer.alloc(6)), lossless(80, 80)))).toBe('image-damaged');
  });

  test('cut off or altered anywhere, is a picture or a refusal, and nothing throws', async () => {
    const whole = [png(80, 80), jpeg(80, 80), riff(lossless(80, 80))];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.nat(400),
        fc.nat(255),
        fc.boolean(),
        async (bytes, at, byte, cut) => {
          const altered = Buffer.from(cut ? bytes.subarray(0, at) : bytes);
          if (!cut && at < altered.length) altered[at] = byte;
          expect(await codeOf(altered)).toMatch(/^image[-/]/);
        },
      ),
      { seed: 1, numRuns: 600 },
    );
  });
});
