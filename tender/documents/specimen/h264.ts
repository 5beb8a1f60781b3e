/** Pictures as H.264 that is not compressed (macroblocks of kind I_PCM, ITU-T H.264 7.3.5): every player shows them, and no encoder is needed. */

export const block = 16;
const samples = 256;
const chroma = 64;

/** Brightness and two colour values of a pixel, 16 to 235. */
export type Colour = readonly [y: number, cb: number, cr: number];

/** One colour for each block of 16 by 16 pixels. */
export type Picture = readonly (readonly Colour[])[];

/** What a player must know before the first picture: NAL units without start codes. */
export interface ParameterSets {
  readonly sequence: Uint8Array;
  readonly picture: Uint8Array;
}

class Bits {
  readonly #bytes: number[] = [];
  #free = 0;

  write(value: number, length: number): this {
    for (let bit = length - 1; bit >= 0; bit -= 1) this.#push((value >>> bit) & 1);
    return this;
  }

  /** Exp-Golomb code of an unsigned number (9.1). */
  number(value: number): this {
    const length = 31 - Math.clz32(value + 1);
    return this.write(0, length).write(value + 1, length + 1);
  }

  align(): this {
    while (this.#free > 0) this.#push(0);
    return this;
  }

  fill(byte: number, count: number): this {
    for (let index = 0; index < count; index += 1) this.#bytes.push(byte);
    return this;
  }

  /** Closes the unit with its stop bit. */
  end(): readonly number[] {
    this.write(1, 1).align();
    return this.#bytes;
  }

  #push(bit: number): void {
    if (this.#free === 0) {
      this.#bytes.push(0);
      this.#free = 8;
    }
    this.#free -= 1;
    const last = this.#bytes.length - 1;
    this.#bytes[last] = (this.#bytes[last] ?? 0) | (bit << this.#free);
  }
}

/** A unit with its header; two zeros that would look like a start code are parted (7.4.1). */
function unit(header: number, payload: readonly number[]): Uint8Array {
  const bytes = [header];
  let zeros = 0;
  for (const byte of payload) {
    if (zeros >= 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(bytes);
}

/** Baseline profile, level 3; so many blocks wide and high. */
export function parameterSets(columns: number, rows: number): ParameterSets {
  const sequence = new Bits().write(66, 8).write(0xc0, 8).write(30, 8);
  // Identity, length of the frame number, order of pictures (2: as they come), reference frames, gaps.
  sequence.number(0).number(0).number(2).number(1).write(0, 1);
  // Size; whole frames, direct inference, no cropping, nothing about usability.
  sequence
    .number(columns - 1)
    .number(rows - 1)
    .write(0b1100, 4);
  const picture = new Bits().number(0).number(0).write(0, 2).number(0).number(0).number(0);
  // No weights; three quantiser values of zero; deblocking can be turned off.
  picture.write(0, 3).number(0).number(0).number(0).write(0b100, 3);
  return { sequence: unit(0x67, sequence.end()), picture: unit(0x68, picture.end()) };
}

/** A picture that needs none before it; two that follow each other differ in the parity of `index`. */
export function encodePicture(picture: Picture, index: number): Uint8Array {
  const bits = new Bits().number(0).number(7).number(0).write(0, 4);
  // Identity of the picture, no marking, quantiser as it is, no deblocking.
  bits
    .number(index % 2)
    .write(0, 2)
    .number(0)
    .number(1);
  for (const [y, cb, cr] of picture.flat()) {
    bits.number(25).align();
    bits.fill(y, samples).fill(cb, chroma).fill(cr, chroma);
  }
  return unit(0x65, bits.end());
}
