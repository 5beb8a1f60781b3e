/** Whole numbers that look drawn at random and follow from a seed alone, the same on every machine. */
export interface Chance {
  /** From 0 up to, not including, `bound`. */
  readonly below: (bound: number) => number;
}

/** A multiplicative congruential step with a mixing of its bits (mulberry32); good enough to spread tenders, never for keys. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (bound) => next() % bound };
}
