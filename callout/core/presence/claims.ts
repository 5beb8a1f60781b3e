import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { Id, Policy } from '../organisation/organisation.ts';
import { elapsed } from './elapsed.ts';
import type { Signal } from './presence.ts';
import { isAutomatic, type Source } from './source.ts';

/** What is less sure than this counts nowhere: such a responder is not surely here, nor surely gone. */
export const surenessNeeded = 30;

/** What a signal comes to at an instant. */
export interface Claim {
  readonly source: Source;
  readonly location: Id;
  readonly says: 'here' | 'gone';
  readonly since: string;
  readonly at: string;
  readonly stale: boolean;
  /** Stale because the shift of the roster is over. */
  readonly ended: boolean;
  /** A change that has not stood long enough: what was said before still holds. */
  readonly settling: boolean;
  /** When it grows stale unless it is said again. */
  readonly until: string;
  /** 0 to 100: the weight of its source when fresh, half of it just before it is stale. */
  readonly strength: number;
}

export function claimOf(signal: Signal, now: string, policy: Policy): Claim {
  const { source, location } = signal;
  const limit = policy.staleAfter[source] * 1000;
  const since = signal.since ?? signal.at;
  const { before } = signal;
  const settling =
    before !== undefined &&
    isAutomatic(source) &&
    elapsed(since, now) < policy.damping * 1000 &&
    elapsed(before.at, now) <= limit;
  const holds = settling ? before : { says: signal.says, since, at: signal.at };
  const age = elapsed(holds.at, now);
  const staleAt = toIso(fromIso(holds.at).add({ milliseconds: limit }));
  const until = signal.until !== undefined && signal.until < staleAt ? signal.until : staleAt;
  const ended = signal.until !== undefined && signal.until <= now;
  const stale = age > limit || ended;
  const fresh = strengthAt(age, policy.weight[source], limit);
  const strength = settling ? Math.floor(fresh / 2) : fresh;
  return { source, location, ...holds, stale, ended, settling, until, strength: stale ? 0 : strength };
}

/** All of the weight when fresh, half of it just before it is stale; age and limit in milliseconds. */
export function strengthAt(age: number, weight: number, limit: number): number {
  return Math.floor((weight * (2 * limit - age)) / (2 * limit));
}

/** Nobody is here and gone, or at two locations. That somebody left one place says nothing of another. */
export function contradicts(a: Claim, b: Claim): boolean {
  if (a.location === b.location) return a.says !== b.says;
  return a.says === 'here' && b.says === 'here';
}

/** Whether the newer of two makes the older one void. A roster only expects, it overrules nothing. */
export function overrules(newer: Claim, older: Claim, policy: Policy): boolean {
  if (newer.source === 'roster' || newer.since <= older.since || !contradicts(newer, older)) return false;
  return newer.says === 'here' || policy.weight[newer.source] >= policy.weight[older.source];
}
