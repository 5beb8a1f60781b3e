import { crc32, deflateSync } from 'node:zlib';

/** The ground floor of the school with the kitchen, as invented as the school: drawn here, so that no file has to be carried along. */

export const planSize = { width: 1200, height: 800 };
const { width, height } = planSize;

interface Room {
  readonly number: string;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  /** Which wall the door is in. */
  readonly door: 'above' | 'below';
}

const corridor = { top: 340, bottom: 440 };
const above = [200, 260, 200, 240, 220];
const below = [260, 200, 260, 180, 220];

function row(sides: readonly number[], floor: string, side: 'above' | 'below', before = 0): readonly Room[] {
  let x = 40;
  return sides.map((wide, index) => {
    const room: Room = {
      number: `${floor}${String(before + index + 1).padStart(2, '0')}`,
      x,
      y: side === 'above' ? 60 : corridor.bottom,
      wide,
      high: side === 'above' ? corridor.top - 60 : 740 - corridor.bottom,
      door: side === 'above' ? 'below' : 'above',
    };
    x += wide;
    return room;
  });
}

const rooms: readonly Room[] = [...row(above, '0.', 'above'), ...row(below, '0.', 'below', above.length)];

/** Three by five points of each sign. */
const signs: Readonly<Record<string, string>> = {
  '0': '111101101101111',
  '1': '010110010010111',
  '2': '111001111100111',
  '3': '111001111001111',
  '4': '101101111001001',
  '5': '111100111001111',
  '6': '111100111101111',
  '7': '111001010010010',
  '8': '111101111101111',
  '9': '111101111001111',
  '.': '000000000000010',
};
const point = 7;

const paper = 0;
const wall = 1;
const ink = 2;
const ground = 3;

/** A PNG of four colours. */
export function drawnPlan(): Uint8Array {
  const pixels = new Uint8Array(width * height).fill(ground);
  const fill = (x: number, y: number, wide: number, high: number, colour: number) => {
    for (let line = y; line < y + high; line += 1) pixels.fill(colour, line * width + x, line * width + x + wide);
  };
  const right = 40 + above.reduce((sum, side) => sum + side, 0);
  fill(34, 54, right - 34 + 6, 740 - 54 + 6, wall);
  fill(40, corridor.top, right - 40, corridor.bottom - corridor.top, paper);
  for (const room of rooms) drawRoom(room, fill);
  // Ways out at both ends of the corridor.
  fill(34, corridor.top + 20, 6, 60, paper);
  fill(right, corridor.top + 20, 6, 60, paper);
  return encoded(pixels);
}

type Fill = (x: number, y: number, wide: number, high: number, colour: number) => void;

function drawRoom({ number, x, y, wide, high, door }: Room, fill: Fill): void {
  fill(x + 3, y + 3, wide - 6, high - 6, paper);
  fill(x + wide - 70, door === 'below' ? y + high - 3 : y - 3, 50, 6, paper);
  for (const [index, sign] of [...number].entries()) {
    const left = x + 24 + index * 4 * point;
    for (const [spot, dark] of [...(signs[sign] ?? '')].entries())
      if (dark === '1') fill(left + (spot % 3) * point, y + 30 + Math.floor(spot / 3) * point, point, point, ink);
  }
}

function encoded(pixels: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, an index into the palette.
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Uint8Array.of(255, 255, 255, 52, 62, 72, 96, 108, 118, 232, 236, 228);
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line += 1)
    lines.set(pixels.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
