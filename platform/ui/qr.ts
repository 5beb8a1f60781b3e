import { checkWords } from './galois.ts';

/** QR codes (ISO/IEC 18004) of error correction level M for text up to 331 bytes: enough for the key of an authenticator app. */

export type Modules = readonly (readonly boolean[])[];

interface Version {
  readonly words: number;
  readonly blocks: number;
  readonly checks: number;
  readonly alignment: readonly number[];
}

/** Versions 1 to 13: all words, blocks, check words of each block, and the centres of the alignment patterns. */
const versions: readonly Version[] = [
  { words: 26, blocks: 1, checks: 10, alignment: [] },
  { words: 44, blocks: 1, checks: 16, alignment: [6, 18] },
  { words: 70, blocks: 1, checks: 26, alignment: [6, 22] },
  { words: 100, blocks: 2, checks: 18, alignment: [6, 26] },
  { words: 134, blocks: 2, checks: 24, alignment: [6, 30] },
  { words: 172, blocks: 4, checks: 16, alignment: [6, 34] },
  { words: 196, blocks: 4, checks: 18, alignment: [6, 22, 38] },
  { words: 242, blocks: 4, checks: 22, alignment: [6, 24, 42] },
  { words: 292, blocks: 5, checks: 22, alignment: [6, 26, 46] },
  { words: 346, blocks: 5, checks: 26, alignment: [6, 28, 50] },
  { words: 404, blocks: 5, checks: 30, alignment: [6, 30, 54] },
  { words: 466, blocks: 8, checks: 22, alignment: [6, 32, 58] },
  { words: 532, blocks: 9, checks: 22, alignment: [6, 34, 62] },
];

/** The dark modules of the code, row by row, without the quiet zone of four modules around it. Throws on text that is too long. */
export function qrModules(text: string): Modules {
  const bytes = new TextEncoder().encode(text);
  const number = versions.findIndex((version, index) => roomFor(version, index + 1) >= bytes.length) + 1;
  const version = versions[number - 1];
  if (version === undefined) throw new RangeError(`too long for a QR code: ${bytes.length} bytes`);
  const words = interleave(dataWords(bytes, number, version), version);
  const masked = masks.map((mask, index) => draw(words, number, version, mask, index));
  return masked.reduce((best, candidate) => (penalty(candidate) < penalty(best) ? candidate : best));
}

function dataCount({ words, blocks, checks }: Version): number {
  return words - blocks * checks;
}

function lengthBits(number: number): number {
  return number < 10 ? 8 : 16;
}

function roomFor(version: Version, number: number): number {
  return Math.floor((dataCount(version) * 8 - 4 - lengthBits(number)) / 8);
}

/** Mode `bytes`, the length, the bytes, and filling up to what the version holds. */
function dataWords(bytes: Uint8Array, number: number, version: Version): readonly number[] {
  const bits = [0b0100, 4, bytes.length, lengthBits(number), ...[...bytes].flatMap((byte) => [byte, 8])];
  let stream = '';
  for (let at = 0; at < bits.length; at += 2) stream += (bits[at] ?? 0).toString(2).padStart(bits[at + 1] ?? 0, '0');
  stream += '0'.repeat(Math.min(4, dataCount(version) * 8 - stream.length));
  stream = stream.padEnd(Math.ceil(stream.length / 8) * 8, '0');
  const words = (stream.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2));
  const filling = Array.from({ length: dataCount(version) - words.length }, (_, index) =>
    index % 2 === 0 ? 0xec : 0x11,
  );
  return [...words, ...filling];
}

/** Blocks by turns: the first word of each, the second of each, and so on; the longer blocks come last. */
function interleave(data: readonly number[], version: Version): readonly number[] {
  const { blocks: count, checks } = version;
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  let from = 0;
  const blocks = Array.from({ length: count }, (_, index) => {
    const block = data.slice(from, from + short + (index >= count - longer ? 1 : 0));
    from += block.length;
    return block;
  });
  return [...byTurns(blocks), ...byTurns(blocks.map((block) => checkWords(block, checks)))];
}

function byTurns(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => blocks.flatMap((block) => block[place] ?? [])).flat();
}

type Mask = (row: number, column: number) => boolean;

const masks: readonly Mask[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

function draw(words: readonly number[], number: number, version: Version, mask: Mask, maskNumber: number): Modules {
  const size = 17 + 4 * number;
  const drawn: (boolean | undefined)[][] = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => undefined),
  );
  const set = (row: number, column: number, dark: boolean): void => {
    const line = drawn[row];
    if (line !== undefined && column >= 0 && column < size) line[column] = dark;
  };
  drawPatterns(set, size, version);
  drawFormat(set, size, maskNumber);
  if (number >= 7) drawVersion(set, size, number);
  const bits = words.flatMap((word) => Array.from({ length: 8 }, (_, bit) => ((word >> (7 - bit)) & 1) === 1));
  let next = 0;
  for (const [row, column] of dataPlaces(size)) {
    if (drawn[row]?.[column] !== undefined) continue;
    set(row, column, (bits[next] ?? false) !== mask(row, column));
    next += 1;
  }
  return drawn.map((line) => line.map((dark) => dark === true));
}

type Draw = (row: number, column: number, dark: boolean) => void;

/** What is the same in every code of a size: finders, timing, alignment, and the one module that is always dark. */
function drawPatterns(set: Draw, size: number, { alignment }: Version): void {
  for (let at = 8; at < size - 8; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    square(set, row, column, 4, (ring) => ring !== 2 && ring !== 4);
  const last = alignment.at(-1) ?? 0;
  const inFinder = (row: number, column: number): boolean =>
    (row === 6 && column === 6) || (row === 6 && column === last) || (row === last && column === 6);
  for (const row of alignment) {
    for (const column of alignment) if (!inFinder(row, column)) square(set, row, column, 2, (ring) => ring !== 1);
  }
  set(size - 8, 8, true);
}

/** Rings around a centre. */
function square(set: Draw, row: number, column: number, radius: number, dark: (ring: number) => boolean): void {
  for (let down = -radius; down <= radius; down += 1) {
    for (let across = -radius; across <= radius; across += 1)
      set(row + down, column + across, dark(Math.max(Math.abs(down), Math.abs(across))));
  }
}

/** Level M is 00, so the data are the number of the mask alone. */
function drawFormat(set: Draw, size: number, mask: number): void {
  const code = ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412;
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = ((code >> bit) & 1) === 1;
    const near = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    const across = bit < 8 ? size - 1 - bit : bit === 8 ? 7 : 14 - bit;
    set(near, 8, dark);
    set(8, across, dark);
  }
}

function drawVersion(set: Draw, size: number, number: number): void {
  const code = (number << 12) | remainder(number, 12, 0x1f25);
  for (let bit = 0; bit < 18; bit += 1) {
    const dark = ((code >> bit) & 1) === 1;
    const [long, short] = [Math.floor(bit / 3), size - 11 + (bit % 3)];
    set(long, short, dark);
    set(short, long, dark);
  }
}

/** The check bits of a BCH code. */
function remainder(data: number, bits: number, divisor: number): number {
  let rest = data;
  for (let bit = 0; bit < bits; bit += 1) rest = (rest << 1) ^ (((rest >> (bits - 1)) & 1) * divisor);
  return rest;
}

/** Where the data go: up and down by two columns from the right, leaving out the column of the timing pattern. */
function* dataPlaces(size: number): Generator<readonly [number, number]> {
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = upward ? size - 1 - step : step;
      yield [row, right];
      yield [row, right - 1];
    }
    upward = !upward;
  }
}

/** How hard a code is to read: runs, blocks, patterns like a finder, and too much of one colour. */
function penalty(modules: Modules): number {
  const columns = modules.map((_, column) => modules.map((row) => row[column] ?? false));
  const lines = [...modules, ...columns].map((line) => line.map((dark) => (dark ? '1' : '0')).join(''));
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const finders = lines.flatMap((line) => line.match(/(?=10111010000|00001011101)/g) ?? []).length;
  const blocks = modules.flatMap((row, down) =>
    row.filter((dark, across) => isBlock(modules, down, across, dark)),
  ).length;
  const dark = modules.flat().filter(Boolean).length;
  const uneven = Math.floor(Math.abs((dark * 20) / modules.length ** 2 - 10));
  return runs + finders * 40 + blocks * 3 + uneven * 10;
}

function isBlock(modules: Modules, down: number, across: number, dark: boolean): boolean {
  return (
    modules[down]?.[across + 1] === dark &&
    modules[down + 1]?.[across] === dark &&
    modules[down + 1]?.[across + 1] === dark
  );
}
