import { type RetentionAnswer, retentionSchema, setTermsSchema } from '#callout/api/retention.ts';
import { isSuperUser, locationsFor } from '#callout/core/organisation/rights.ts';
import { bounds, usualTerms } from '#callout/core/retention/retention.ts';
import { toIso } from '#platform/kernel/time.ts';
import { answerRefusal } from '../refusals.ts';
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
  const summary = 'How long each kind of data is kept, and what goes next';
  const path = '/retention';
  describe(service, { method: 'get', path, id: 'retention', tag: 'people', summary, answer: retentionSchema });
  service.api.get(path, async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const administers = locationsFor(service.room.organisation.now, actor.value.user, 'configure');
    if (administers.length === 0) return answerRefusal(c, { code: 'not-allowed' });
    return c.json(await retentionFor(service, actor.value.user, new Set(administers)));
  });
}

async function retentionFor({ room }: Service, user: string, seen: ReadonlySet<string>): Promise<RetentionAnswer> {
  const { locations } = room.organisation.now;
  const due = (await room.retention.due()).filter(({ entry }) => seen.has(entry.location)).slice(0, mostShown);
  const shown: RetentionAnswer['due'] = [];
  for (const { call, kind, at, entry } of due) {
    const file = await room.calls.read(call);
    if (file === undefined) continue;
    const location = { id: entry.location, name: locations.get(entry.location)?.name ?? entry.location };
    const { nature, raisedAt } = file.call;
    shown.push({ call, nature, location, raisedAt, kind, at: toIso(at) });
  }
  return {
    terms: { ...room.retention.terms },
    usual: { ...usualTerms },
    bounds: { ...bounds },
    mayChange: isSuperUser(room.organisation.now, user),
    due: shown,
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
