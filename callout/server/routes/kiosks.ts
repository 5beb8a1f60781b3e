import { type KioskAnswer, kioskMadeSchema, kioskSchema } from '#callout/api/answers.ts';
import { kioskSignInSchema, makeKioskSchema } from '#callout/api/requests.ts';
import { mayAt } from '#callout/core/organisation/rights.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

export function serveKiosks(service: Service): void {
  serveMaking(service);
  serveView(service);
  serveSignIn(service);
}

function serveMaking(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/kiosks',
    id: 'make-kiosk',
    tag: 'kiosks',
    summary: 'A token for the tablet at the entrance of one location; told this once',
    body: makeKioskSchema,
    answer: kioskMadeSchema,
    status: 201,
  });
  service.api.post('/kiosks', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const body = await bodyOf(c, makeKioskSchema);
    if (!body.ok) return body.answer;
    const { location, name } = body.value;
    const { room } = service;
    if (!mayAt(room.organisation.now, actor.value.user, 'configure', location))
      return answerRefusal(c, { code: 'not-allowed' });
    return c.json({ ...(await room.kiosks.make(location, name)), location }, 201);
  });
}

function serveView(service: Service): void {
  const summary = 'The people of this location, for its entrance';
  describe(service, {
    method: 'get',
    path: '/kiosks/{location}',
    id: 'kiosk',
    tag: 'kiosks',
    summary,
    answer: kioskSchema,
  });
  service.api.get('/kiosks/:location', async (c) => {
    const location = c.req.param('location');
    const allowed = await atEntrance(service, c, location, 'see');
    return allowed.ok ? c.json(kioskAnswer(service.room, location)) : answerRefusal(c, allowed.error);
  });
}

function serveSignIn(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/kiosks/{location}/sign-in',
    id: 'kiosk-sign-in',
    tag: 'kiosks',
    summary: 'Somebody comes in, or leaves',
    body: kioskSignInSchema,
    answer: kioskSchema,
  });
  service.api.post('/kiosks/:location/sign-in', async (c) => {
    const location = c.req.param('location');
    const allowed = await atEntrance(service, c, location, 'raise');
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const body = await bodyOf(c, kioskSignInSchema);
    if (!body.ok) return body.answer;
    const { responder, says } = body.value;
    const { room } = service;
    if (room.organisation.now.responders.get(responder)?.home !== location)
      return answerRefusal(c, { code: 'no-such-responder', params: { responder } });
    const heard = await room.board.hear({ responder, location, source: 'kiosk', says });
    return heard.ok ? c.json(kioskAnswer(room, location)) : answerRefusal(c, heard.error);
  });
}

/** The tablet of this very entrance, or somebody with that right at the location. Codes: `kiosk-not-known`, `not-signed-in`, `not-allowed`. */
async function atEntrance(
  service: Service,
  c: RequestContext,
  location: string,
  act: 'see' | 'raise',
): Promise<Result<undefined>> {
  const [, token] = /^Bearer ([\w-]{20,100})$/.exec(c.req.header('authorization') ?? '') ?? [];
  if (token !== undefined) {
    const kiosk = await service.room.kiosks.byToken(token);
    return kiosk?.location === location ? ok(undefined) : refuse('kiosk-not-known');
  }
  const actor = await requireActor(service, c);
  if (!actor.ok) return actor;
  return mayAt(service.room.organisation.now, actor.value.user, act, location) ? ok(undefined) : refuse('not-allowed');
}

function kioskAnswer(room: Room, location: string): KioskAnswer {
  const { locations, responders } = room.organisation.now;
  const people = [...responders.values()]
    .filter(({ home, active }) => home === location && active)
    .map(({ id }) => {
      const presence = room.board.of(id);
      // Who is elsewhere is not here: where else is nobody's business at this entrance.
      const elsewhere = presence.location !== undefined && presence.location !== location;
      return { responder: id, name: room.names.of(id), state: elsewhere ? ('gone' as const) : presence.state };
    });
  return {
    location: { id: location, name: locations.get(location)?.name ?? location },
    now: toIso(room.clock.now()),
    people: people.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
}
