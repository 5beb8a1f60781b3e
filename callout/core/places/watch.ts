import type { Fence, Id } from '../organisation/organisation.ts';
import { areaOf, distanceTo } from './fence.ts';
import type { Degrees } from './ground.ts';

/**
 * A phone that finds out for itself whether it is inside (BHV-02). Only what comes out of here leaves the phone: the id of a location,
 * here or gone, and how accurate that was. Positions go in, and nowhere else.
 */

export interface Watched {
  readonly location: Id;
  readonly fences: readonly Fence[];
}

export interface Fix extends Degrees {
  /** Metres within which the phone really is. */
  readonly accuracy: number;
  /** Milliseconds of a clock that counts on. */
  readonly at: number;
}

export interface Noticed {
  readonly location: Id;
  readonly says: 'here' | 'gone';
  /** Whole metres. */
  readonly accuracy: number;
}

export interface Watch {
  /** Where the phone said last that it is. */
  readonly here?: Id | undefined;
  /** Milliseconds of the clock of the fixes: when it said so. */
  readonly saidAt: number;
  /** What it looks like now, as long as that may still be an error of the moment. */
  readonly seems?: { readonly here: Id | undefined; readonly since: number; readonly fixes: number } | undefined;
}

/** Metres: what is less accurate says nothing, neither here nor gone. */
export const worstAccuracy = 100;
/** Metres beyond the edge before somebody is outside, on top of the accuracy: who stands at the door has not left. */
const margin = 15;
/** Milliseconds, and fixes, that it must look the same before it is said. */
const toEnter = 10_000;
const toLeave = 30_000;
const fixesNeeded = 2;

/** `here`: what this phone said before the app was closed. */
export function startWatch(here?: Id): Watch {
  return { here, saidAt: Number.NEGATIVE_INFINITY };
}

/** After a look around. `repeatAfter`, in milliseconds: says again that it is here after so long, for silence grows stale. */
export function looked(
  watch: Watch,
  fix: Fix,
  watched: readonly Watched[],
  repeatAfter: number,
): { readonly watch: Watch; readonly says: readonly Noticed[] } {
  const seen = seenFrom(fix, watched, watch.here);
  // Somebody who cannot be found has not left.
  if (seen === 'unknown') return { watch, says: [] };
  const accuracy = Math.ceil(fix.accuracy);
  if (seen.here === watch.here) {
    const repeats = seen.here !== undefined && fix.at - watch.saidAt >= repeatAfter;
    const says: readonly Noticed[] = repeats ? [{ location: seen.here, says: 'here', accuracy }] : [];
    return { watch: { here: watch.here, saidAt: repeats ? fix.at : watch.saidAt }, says };
  }
  const before = watch.seems?.here === seen.here ? watch.seems : undefined;
  const seems = { here: seen.here, since: before?.since ?? fix.at, fixes: (before?.fixes ?? 0) + 1 };
  const settled = fix.at - seems.since >= (seen.here === undefined ? toLeave : toEnter) && seems.fixes >= fixesNeeded;
  if (!settled) return { watch: { ...watch, seems }, says: [] };
  const left: readonly Noticed[] = watch.here === undefined ? [] : [{ location: watch.here, says: 'gone', accuracy }];
  const entered: readonly Noticed[] = seen.here === undefined ? [] : [{ location: seen.here, says: 'here', accuracy }];
  return { watch: { here: seen.here, saidAt: fix.at }, says: [...left, ...entered] };
}

/** Where one fix puts the phone; `unknown` when it is too vague, or between in and out. */
function seenFrom(
  fix: Fix,
  watched: readonly Watched[],
  before: Id | undefined,
): 'unknown' | { readonly here: Id | undefined } {
  if (!(fix.accuracy >= 0 && fix.accuracy <= worstAccuracy)) return 'unknown';
  const fences = watched.flatMap(({ location, fences: own }) =>
    own.map((fence) => ({ location, area: areaOf(fence), metres: distanceTo(fence, fix) })),
  );
  const around = fences.filter(({ metres }) => metres <= 0).toSorted((a, b) => a.area - b.area);
  const [smallest] = around;
  if (smallest !== undefined) return { here: smallest.location };
  const own = fences.filter(({ location }) => location === before).map(({ metres }) => metres);
  return Math.min(...own, Number.POSITIVE_INFINITY) > margin + fix.accuracy ? { here: undefined } : 'unknown';
}
