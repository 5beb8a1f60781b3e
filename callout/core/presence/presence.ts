import type { Id } from '../organisation/organisation.ts';
import type { Source } from './source.ts';

export { type Source, sources } from './source.ts';

/**
 * What one source last said of one responder at one location. Nothing older is kept: presence is state, not a track, and there are
 * no coordinates in it (BHV-02). Instants are of the clock of the server.
 */
export interface Signal {
  readonly responder: Id;
  readonly location: Id;
  readonly source: Source;
  readonly says: 'here' | 'gone';
  /** When it was last heard to say so. */
  readonly at: string;
  /** Since when it says so without a break; `keepSignal` fills it in. */
  readonly since?: string | undefined;
  /** Of a roster: when it ends. From then on it is over, however young. */
  readonly until?: string | undefined;
  /** What it said before, as long as that may still count; `keepSignal` fills it in. */
  readonly before?: { readonly says: 'here' | 'gone'; readonly since: string; readonly at: string } | undefined;
}

/** Why a signal counts or does not; each has its sentence in `callout/core/words.ts`. */
export type SignalWhy =
  | 'signal-counts'
  | 'signal-stale'
  | 'roster-ended'
  | 'signal-settling'
  | 'signal-overruled'
  | 'signal-elsewhere';

export interface Presence {
  readonly responder: Id;
  /** Where he is, or for `stale` was last. */
  readonly location?: Id | undefined;
  /** Only `here` counts as present. */
  readonly state: 'here' | 'gone' | 'stale' | 'unknown';
  /** 0 to 100. */
  readonly sureness: number;
  readonly since: string;
  readonly lastHeard?: string | undefined;
  readonly because: readonly {
    readonly source: Source;
    readonly location: Id;
    readonly says: 'here' | 'gone';
    readonly at: string;
    /** When it grows stale unless it is said again. */
    readonly until: string;
    readonly counted: boolean;
    /** 0 to 100: what its source weighs when it is fresh. */
    readonly weight: number;
    /** 0 to 100: what is left of its weight at its age; 0 when it is stale. */
    readonly strength: number;
    readonly why: SignalWhy;
  }[];
}
