import { seesCourse } from '#callout/core/alarm/leading.ts';
import type { Actor } from '#callout/core/organisation/organisation.ts';
import { locationsFor } from '#callout/core/organisation/rights.ts';
import type { Api, App, RequestContext } from '#platform/http/context.ts';
import { requireSecured, type SignedIn } from '#platform/identity/identity.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { CallFile } from './calls/call-file.ts';
import type { MapTiles } from './map/map-tiles.ts';
import { accountsPatience } from './people/known-sessions.ts';
import type { Room } from './room.ts';

/** What routes stand on. */
export interface Service {
  readonly app: App;
  readonly api: Api;
  readonly room: Room;
  readonly mode: 'demonstration' | 'live';
  /** Whom to telephone when the pages do not work. */
  readonly telephone: string;
  /** The map on which areas are drawn; undefined where none is set. */
  readonly map: MapTiles | undefined;
}

/** Who sent the request, asked once for each; undefined for a stranger. */
export async function whoAsks({ room }: Service, c: RequestContext): Promise<SignedIn | undefined> {
  const { headers } = c.req.raw;
  const ask = () => room.identity.currentUser(headers);
  const { shared, away } = accountsPatience;
  const inDatabase = room.nodes === undefined ? undefined : shared;
  const found = await room.sessions.find(headers.get('cookie') ?? '', ask, room.warnings.disk ? away : inDatabase);
  c.set('account', found?.userId);
  return found;
}

/** Who acts. Codes: `not-signed-in`, `second-factor-missing`. */
export async function requireActor(service: Service, c: RequestContext): Promise<Result<Actor>> {
  const signed = requireSecured(await whoAsks(service, c));
  return signed.ok ? ok({ user: signed.value.userId }) : signed;
}

/** Who acts, as somebody who may see the staffing of these locations. Codes: `nothing-to-see`, `no-locations-yet`. */
export async function requireViewer(
  service: Service,
  c: RequestContext,
): Promise<Result<{ readonly actor: Actor; readonly locations: ReadonlySet<string> }>> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return actor;
  const locations = locationsFor(service.room.organisation.now, actor.value.user, 'see');
  if (locations.length === 0) return refuse(nowhere(service));
  return ok({ actor: actor.value, locations: new Set(locations) });
}

/** Who looks before anything is set up does not hear that it is not his. */
function nowhere({ room }: Service): 'no-locations-yet' | 'nothing-to-see' {
  return room.organisation.now.locations.size === 0 ? 'no-locations-yet' : 'nothing-to-see';
}

/** Whether he may see the whole course of a call. */
export function maySee({ room }: Service, { call }: CallFile, user: string): boolean {
  return seesCourse(room.organisation.now, call, user);
}
