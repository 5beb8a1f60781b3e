import type { Audience, Id, Need } from '../organisation/organisation.ts';
import type { Answers, Called, Mark, Mode, Personal, Reply, Step } from './events.ts';
import type { PatchedMap } from './patched-map.ts';

/** How far a call came with one responder: joins of notes, so that order and repetition make no difference. */
export interface Progress {
  /** The earliest instant of each step that was noted. */
  readonly instants: Readonly<Partial<Record<Step, string>>>;
  /** The last word on whether he comes. */
  readonly decision?:
    | { readonly step: 'coming' | 'cannot'; readonly at: string; readonly minutes?: number | undefined }
    | undefined;
}

export interface Member extends Called {
  readonly calledAt: string;
  /** Steps of the scenario that are for him, in order; the last one is his task unless he took a role. */
  readonly offered: readonly Id[];
  readonly attempts?: number | undefined;
  readonly taken?: Id | undefined;
  readonly progress: Progress;
}

/** What was asked at once: by raising the call or by scaling it up. */
export interface Demand {
  readonly at: string;
  readonly by: Id;
  readonly audience: Audience;
  readonly step?: Id | undefined;
  readonly needed: readonly Need[];
  /** `reason`, of a scale-up. */
  readonly personal?: Personal | undefined;
}

export interface Told {
  readonly at: string;
  readonly by: Id;
  readonly personal: Personal;
}

export interface Message extends Told {
  readonly message: Id;
  readonly to: 'all' | readonly Id[];
  /** When each who read it was known to have. */
  readonly readBy: ReadonlyMap<Id, string>;
}

export interface GivenReply {
  readonly reply: Id;
  readonly responder: Id;
  readonly says: Reply;
  readonly at: string;
}

/** One call, from the press on. Everything that is due follows from it and the clock. */
export interface Call {
  readonly id: Id;
  readonly version: number;
  readonly lastAt: string;
  readonly mode: Mode;
  readonly location: Id;
  readonly nature: string;
  /** `place` and `text`. */
  readonly personal: Personal;
  readonly mark?: Mark | undefined;
  readonly scenario?: Id | undefined;
  readonly raisedAt: string;
  readonly raisedBy: Id;
  /** Seconds. */
  readonly secondWaveAfter?: number | undefined;
  readonly demands: readonly Demand[];
  readonly members: PatchedMap<Id, Member>;
  readonly lastWave: number;
  /** When people were last called: by raising, scaling up or a wave. */
  readonly lastCalledAt: string;
  /** What was missing when nobody was left to call. */
  readonly exhausted?: { readonly at: string; readonly missing: readonly Need[] } | undefined;
  readonly messages: readonly Message[];
  /** Oldest first. */
  readonly replies: readonly GivenReply[];
  /** Numbers of the bursts in which somebody spoke. */
  readonly bursts: readonly number[];
  readonly allClear?: Told | undefined;
  readonly withdrawn?: Told | undefined;
  readonly closed?: { readonly at: string; readonly by: Id } | undefined;
  readonly answers: ReadonlyMap<Id, { readonly at: string; readonly answers: Answers; readonly personal: Personal }>;
  readonly conclusion?:
    | (Told & { readonly actions: readonly { readonly before: string; readonly personal: Personal }[] })
    | undefined;
}

/** Nothing before the call was raised. */
export type CallState = Call | undefined;

export type CallPhase = 'running' | 'all-clear' | 'withdrawn' | 'closed';
