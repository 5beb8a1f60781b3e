import { setTimeout as delay } from 'node:timers/promises';
import { isDiskTrouble } from './disk.ts';

/** So often is looked whether time passed without this process, in milliseconds. */
const lookEvery = 250;
/** Of who stood still for so long others count the phones no more, and push in his place (`silence` in `nodes/nodes.ts`). */
const longest = 8000;
/** Who was away for so long has missed words of others, and cannot say that they were silent. */
const missed = 2000;
/** What was asked meanwhile lies in the sockets, and comes in within so many milliseconds. */
const rest = 1000;
/** What cannot be read now is read after so many milliseconds. */
const again = 250;

/**
 * Whether this process stood still, as one that was stopped or whose machine hung, and does not know yet what happened meanwhile. Until it
 * does it acts on nothing that it remembers: others may have done the same long ago. Nor does it carry out what was asked of it meanwhile:
 * who asked was told that it did not go out.
 */
export class Standstill {
  /** Resolves when all that was written before is known here. */
  catchUp: () => Promise<void> = () => Promise.resolve();
  readonly #wall: () => number;
  #looked: { wall: number; counted: number };
  #awakeSince = Number.NEGATIVE_INFINITY;
  #hearsSince = 0;
  #reading: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Both clocks tell: the one that counts may not go on in a virtual machine that is held. */
  constructor(wall: () => number = Date.now) {
    this.#wall = wall;
    this.#looked = { wall: wall(), counted: performance.now() };
  }

  start(): void {
    this.#looked = { wall: this.#wall(), counted: performance.now() };
    this.#timer = setInterval(() => this.#look(), lookEvery);
    this.#timer.unref();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Asked by whoever acts, for he may come before any timer. */
  readonly isBehind = (): boolean => {
    if (this.#timer === undefined) return false;
    this.#look();
    return this.#reading !== undefined || performance.now() < this.#awakeSince + rest;
  };

  /** What it did not hear before then says nothing of others. In milliseconds of the counting clock; 0 when it was there all the time. */
  readonly hearsSince = (): number => {
    if (this.#timer !== undefined) this.#look();
    return this.#hearsSince;
  };

  #look(): void {
    const now = { wall: this.#wall(), counted: performance.now() };
    const stood = Math.max(now.wall - this.#looked.wall, now.counted - this.#looked.counted);
    this.#looked = now;
    if (stood >= missed) this.#hearsSince = now.counted;
    if (stood < longest) return;
    process.emitWarning(
      `this server stood still for ${Math.round(stood / 1000)} seconds, and reads what happened meanwhile`,
    );
    this.#awakeSince = now.counted;
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
  }

  async #read(): Promise<void> {
    while (this.#timer !== undefined) {
      try {
        return await this.catchUp();
      } catch (error) {
        if (!isDiskTrouble(error)) process.emitWarning(error instanceof Error ? error : String(error));
        await delay(again);
      }
    }
  }
}
