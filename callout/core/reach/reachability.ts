import { fromIso } from '#platform/kernel/time.ts';

/** What is known of the push subscription of one phone. Instants in ISO UTC. */
export interface PushSigns {
  readonly since: string;
  /** When the phone last said that a push came in. */
  readonly proved?: string | undefined;
  /** The push service said that there is no such subscription any more. */
  readonly gone?: string | undefined;
  /** Since when pushes are not taken. */
  readonly failing?: string | undefined;
}

export const reachWays = ['line', 'push', 'none'] as const;
export type ReachWay = (typeof reachWays)[number];

export const reachWhys = [
  'line-open',
  'push-proved',
  'push-proved-earlier',
  'push-proof-too-old',
  'push-never-proved',
  'push-failing',
  'push-gone',
  'no-phone',
] as const;
export type ReachWhy = (typeof reachWhys)[number];

export interface Reachability {
  /** Whoever is reachable in no way is shown as such, and counts nowhere. */
  readonly way: ReachWay;
  /** 0 to 100: how sure it is that a call comes in at once. */
  readonly sureness: number;
  /** Each has its sentence in `callout/core/words.ts`. */
  readonly why: ReachWhy;
}

/** Days for which a push that came in says that the next one does. */
const fresh = 7;
const longest = 30;

/**
 * How somebody can be reached (BHV-07). A line answers every fifteen seconds. A push wakes a closed app, but nothing tells beforehand that it
 * will: so it counts when one came in during the last thirty days, at a test alarm or a call, and less the longer ago that was.
 */
export function reachabilityOf(connected: boolean, pushes: readonly PushSigns[], now: Temporal.Instant): Reachability {
  if (connected) return { way: 'line', sureness: 95, why: 'line-open' };
  const judged = pushes.map((push) => judge(push, now)).toSorted((a, b) => b.sureness - a.sureness);
  return judged[0] ?? { way: 'none', sureness: 0, why: 'no-phone' };
}

function judge({ proved, gone, failing }: PushSigns, now: Temporal.Instant): Reachability {
  if (gone !== undefined) return { way: 'none', sureness: 1, why: 'push-gone' };
  if (failing !== undefined && (proved === undefined || proved < failing))
    return { way: 'none', sureness: 5, why: 'push-failing' };
  if (proved === undefined) return { way: 'none', sureness: 10, why: 'push-never-proved' };
  const days = now.since(fromIso(proved)).total('hours') / 24;
  if (days > longest) return { way: 'none', sureness: 20, why: 'push-proof-too-old' };
  return days > fresh
    ? { way: 'push', sureness: 40, why: 'push-proved-earlier' }
    : { way: 'push', sureness: 60, why: 'push-proved' };
}
