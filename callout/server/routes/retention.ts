import { type RetentionAnswer, retentionSchema, setTermsSchema } from '#callout/api/retention.ts';
import { isSuperUser, locationsFor } from '#callout/core/organisation/rights.ts';
import { bounds, usualTerms } from '#callout/core/retention/retention.ts';
import { toIso } from '#platform/kernel/time.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

/** Of what goes next, so much is shown. */
const mostShown = 100;

export function serveRetention(service: Service): void {
  serveTerms(service);
  serveSetting(service);
}

function serveTerms(service: Service): void {
  const summary = 'How long each kind of data is kept, what goes next and what went last';
  const path = '/retention';
  describe(service, { method: 'get', path, id: 'retention', tag: 'people', summary, answer: retentionSchema });
  service.api.get(path, async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { now } = service.room.organisation;
    const administers = locationsFor(now, actor.value.user, 'configure');
    if (administers.length === 0 && !isSuperUser(now, actor.value.user))
      return answerRefusal(c, { code: 'not-allowed' });
    return c.json(await retentionFor(service, actor.value.user, new Set(administers)));
  });
}

async function retentionFor({ room }: Service, user: string, seen: ReadonlySet<string>): Promise<RetentionAnswer> {
  const { retention, organisation } = room;
  const mayChange = isSuperUser(organisation.now, user);
  const due = (await retention.due()).filter(({ entry }) => seen.has(entry.location)).slice(0, mostShown);
  const shown: RetentionAnswer['due'] = [];
  for (const { call, kind, at } of due) {
    const told = await callOf(room, call);
    if (told !== undefined) shown.push({ ...told, kind, at: toIso(at) });
  }
  const leaving = mayChange ? await retention.leaving() : [];
  return {
    terms: { ...retention.terms },
    usual: { ...usualTerms },
    bounds: { ...bounds },
    mayChange,
    now: toIso(room.clock.now()),
    due: shown,
    leaving: leaving.map((one) => ({ user: one.user, name: room.names.of(one.user), at: toIso(one.at) })),
    done: await doneFor(room, mayChange, seen),
  };
}

async function doneFor(room: Room, isSuper: boolean, seen: ReadonlySet<string>): Promise<RetentionAnswer['done']> {
  const shown: RetentionAnswer['done'] = [];
  for (const one of await room.retention.done()) {
    if (one.kind === 'leavers') {
      if (isSuper) shown.push({ ...one });
      continue;
    }
    const told = await callOf(room, one.call);
    if (told !== undefined && seen.has(told.location.id)) shown.push({ ...told, kind: one.kind, at: one.at });
  }
  return shown;
}

/** What is not personal in a call. */
async function callOf({ calls, organisation }: Room, id: string) {
  const file = await calls.read(id);
  if (file === undefined) return undefined;
  const { nature, raisedAt, location } = file.call;
  return {
    call: id,
    nature,
    raisedAt,
    location: { id: location, name: organisation.now.locations.get(location)?.name ?? location },
  };
}

function serveSetting(service: Service): void {
  const summary = 'Sets how long each kind of data is kept';
  const path = '/retention';
  const body = setTermsSchema;
  describe(service, { method: 'put', path, id: 'set-terms', tag: 'people', summary, body, status: 204 });
  service.api.put(path, async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    if (!isSuperUser(service.room.organisation.now, actor.value.user))
      return answerRefusal(c, { code: 'super-user-needed' });
    const input = await bodyOf(c, body);
    if (!input.ok) return input.answer;
    const done = await service.room.retention.set(input.value.terms, actor.value);
    return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
  });
}
