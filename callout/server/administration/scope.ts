import type { OrganisationEvent } from '#callout/core/organisation/events.ts';
import type { Id, Officer, Organisation } from '#callout/core/organisation/organisation.ts';
import { isSuperUser, locationsFor } from '#callout/core/organisation/rights.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service } from '../service.ts';

/** What an administrator administers. */
export interface Scope {
  readonly user: Id;
  readonly everything: boolean;
  /** Regions that are his as a whole. */
  readonly regions: ReadonlySet<Id>;
  readonly locations: ReadonlySet<Id>;
}

/** Undefined for who administers nothing. */
export function scopeOf(organisation: Organisation, user: Id): Scope | undefined {
  const everything = isSuperUser(organisation, user);
  const own = organisation.officers.filter(
    (officer) => officer.user === user && officer.role === 'region-administrator' && officer.scope !== undefined,
  );
  const regions = everything ? organisation.regions.keys() : own.map(({ scope = '' }) => scope);
  const locations = new Set(locationsFor(organisation, user, 'configure'));
  const scope = { user, everything, regions: new Set(regions), locations };
  return everything || locations.size > 0 || scope.regions.size > 0 ? scope : undefined;
}

/** Codes: `not-signed-in`, `second-factor-missing`, `administrators-only`. */
export async function requireScope(service: Service, c: RequestContext): Promise<Result<Scope>> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return actor;
  const scope = scopeOf(service.room.organisation.now, actor.value.user);
  return scope === undefined ? refuse('administrators-only') : ok(scope);
}

/** Whether a function falls within what somebody administers. */
export function hasOffice({ everything, regions, locations }: Scope, { scope }: Officer): boolean {
  return everything || (scope !== undefined && (regions.has(scope) || locations.has(scope)));
}

/** Whether he administers this person: where he is at home, or where he has a function. */
export function administers(organisation: Organisation, scope: Scope, user: Id): boolean {
  const home = organisation.responders.get(user)?.home;
  return (
    scope.everything ||
    (home !== undefined && scope.locations.has(home)) ||
    organisation.officers.some((officer) => officer.user === user && hasOffice(scope, officer))
  );
}

/**
 * Whether these people are his, or were: what he took away he can give back. By an id alone nobody makes somebody else's people his own,
 * for he would read their addresses. Code: `no-such-person`.
 */
export async function requireOwnPeople(room: Room, scope: Scope, users: readonly Id[]): Promise<Result<undefined>> {
  const strangers = new Set(users.filter((user) => !administers(room.organisation.now, scope, user)));
  if (strangers.size === 0) return ok(undefined);
  for (const { type, data } of await room.store.read('organisation')) {
    // What this program wrote, it reads.
    const event = { ...(data as object), type } as OrganisationEvent;
    if (event.type === 'OfficerAppointed' && hasOffice(scope, event.officer)) strangers.delete(event.officer.user);
    if (event.type !== 'RespondersSet') continue;
    for (const { id, home } of event.responders) if (scope.locations.has(home)) strangers.delete(id);
  }
  return strangers.size === 0 ? ok(undefined) : refuse('no-such-person');
}
