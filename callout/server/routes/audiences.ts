import { type AudiencesAnswer, audiencesSchema } from '#callout/api/answers.ts';
import { forecastsAt } from '#callout/core/alarm/forecast.ts';
import type { Actor } from '#callout/core/organisation/organisation.ts';
import { mayAt } from '#callout/core/organisation/rights.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { visibleCall } from './calls.ts';
import { describe } from './describe.ts';

/** Whom a press would call: asked while a call is composed, and while it is scaled up. */
export function serveAudiences(service: Service): void {
  serveBefore(service);
  serveDuring(service);
}

function serveBefore(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/places/{location}/audiences',
    id: 'audiences',
    tag: 'calls',
    summary: 'Whom a call at this location would reach now, for each audience that can be chosen',
    answer: audiencesSchema,
  });
  service.api.get('/places/:location/audiences', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const location = c.req.param('location');
    const may = mayAt(service.room.organisation.now, actor.value.user, 'raise', location);
    return may
      ? c.json(forecasts(service, location, actor.value, new Set()))
      : answerRefusal(c, { code: 'not-allowed' });
  });
}

function serveDuring(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/calls/{call}/audiences',
    id: 'call-audiences',
    tag: 'calls',
    summary: 'Whom scaling up would call now beside those who were called',
    answer: audiencesSchema,
  });
  service.api.get('/calls/:call/audiences', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const file = await visibleCall(service, c.req.param('call'), actor.value.user);
    if (!file.ok) return answerRefusal(c, file.error);
    const { location, members } = file.value.call;
    return c.json(forecasts(service, location, actor.value, members));
  });
}

function forecasts(
  { room }: Service,
  location: string,
  actor: Actor,
  called: { has(responder: string): boolean },
): AudiencesAnswer {
  const context = {
    now: room.clock.now(),
    actor,
    organisation: room.organisation.now,
    presences: room.board.presences(),
    reachable: room.reachability.reachable(),
  };
  return { audiences: [...forecastsAt(location, context, called)] };
}
