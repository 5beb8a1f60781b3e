import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { OrganisationEvent } from './events.ts';
import type { Id, Organisation } from './organisation.ts';
import { isSuperUser, mayByOffice } from './rights.ts';

export type OrganisationDecision = Result<readonly OrganisationEvent[]>;

/** Existence is told only to who may configure it: to anybody else it is not his. */
export function requireOwn(organisation: Organisation, user: Id, location: Id | undefined): Result<true> {
  if (isSuperUser(organisation, user)) {
    const known = location === undefined || organisation.locations.has(location);
    return known ? ok(true) : refuse('no-such-location', { location });
  }
  if (location === undefined) return refuse('super-user-needed');
  return mayByOffice(organisation, user, 'configure', location) ? ok(true) : refuse('not-your-location');
}

export interface Placed {
  /** Without one it is for every location. */
  readonly location?: Id | undefined;
}

/** What is for every location, or for the one of the other. */
export function isFor(thing: Placed, { location }: Placed): boolean {
  return thing.location === undefined || thing.location === location;
}
