import { Readable } from 'node:stream';
import { crc32, createInflate } from 'node:zlib';
import { checkSize, Damaged, type Size } from './image-size.ts';

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With its length and checksum. */
  readonly whole: Uint8Array;
}

/** What makes the picture; all else describes it, and goes. */
const kept = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND'];
const signature = 8;
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** ISO/IEC 15948: each part by its checksum, and the picture unpacked to just the bytes that it must have. */
export async function readPng(bytes: Uint8Array): Promise<Size & { readonly bytes: Uint8Array }> {
  const chunks = chunksOf(bytes);
  const [head] = chunks;
  if (head?.type !== 'IHDR' || head.data.length !== 13) throw new Damaged('no header');
  const view = viewOf(head.data);
  const size = { width: view.getUint32(0), height: view.getUint32(4) };
  checkSize(size);
  const used = chunks.filter(({ type }) => kept.includes(type));
  const unknown = chunks.some(({ type }) => !kept.includes(type) && isCritical(type));
  if (unknown || used.filter(({ type }) => type === 'IHDR').length !== 1) throw new Damaged('parts that do not belong');
  const packed = Buffer.concat(used.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const expected = unpackedLength(size, head.data);
  if ((await unpacked(packed, expected)) !== expected) throw new Damaged('the picture is not whole');
  return { ...size, bytes: Buffer.concat([bytes.subarray(0, signature), ...used.map(({ whole }) => whole)]) };
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = signature; ; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new Damaged('cut off');
    const named = bytes.subarray(at + 4, end - 4);
    if (crc32(named) !== view.getUint32(end - 4)) throw new Damaged('checksum');
    const type = new TextDecoder('latin1').decode(named.subarray(0, 4));
    chunks.push({ type, data: named.subarray(4), whole: bytes.subarray(at, end) });
    // What hangs behind the end is no picture.
    if (type === 'IEND') return chunks;
    at = end;
  }
}

function isCritical(type: string): boolean {
  return /^[A-Z]/.test(type);
}

/** Bytes of all lines, each with the byte that says how it was filtered. */
function unpackedLength(size: Size, head: Uint8Array): number {
  const [depth = 0, colour = 0, , , interlaced = 0] = head.subarray(8);
  const bits = (channels[colour] ?? 0) * depth;
  if (bits === 0 || ![1, 2, 4, 8, 16].includes(depth)) throw new Damaged('colours');
  const linesOf = ({ width, height }: Size) => (width === 0 ? 0 : height * (1 + Math.ceil((width * bits) / 8)));
  return interlaced === 1 ? passesOf(size).reduce((sum, pass) => sum + linesOf(pass), 0) : linesOf(size);
}

/** The seven pictures of Adam7: first column and line of each, and the steps to the next. */
function passesOf({ width, height }: Size): readonly Size[] {
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ];
  return passes.map(([x = 0, y = 0, right = 1, down = 1]) => ({
    width: Math.max(0, Math.ceil((width - x) / right)),
    height: Math.max(0, Math.ceil((height - y) / down)),
  }));
}

/** How many bytes it unpacks to, in passing: a few are held at a time, and it ends where it is more than it may be. */
async function unpacked(packed: Uint8Array, expected: number): Promise<number> {
  let length = 0;
  try {
    for await (const part of Readable.from([packed]).pipe(createInflate())) {
      if (part instanceof Uint8Array) length += part.length;
      if (length > expected) break;
    }
  } catch {
    throw new Damaged('packed wrongly');
  }
  return length;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
