import { createHash } from 'node:crypto';

/**
 * Chance out of a seed: the same seed gives the same on every machine, and that is all that a simulation ever takes chance from. Each
 * purpose has a stream of its own, so that one decision more in one place does not change all others.
 */
export class Chance {
  readonly #seed: string;
  #block = 0;
  #held: Buffer = Buffer.alloc(0);

  constructor(seed: string) {
    this.#seed = seed;
  }

  of(purpose: string): Chance {
    return new Chance(`${this.#seed}/${purpose}`);
  }

  bytes(count: number): Uint8Array {
    const parts: Buffer[] = [];
    for (let left = count; left > 0; ) {
      if (this.#held.length === 0) this.#held = this.#next();
      const part = this.#held.subarray(0, left);
      parts.push(part);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
    }
    return new Uint8Array(Buffer.concat(parts));
  }

  /** 0 … limit - 1. */
  below(limit: number): number {
    return Math.floor((Buffer.from(this.bytes(4)).readUInt32BE() / 2 ** 32) * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many of a hundred cases. */
  happens(percent: number): boolean {
    return this.below(10_000) < percent * 100;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('there is nothing to pick from');
    return found;
  }

  some<T>(list: readonly T[], percent: number): T[] {
    return list.filter(() => this.happens(percent));
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, ticket: this.below(2 ** 31) }))
      .toSorted((a, b) => a.ticket - b.ticket)
      .map(({ value }) => value);
  }

  hex(count: number): string {
    return Buffer.from(this.bytes(count)).toString('hex');
  }

  #next(): Buffer {
    this.#block += 1;
    return createHash('sha256').update(`${this.#seed}\0${this.#block}`).digest();
  }
}
