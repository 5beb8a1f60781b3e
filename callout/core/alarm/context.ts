import type { Result } from '#platform/kernel/result.ts';
import type { Actor, Id, Organisation } from '../organisation/organisation.ts';
import type { Presence } from '../presence/presence.ts';
import type { CallEvent } from './events.ts';

/** What is decided with beside the call itself: all of it comes in as data. */
export interface CallContext {
  readonly now: Temporal.Instant;
  readonly actor: Actor;
  readonly organisation: Organisation;
  readonly presences: ReadonlyMap<Id, Presence>;
  /** Responders of whom a phone is connected, or would be woken. */
  readonly reachable: ReadonlySet<Id>;
}

export type CallDecision = Result<readonly CallEvent[]>;
