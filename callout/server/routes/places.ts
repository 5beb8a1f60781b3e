import {
  type PlaceAnswer,
  placeSchema,
  planAnswerSchema,
  planBodySchema,
  signsBodySchema,
  type WatchAnswer,
  watchSchema,
} from '#callout/api/places.ts';
import { idSchema } from '#callout/core/organisation/basics.ts';
import type { Fence, Plan } from '#callout/core/organisation/organisation.ts';
import { mayAt } from '#callout/core/organisation/rights.ts';
import { belongsTo } from '#callout/core/presence/belongs.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

export function servePlaces(service: Service): void {
  serveView(service);
  serveSigns(service);
  servePlan(service);
  serveRemoval(service);
  serveWatch(service);
}

function serveView(service: Service): void {
  const summary = 'The floor plans of a location; for who sets it up, how it shows that somebody is there';
  describe(service, {
    method: 'get',
    path: '/places/{location}',
    id: 'place',
    tag: 'places',
    summary,
    answer: placeSchema,
  });
  service.api.get('/places/:location', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const answer = placeFor(service, c.req.param('location'), actor.value.user);
    return answer === undefined ? answerRefusal(c, { code: 'not-allowed' }) : c.json(answer);
  });
}

function placeFor({ room, map }: Service, id: string, user: string): PlaceAnswer | undefined {
  const now = room.organisation.now;
  const location = now.locations.get(id);
  const may = (['see', 'raise', 'configure'] as const).filter((act) => mayAt(now, user, act, id));
  if (location === undefined || may.length === 0) return undefined;
  const { name, fences, wifi, beacons } = location;
  const signs = { fences: fences.map(plainFence), wifi: [...wifi], beacons: [...beacons] };
  return {
    location: { id, name },
    plans: [...now.plans.values()]
      .filter((plan) => plan.location === id)
      .map(plainPlan)
      .toSorted(byFloor),
    ...(may.includes('configure') ? { signs, ...mapOf(map) } : {}),
  };
}

function mapOf(map: Service['map']): Pick<PlaceAnswer, 'map'> {
  if (map === undefined) return {};
  const { attribution, attributionUrl, closest } = map.settings;
  return { map: { attribution, closest, ...(attributionUrl === undefined ? {} : { attributionUrl }) } };
}

function byFloor(a: { readonly floor: string }, b: { readonly floor: string }): number {
  return a.floor.localeCompare(b.floor, 'nl', { numeric: true });
}

function plainPlan({ id, floor, name, image, calibration }: Plan): PlaceAnswer['plans'][number] {
  return {
    id,
    floor,
    name,
    image: { ...image },
    calibration: calibration.map(({ x, y, at }) => ({ x, y, at: { ...at } })),
  };
}

function plainFence(fence: Fence): WatchAnswer['locations'][number]['fences'][number] {
  return fence.kind === 'circle'
    ? { ...fence, centre: { ...fence.centre } }
    : { ...fence, points: fence.points.map((point) => ({ ...point })) };
}

function serveSigns(service: Service): void {
  describe(service, {
    method: 'put',
    path: '/places/{location}/signs',
    id: 'set-signs',
    tag: 'places',
    summary: 'Areas, networks and beacons that show that somebody is at this location',
    body: signsBodySchema,
    status: 204,
  });
  service.api.put('/places/:location/signs', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const location = c.req.param('location');
    const { room } = service;
    if (!mayAt(room.organisation.now, actor.value.user, 'configure', location))
      return answerRefusal(c, { code: 'not-your-location' });
    const body = await bodyOf(c, signsBodySchema);
    if (!body.ok) return body.answer;
    const done = await room.organisation.execute([{ type: 'set-signs', location, ...body.value }], actor.value);
    return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
  });
}

function servePlan(service: Service): void {
  describe(service, {
    method: 'put',
    path: '/places/{location}/plans/{plan}',
    id: 'set-plan',
    tag: 'places',
    summary: 'A floor plan: its floor, name, picture and known points',
    body: planBodySchema,
    answer: planAnswerSchema,
  });
  service.api.put('/places/:location/plans/:plan', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { location, plan: id } = c.req.param();
    const { room } = service;
    if (!mayAt(room.organisation.now, actor.value.user, 'configure', location))
      return answerRefusal(c, { code: 'not-your-location' });
    if (!idSchema.safeParse(id).success) return answerRefusal(c, { code: 'no-such-plan' });
    const body = await bodyOf(c, planBodySchema);
    if (!body.ok) return body.answer;
    const { floor, name, image: wanted, calibration } = body.value;
    // What the picture is like is known from when it came in: a page cannot say it.
    const image = await room.planImages.of(location, wanted);
    if (image === undefined) return answerRefusal(c, { code: 'no-such-image' });
    const plan = { id, location, floor, name, image, calibration };
    const done = await room.organisation.execute([{ type: 'set-plan', plan }], actor.value);
    return done.ok ? c.json(plainPlan(plan)) : answerRefusal(c, done.error);
  });
}

function serveRemoval(service: Service): void {
  const path = '/places/{location}/plans/{plan}';
  const summary = 'Removes a floor plan; calls that were marked on it keep their picture';
  describe(service, { method: 'delete', path, id: 'remove-plan', tag: 'places', summary, status: 204 });
  service.api.delete('/places/:location/plans/:plan', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { location, plan } = c.req.param();
    const { room } = service;
    if (room.organisation.now.plans.get(plan)?.location !== location) return answerRefusal(c, { code: 'no-such-plan' });
    const done = await room.organisation.execute([{ type: 'remove-plan', id: plan }], actor.value);
    return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
  });
}

/** How much sooner than it grows stale a phone repeats itself. */
const half = 2;

function serveWatch(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/me/places',
    id: 'own-places',
    tag: 'people',
    summary: 'What one’s phone watches for by itself; where it is stays on the phone',
    answer: watchSchema,
  });
  service.api.get('/me/places', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const now = service.room.organisation.now;
    const { user } = actor.value;
    if (!now.responders.has(user)) return answerRefusal(c, { code: 'responders-only' });
    const own = [...now.locations.values()].filter(({ id }) => belongsTo(now, user, id));
    const { geofence, wifi, beacon } = now.policy.staleAfter;
    const answer: WatchAnswer = {
      locations: own.map((one) => ({
        id: one.id,
        name: one.name,
        fences: one.fences.map(plainFence),
        wifi: [...one.wifi],
        beacons: [...one.beacons],
      })),
      repeatAfter: { geofence: geofence / half, wifi: wifi / half, beacon: beacon / half },
    };
    return c.json(answer);
  });
}
