import { z } from 'zod';
import { type CallAnswer, type CallsAnswer, callSchema, callsSchema } from '#callout/api/answers.ts';
import { type CallEndpoint, callBodySchema, callEndpoints } from '#callout/api/requests.ts';
import { type CallCommand, callCommandSchema } from '#callout/core/alarm/commands.ts';
import { courseOf, summaryOf } from '#callout/core/alarm/course-view.ts';
import type { CallCourse } from '#callout/core/alarm/view.ts';
import { idSchema } from '#callout/core/organisation/basics.ts';
import type { Organisation } from '#callout/core/organisation/organisation.ts';
import { locationsFor } from '#callout/core/organisation/rights.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { CallFile } from '../calls/call-file.ts';
import { triesFor } from '../delivery/tries.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { maySee, requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';
import { timelineOf } from './timeline.ts';

/** Calls in one list. */
const mostListed = 200;

export function serveCalls(service: Service): void {
  serveList(service);
  serveCourse(service);
  for (const endpoint of callEndpoints) serveCommand(service, endpoint);
}

function serveList(service: Service): void {
  const query = z.object({ location: z.string().optional(), state: z.enum(['open', 'over']).optional() });
  const summary = 'Calls that this viewer may see, the newest first; tests of phones stand with the phones';
  describe(service, { method: 'get', path: '/calls', id: 'calls', tag: 'calls', summary, answer: callsSchema, query });
  service.api.get('/calls', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { location, state } = c.req.query();
    const { room } = service;
    const { user } = actor.value;
    const isSeen = seesSomeAt(room.organisation.now, user);
    const wanted = (await room.calls.entries()).filter(
      (entry) =>
        entry.mode !== 'test' &&
        (location === undefined || entry.location === location) &&
        (state === undefined || (state === 'over') === (entry.phase === 'closed' || entry.phase === 'withdrawn')) &&
        isSeen(entry.location),
    );
    const calls: CallsAnswer['calls'] = [];
    for (const entry of wanted) {
      const file = await room.calls.find(entry.call);
      const seen = file === undefined ? undefined : summaryFor(room, file, user);
      if (seen !== undefined) calls.push(seen);
      if (calls.length === mostListed) break;
    }
    return c.json({ calls });
  });
}

/** Whether he may see any call at a location: those of others are not even read, nor do they take up the list. */
function seesSomeAt(organisation: Organisation, user: string): (location: string) => boolean {
  const acts = ['see', 'raise', 'lead'] as const;
  const seen = new Set(acts.flatMap((act) => locationsFor(organisation, user, act)));
  return (location) => seen.has(location) || !organisation.locations.has(location);
}

/** Open calls that this viewer may see, the newest first. */
export function openCallsFor(room: Room, user: string): CallsAnswer['calls'] {
  return room.calls
    .recent()
    .filter(({ call }) => call.closed === undefined && call.withdrawn === undefined && call.mode !== 'test')
    .flatMap((file) => summaryFor(room, file, user) ?? [])
    .toSorted((a, b) => (a.raisedAt < b.raisedAt ? 1 : -1));
}

function summaryFor(room: Room, file: CallFile, user: string): CallsAnswer['calls'][number] | undefined {
  const { call } = room.notes.withPending(file).file;
  const seen = summaryOf(call, user, { organisation: room.organisation.now, nameOf: room.names.of });
  return seen === undefined ? undefined : { ...seen };
}

function serveCourse(service: Service): void {
  const summary = 'The whole course of a call';
  describe(service, { method: 'get', path: '/calls/{call}', id: 'call', tag: 'calls', summary, answer: callSchema });
  service.api.get('/calls/:call', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const file = await visibleCall(service, c.req.param('call'), actor.value.user);
    return file.ok ? courseAnswer(service, c, file.value, actor.value.user) : answerRefusal(c, file.error);
  });
}

/** To who may not see it, and was not called, there is no such call. Code: `no-such-call`. */
export async function visibleCall(service: Service, id: string, user: string): Promise<Result<CallFile>> {
  const file = idSchema.safeParse(id).success ? await service.room.calls.find(id) : undefined;
  return file !== undefined && maySee(service, file, user) ? ok(file) : refuse('no-such-call');
}

async function courseAnswer(
  service: Service,
  c: RequestContext,
  stored: CallFile,
  user: string,
  status: 200 | 201 = 200,
) {
  const answer = await courseFor(service, stored, user);
  return answer === undefined ? answerRefusal(c, { code: 'no-such-call' }) : c.json(answer, status);
}

/** A course as it is answered. */
export type CourseTold = CallCourse & Omit<CallAnswer, keyof CallCourse>;

/** The whole course of a call with all that happened; undefined for who may not see it. */
export async function courseFor({ room }: Service, stored: CallFile, user: string): Promise<CourseTold | undefined> {
  const { file, unsaved } = room.notes.withPending(stored);
  const context = { organisation: room.organisation.now, nameOf: room.names.of };
  const course = courseOf(file.call, user, context);
  if (course === undefined) return undefined;
  return {
    ...course,
    now: toIso(room.clock.now()),
    timeline: timelineOf(file, room.names.of),
    attempts: await triesFor(room, file.id),
    evaluates: file.call.members.has(user) && course.evaluation !== undefined,
    unsaved,
  };
}

function serveCommand(service: Service, endpoint: CallEndpoint): void {
  const { method, path, command } = endpoint;
  const body = callBodySchema(endpoint);
  const raises = command === 'raise-call';
  describe(service, {
    method,
    path: `/calls/{call}${path}`,
    id: command,
    tag: 'calls',
    summary: command.replaceAll('-', ' '),
    body,
    answer: callSchema,
  });
  service.api.on(method.toUpperCase(), `/calls/:call${path}`, async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const id = c.req.param('call') ?? '';
    if (!idSchema.safeParse(id).success) return answerRefusal(c, { code: 'no-such-call' });
    const input = await bodyOf(c, body);
    if (!input.ok) return input.answer;
    const { user } = actor.value;
    // Whether a call may be raised does not depend on what is known of it, and must be answered while nothing can be read.
    const known = raises ? undefined : await service.room.calls.find(id);
    const concerned = known !== undefined && (maySee(service, known, user) || known.call.members.has(user));
    if (!raises && !concerned) return answerRefusal(c, { code: 'no-such-call' });
    const supplied = Object.fromEntries((endpoint.supplied ?? []).map((field) => [field, user]));
    const read: CallCommand = callCommandSchema.parse({
      ...input.value,
      ...supplied,
      ...(raises ? { call: id } : {}),
      type: command,
    });
    const done = await service.room.calls.execute(id, read, actor.value);
    if (!done.ok) return answerRefusal(c, done.error);
    const { file, added } = done.value;
    if (!maySee(service, file, user)) return c.body(null, 204);
    return courseAnswer(service, c, file, user, raises && added.length > 0 ? 201 : 200);
  });
}
