import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Id, Organisation } from '../organisation/organisation.ts';
import { worstAccuracy } from '../places/watch.ts';
import type { Source } from './source.ts';

/**
 * Where a responder can count as present: at home, at the location of a group of his, anywhere when a group of his sees all, and anywhere
 * where reserves of other locations are allowed. A phone names any location it likes, and a claim fills places in a call.
 */
export function belongsTo(organisation: Organisation, responder: Id, location: Id): boolean {
  const { responders, locations, groups, policy } = organisation;
  const found = responders.get(responder);
  if (found === undefined || !found.active || !locations.has(location)) return false;
  if (found.home === location || policy.allowsReservesFromOtherLocations) return true;
  return found.groups.some((id) => {
    const group = groups.get(id);
    return group?.location === location || group?.rights.includes('see-all') === true;
  });
}

export interface PhoneClaim {
  readonly responder: Id;
  readonly location: Id;
  readonly source: Source;
  readonly says: 'here' | 'gone';
  /** Metres, of a geofence. */
  readonly accuracy?: number | undefined;
}

/**
 * Whether a phone may say so. That somebody left is believed of any location: it fills no place. A kiosk stands at its entrance, and a
 * roster is kept by who administers the location: neither comes from a phone.
 */
export function checkClaim(organisation: Organisation, claim: PhoneClaim): Result<PhoneClaim> {
  const { responder, location, source, says, accuracy } = claim;
  if (source === 'kiosk' || source === 'roster') return refuse('source-not-of-phones');
  if (!organisation.responders.has(responder)) return refuse('no-such-responder', { responder });
  if (!organisation.locations.has(location)) return refuse('no-such-location', { location });
  // Vague is unknown: neither here nor gone.
  if (source === 'geofence' && accuracy !== undefined && accuracy > worstAccuracy) return refuse('position-too-vague');
  return says === 'gone' || belongsTo(organisation, responder, location) ? ok(claim) : refuse('location-not-yours');
}
