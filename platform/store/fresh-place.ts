import type { StorePlace } from './open-store.ts';

/** A store that is filled apart, and then stands in its place whole, or not at all: also after `kill -9`. */
export interface FreshPlace {
  /** Where it is filled; whoever opened it closes it before `putInPlace` and `discard`. */
  readonly place: StorePlace;
  /** Something was left of an earlier one that was killed; it is gone now. */
  readonly hadLeftovers: boolean;
  /** In one step; durable when it resolves. */
  putInPlace(): Promise<void>;
  /** Nothing of it stays behind. */
  discard(): Promise<void>;
}
