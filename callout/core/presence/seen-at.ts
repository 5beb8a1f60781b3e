import type { Id } from '../organisation/organisation.ts';
import type { Presence } from './presence.ts';

/**
 * A presence as somebody sees it who may see these locations. Whoever is at another one is, for him, not here, and no more than that: neither
 * where he is instead, nor how that is known (BHV-13).
 */
export function seenAt(presence: Presence, seen: ReadonlySet<Id>): Presence {
  const because = presence.because.filter(({ location }) => seen.has(location));
  if (presence.location === undefined || seen.has(presence.location)) return { ...presence, because };
  const { responder, since } = presence;
  return { responder, since, state: 'gone', sureness: 0, because };
}
