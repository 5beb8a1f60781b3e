import { z } from 'zod';
import {
  type KiosksAnswer,
  kioskMadeSchema,
  kioskPairedSchema,
  kioskSchema,
  kioskSignInSchema,
  kiosksSchema,
  makeKioskSchema,
  pairKioskSchema,
} from '#callout/api/places.ts';
import { mayAt } from '#callout/core/organisation/rights.ts';
import { foundAtEntrance } from '#callout/core/presence/entrance.ts';
import { addressGroup } from '#platform/http/client-address.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { TokenBuckets } from '#platform/http/rate-limit.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Kiosk } from '../devices/kiosks.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

/** Of one entrance: a queue of people who type and press fits in it, somebody who tries all names does not. */
const atOneEntrance = { burst: 120, perSecond: 2 };
/** Links tried from one address. */
const links = { burst: 20, perSecond: 0.2 };

export function serveKiosks(service: Service): void {
  serveMaking(service);
  servePairing(service);
  serveList(service);
  const buckets = new TokenBuckets(atOneEntrance);
  serveSearch(service, buckets);
  serveSignIn(service, buckets);
}

function serveMaking(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/kiosks',
    id: 'make-kiosk',
    tag: 'kiosks',
    summary: 'A link that makes one tablet the kiosk of an entrance; told this once',
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
    const made = await room.kiosks.make(location, name);
    if (!made.ok) return answerRefusal(c, made.error);
    const { kiosk, code } = made.value;
    return c.json({ kiosk: kiosk.kiosk, location, code, until: room.kiosks.until(kiosk) }, 201);
  });
}

function servePairing(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/kiosks/pairing',
    id: 'pair-kiosk',
    tag: 'kiosks',
    summary: 'Turns the code of a link into the token of a kiosk; once',
    body: pairKioskSchema,
    answer: kioskPairedSchema,
    status: 201,
  });
  const buckets = new TokenBuckets(links);
  service.api.post('/kiosks/pairing', async (c) => {
    if (buckets.take(addressGroup(c.get('address'))) > 0) return answerRefusal(c, { code: 'kiosk-too-often' });
    const body = await bodyOf(c, pairKioskSchema);
    if (!body.ok) return body.answer;
    const { room } = service;
    const paired = await room.kiosks.pair(body.value.code);
    if (!paired.ok) return answerRefusal(c, paired.error);
    const { kiosk, token } = paired.value;
    const name = room.organisation.now.locations.get(kiosk.location)?.name ?? kiosk.location;
    return c.json({ kiosk: kiosk.kiosk, location: { id: kiosk.location, name }, token }, 201);
  });
}

function serveList(service: Service): void {
  const path = '/places/{location}/kiosks';
  const summary = 'The kiosks of a location, and when each was seen last';
  describe(service, { method: 'get', path, id: 'kiosks', tag: 'kiosks', summary, answer: kiosksSchema });
  service.api.get('/places/:location/kiosks', async (c) => {
    const location = c.req.param('location');
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { room } = service;
    if (!mayAt(room.organisation.now, actor.value.user, 'configure', location))
      return answerRefusal(c, { code: 'not-allowed' });
    const answer: KiosksAnswer = { kiosks: (await room.kiosks.at(location)).map((kiosk) => told(service, kiosk)) };
    return c.json(answer);
  });
  const withdrawal = 'Withdraws a kiosk: its link or token opens nothing from then on';
  describe(service, {
    method: 'delete',
    path: `${path}/{kiosk}`,
    id: 'withdraw-kiosk',
    tag: 'kiosks',
    summary: withdrawal,
    status: 204,
  });
  service.api.delete('/places/:location/kiosks/:kiosk', async (c) => {
    const { location, kiosk } = c.req.param();
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { room } = service;
    if (!mayAt(room.organisation.now, actor.value.user, 'configure', location))
      return answerRefusal(c, { code: 'not-allowed' });
    const gone = await room.kiosks.withdraw(location, kiosk);
    return gone.ok ? c.body(null, 204) : answerRefusal(c, gone.error);
  });
}

function told({ room }: Service, kiosk: Kiosk): KiosksAnswer['kiosks'][number] {
  const { kiosk: id, name, madeAt, pairedAt, lastSeen } = kiosk;
  return {
    kiosk: id,
    name,
    madeAt,
    ...(pairedAt === undefined ? { until: room.kiosks.until(kiosk) } : { pairedAt }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

function serveSearch(service: Service, buckets: TokenBuckets): void {
  describe(service, {
    method: 'get',
    path: '/kiosks/{location}',
    id: 'kiosk',
    tag: 'kiosks',
    summary: 'The entrance of this location, and the people whose name was typed there',
    answer: kioskSchema,
    query: z.object({ name: z.string().max(100).optional() }),
  });
  service.api.get('/kiosks/:location', async (c) => {
    const location = c.req.param('location');
    const allowed = await atEntrance(service, c, location, 'see');
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    if (buckets.take(allowed.value) > 0) return answerRefusal(c, { code: 'kiosk-too-often' });
    const { room } = service;
    const { locations, responders } = room.organisation.now;
    const people = [...responders.values()]
      .filter(({ home, active }) => home === location && active)
      .map(({ id }) => ({ responder: id, name: room.names.of(id) }));
    const found = foundAtEntrance(people, (c.req.query('name') ?? '').slice(0, 100));
    return c.json({
      location: { id: location, name: locations.get(location)?.name ?? location },
      now: toIso(room.clock.now()),
      people: found.people.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
      more: found.more,
    });
  });
}

function serveSignIn(service: Service, buckets: TokenBuckets): void {
  describe(service, {
    method: 'post',
    path: '/kiosks/{location}/sign-in',
    id: 'kiosk-sign-in',
    tag: 'kiosks',
    summary: 'Somebody comes in, or leaves',
    body: kioskSignInSchema,
    status: 204,
  });
  service.api.post('/kiosks/:location/sign-in', async (c) => {
    const location = c.req.param('location');
    const allowed = await atEntrance(service, c, location, 'raise');
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    if (buckets.take(allowed.value) > 0) return answerRefusal(c, { code: 'kiosk-too-often' });
    const body = await bodyOf(c, kioskSignInSchema);
    if (!body.ok) return body.answer;
    const { responder, says } = body.value;
    const { room } = service;
    const found = room.organisation.now.responders.get(responder);
    if (found?.home !== location || !found.active)
      return answerRefusal(c, { code: 'no-such-responder', params: { responder } });
    const heard = await room.board.hear({ responder, location, source: 'kiosk', says });
    return heard.ok ? c.body(null, 204) : answerRefusal(c, heard.error);
  });
}

/**
 * The tablet of this very entrance, or somebody with that right at the location; gives whose allowance it counts against. Codes:
 * `kiosk-not-known`, `not-signed-in`, `not-allowed`.
 */
async function atEntrance(
  service: Service,
  c: RequestContext,
  location: string,
  act: 'see' | 'raise',
): Promise<Result<string>> {
  const [, token] = /^Bearer ([\w-]{20,100})$/.exec(c.req.header('authorization') ?? '') ?? [];
  if (token !== undefined) {
    const kiosk = await service.room.kiosks.byToken(token);
    return kiosk?.location === location ? ok(kiosk.kiosk) : refuse('kiosk-not-known');
  }
  const actor = await requireActor(service, c);
  if (!actor.ok) return actor;
  const { user } = actor.value;
  return mayAt(service.room.organisation.now, user, act, location) ? ok(user) : refuse('not-allowed');
}
