/**
 * Reading as a row of questions for bytes, so that the same code reads what lies in memory at once, and what is larger than any memory piece by
 * piece: a file in a browser, or one on a disk.
 */

export interface ByteRange {
  readonly from: number;
  /** The first byte that is not meant. */
  readonly to: number;
}

/** Is answered with exactly the bytes of each range that it asks for. */
export type Reading<T> = Generator<ByteRange, T, Uint8Array>;

export interface ByteSource {
  readonly size: number;
  /** Rejects when there are fewer. */
  read(range: ByteRange): Promise<Uint8Array>;
}

export function readInMemory<T>(reading: Reading<T>, bytes: Uint8Array): T {
  let step = reading.next();
  while (step.done !== true) step = reading.next(bytes.subarray(step.value.from, step.value.to));
  return step.value;
}

export async function readFrom<T>(reading: Reading<T>, source: ByteSource): Promise<T> {
  let step = reading.next();
  while (step.done !== true) {
    const bytes = await source.read(step.value);
    if (bytes.length !== step.value.to - step.value.from) throw new RangeError('the archive became shorter');
    step = reading.next(bytes);
  }
  return step.value;
}

const pieceBytes = 1024 * 1024;

/** Hands on the bytes of a range from front to back, in pieces that fit any memory. */
export function* inPieces({ from, to }: ByteRange, take: (bytes: Uint8Array) => void): Reading<void> {
  for (let at = from; at < to; at += pieceBytes) take(yield { from: at, to: Math.min(to, at + pieceBytes) });
}
