import type { Id, Officer, Organisation } from '#callout/core/organisation/organisation.ts';
import { isSuperUser, locationsFor } from '#callout/core/organisation/rights.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
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
