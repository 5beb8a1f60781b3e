import { block, type Colour, encodePicture, type ParameterSets, type Picture, parameterSets } from './h264.ts';

/** A film as a tenderer would hand it in: a few pictures of an app in use, each shown for two seconds, in an MP4 file that every player opens. */

const columns = 12;
const rows = 9;
const secondsEach = 2;
/** Ticks in a second. */
const scale = 1000;

const paper: Colour = [210, 128, 128];
const frame: Colour = [40, 128, 128];
const screen: Colour = [180, 140, 120];
const done: Colour = [120, 100, 60];
const alarm: Colour = [90, 95, 215];

/** One picture for each step: a telephone with so many bars on it, red until the last. */
export function videoMp4(steps: number): Uint8Array {
  const pictures = Array.from({ length: steps }, (_, step) => encodePicture(drawn(step + 1, steps), step));
  const samples = pictures.map((nal) => join(uint32(nal.length), nal));
  const head = box('ftyp', ascii('isom'), uint32(512), ascii('isom'), ascii('iso2'), ascii('avc1'), ascii('mp41'));
  const sets = parameterSets(columns, rows);
  // Its length does not depend on where the pictures lie.
  const before = head.length + movie(sets, samples, 0).length + 8;
  return join(head, movie(sets, samples, before), box('mdat', ...samples));
}

function drawn(step: number, steps: number): Picture {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column): Colour => {
      const inside = column > 2 && column < 9 && row > 0 && row < 8;
      if (!inside) return paper;
      if (column === 3 || column === 8 || row === 1 || row === 7) return frame;
      return row - 1 <= step ? (step === steps ? done : alarm) : screen;
    }),
  );
}

function movie(sets: ParameterSets, samples: readonly Uint8Array[], at: number): Uint8Array {
  const length = samples.length * secondsEach * scale;
  const header = box(
    'mvhd',
    zeros(12),
    uint32(scale),
    uint32(length),
    uint32(0x10000),
    uint16(0x100),
    zeros(10),
    matrix,
    zeros(24),
    uint32(2),
  );
  return box('moov', header, track(sets, samples, { at, length }));
}

interface Laid {
  readonly at: number;
  readonly length: number;
}

function track(sets: ParameterSets, samples: readonly Uint8Array[], { at, length }: Laid): Uint8Array {
  const size = [uint32(columns * block * 0x10000), uint32(rows * block * 0x10000)];
  const header = box('tkhd', uint32(3), zeros(8), uint32(1), zeros(4), uint32(length), zeros(16), matrix, ...size);
  const media = box('mdhd', zeros(12), uint32(scale), uint32(length), uint16(0x55c4), zeros(2));
  const handler = box('hdlr', zeros(8), ascii('vide'), zeros(12), ascii('Film'), zeros(1));
  const where = box('dinf', box('dref', zeros(4), uint32(1), box('url ', uint32(1))));
  const shown = box('vmhd', uint32(1), zeros(8));
  return box('trak', header, box('mdia', media, handler, box('minf', shown, where, table(sets, samples, at))));
}

/** Which sample lies where and is shown how long. */
function table(sets: ParameterSets, samples: readonly Uint8Array[], at: number): Uint8Array {
  const count = samples.length;
  return box(
    'stbl',
    box('stsd', zeros(4), uint32(1), described(sets)),
    box('stts', zeros(4), uint32(1), uint32(count), uint32(secondsEach * scale)),
    box('stsc', zeros(4), uint32(1), uint32(1), uint32(count), uint32(1)),
    box('stsz', zeros(8), uint32(count), ...samples.map((sample) => uint32(sample.length))),
    box('stco', zeros(4), uint32(1), uint32(at)),
  );
}

function described({ sequence, picture }: ParameterSets): Uint8Array {
  const [profile = 0, constraints = 0, level = 0] = sequence.subarray(1);
  const configuration = box(
    'avcC',
    bytes(1, profile, constraints, level, 0xff, 0xe1),
    join(uint16(sequence.length), sequence),
    bytes(1),
    join(uint16(picture.length), picture),
  );
  const size = [uint16(columns * block), uint16(rows * block)];
  const resolution = [uint32(0x480000), uint32(0x480000)];
  const rest = [zeros(4), uint16(1), zeros(32), uint16(24), uint16(0xffff)];
  return box('avc1', zeros(6), uint16(1), zeros(16), ...size, ...resolution, ...rest, configuration);
}

const matrix = join(...[0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map((value) => uint32(value)));

function box(name: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = join(...parts);
  return join(uint32(content.length + 8), ascii(name), content);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

function zeros(length: number): Uint8Array {
  return new Uint8Array(length);
}

function uint16(value: number): Uint8Array {
  return bytes((value >>> 8) & 255, value & 255);
}

function uint32(value: number): Uint8Array {
  return bytes((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
