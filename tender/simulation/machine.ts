import type { TimeSources } from '../server/guarded-clock.ts';

/** The clocks of one machine: time as it passes, and what its wall clock makes of it. */
export class Machine {
  #passed: number;
  #astray = 0;

  constructor(begin: Temporal.Instant) {
    this.#passed = begin.epochMilliseconds;
  }

  get sources(): TimeSources {
    return { wall: () => this.#passed + this.#astray, monotonic: () => this.#passed };
  }

  get isAstray(): boolean {
    return this.#astray !== 0;
  }

  passes(milliseconds: number): void {
    this.#passed += Math.max(0, milliseconds);
  }

  /** Somebody, or a time server, sets the wall clock. */
  leaps(milliseconds: number): void {
    this.#astray += milliseconds;
  }

  setRight(): void {
    this.#astray = 0;
  }
}
