import { fromIso } from '#platform/kernel/time.ts';
import type { Policy } from '../organisation/organisation.ts';
import { strengthAt } from './claims.ts';
import type { Signal } from './presence.ts';

/**
 * Until when what `presenceOf` finds in these signals holds, as milliseconds since 1970: from `now` on, and before the instant given, it
 * finds the same, were it not for `since` of somebody of whom nothing is known. Infinity when time alone changes nothing any more.
 */
export function holdsUntil(signals: readonly Signal[], now: Temporal.Instant, policy: Policy): number {
  const at = now.epochMilliseconds;
  return Math.min(...signals.flatMap((signal) => turnsOf(signal, at, policy)).filter((turn) => turn > at));
}

/** Every instant at which this signal may come to something else than at `now`; some of them lie in the past. */
function turnsOf(signal: Signal, now: number, policy: Policy): readonly number[] {
  const { at, since = at, before, until } = signal;
  return [
    ...ageing(millisecondsOf(at), now, signal, policy),
    // What it said before holds while the change settles, and no longer than it would have by itself.
    ...(before === undefined
      ? []
      : [millisecondsOf(since) + policy.damping * 1000, ...ageing(millisecondsOf(before.at), now, signal, policy)]),
    ...(until === undefined ? [] : [millisecondsOf(until)]),
  ];
}

/** When it loses the next hundredth of its strength, and when it is stale; nothing comes after that. */
function ageing(heard: number, now: number, { source }: Signal, policy: Policy): readonly number[] {
  const limit = policy.staleAfter[source] * 1000;
  const weight = policy.weight[source];
  const age = Math.max(0, now - heard);
  if (age > limit) return [];
  const strength = strengthAt(age, weight, limit);
  const weaker = Math.floor((2 * limit * (weight - strength)) / weight) + 1;
  return [heard + weaker, heard + limit + 1];
}

function millisecondsOf(instant: string): number {
  return fromIso(instant).epochMilliseconds;
}
