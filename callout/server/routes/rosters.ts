import { type RosterAnswer, rosterBodySchema, rosterSchema } from '#callout/api/places.ts';
import { mayAt } from '#callout/core/organisation/rights.ts';
import { readRoster, type WrongLine } from '#callout/core/presence/roster.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { problem } from '#platform/http/problem.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { answerRefusal, sentenceOf } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

/** Lines of which it is said what is wrong; the others are counted. */
const mostTold = 50;

export function serveRosters(service: Service): void {
  const path = '/places/{location}/roster';
  const summary = 'Who is expected at this location';
  describe(service, { method: 'get', path, id: 'roster', tag: 'places', summary, answer: rosterSchema });
  service.api.get('/places/:location/roster', async (c) => {
    const location = await ownLocation(service, c, c.req.param('location'));
    return location.ok ? c.json(rosterAnswer(service.room, location.value)) : answerRefusal(c, location.error);
  });
  serveUpload(service, path);
}

function serveUpload(service: Service, path: string): void {
  describe(service, {
    method: 'put',
    path,
    id: 'set-roster',
    tag: 'places',
    summary: 'A roster in place of the one before; without lines there is none',
    body: rosterBodySchema,
    answer: rosterSchema,
  });
  service.api.put('/places/:location/roster', async (c) => {
    const location = await ownLocation(service, c, c.req.param('location'));
    if (!location.ok) return answerRefusal(c, location.error);
    const body = await bodyOf(c, rosterBodySchema);
    if (!body.ok) return body.answer;
    const { room } = service;
    if (body.value.csv.trim() === '') {
      await room.rosters.replace(location.value, []);
      await room.board.look();
      return c.json(rosterAnswer(room, location.value));
    }
    const context = { organisation: room.organisation.now, nameOf: room.names.of, now: room.clock.now() };
    const read = readRoster(body.value.csv, { ...context, location: location.value });
    if (!read.ok) return answerRefusal(c, read.error);
    const { shifts, wrong, past } = read.value;
    if (wrong.length > 0) return wrongRoster(c, wrong);
    await room.rosters.replace(location.value, shifts);
    await room.board.look();
    return c.json({ ...rosterAnswer(room, location.value), past });
  });
}

/** Codes: those of `requireActor`, `not-your-location`. */
async function ownLocation(service: Service, c: RequestContext, location: string): Promise<Result<string>> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return actor;
  const may = mayAt(service.room.organisation.now, actor.value.user, 'configure', location);
  return may ? ok(location) : refuse('not-your-location');
}

function rosterAnswer(room: Room, location: string): RosterAnswer {
  const roster = room.rosters.at(location);
  const shifts = (roster?.shifts ?? []).map(({ responder, from, to }) => {
    return { responder: { id: responder, name: room.names.of(responder) }, from, to };
  });
  return {
    ...(roster === undefined ? {} : { uploadedAt: roster.uploadedAt }),
    shifts: shifts.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

/** Every line that is wrong, with why: so that it is mended in one go. */
function wrongRoster(c: RequestContext, wrong: readonly WrongLine[]): Response {
  const language = c.get('language');
  const params = { lines: wrong.length };
  return problem(c, {
    code: 'roster-wrong',
    status: 422,
    params,
    sentence: sentenceOf('roster-wrong', language, params),
    errors: wrong.slice(0, mostTold).map(({ line, code, params: own = {} }) => ({
      in: 'body',
      pointer: '#/csv',
      code,
      params: { ...own, line },
      detail: sentenceOf('roster-line', language, { line, text: sentenceOf(code, language, own) }),
    })),
  });
}
