import { createHash } from 'node:crypto';
import { z } from 'zod';
import { eventStream, type StreamConnection } from '#platform/http/event-stream.ts';
import { problems } from '#platform/http/problem.ts';
import { toIso } from '#platform/kernel/time.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import { viewOf } from '#tender/core/procedure/procedure.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { frameFor } from '../frame.ts';
import { answerRefusal } from '../refusals.ts';
import { actorIn, type Service } from '../service.ts';
import { type Visit, visit, visitAs } from './visit.ts';

/** Changes within this many milliseconds are told at once. */
const pause = 100;
/** A connection ends after so many milliseconds: the browser connects anew, and who signed out meanwhile is the public then. */
const longest = 10 * 60_000;

/**
 * Says that something changed which this very viewer may see, and nothing else: not what, and not a word about what is hidden from him.
 * Events: `changed` and `clock`, both with `{now}`.
 */
export function serveChanges(service: Service): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/changes',
    operationId: 'changes',
    tags: ['views'],
    summary: 'Server-sent events: something that this viewer may see has changed',
    request: { params: z.object({ procedure: fileIdSchema }) },
    responses: {
      200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
      ...problems(404),
    },
  });
  service.api.get('/procedures/:procedure/changes', async (c) => {
    const seen = await visit(service, c);
    if (!seen.ok) return answerRefusal(c, seen.error);
    const actor = await actorIn(service, c);
    const look = async () => {
      const now = await visitAs(service, seen.value.id, actor, c.get('language'));
      return now.ok ? digest(now.value) : undefined;
    };
    const { clock, changes } = service.application;
    const followed: Followed = {
      first: digest(seen.value),
      look,
      now: () => toIso(clock.now()),
      listen: (listener) => changes.listen(seen.value.id, listener),
    };
    return eventStream(c, (connection) => followChanges(followed, connection));
  });
}

/** What one viewer follows. */
export interface Followed {
  /** Digest of what he saw first. */
  readonly first: string;
  /** Digest of what he may see now; undefined once that is nothing. */
  readonly look: () => Promise<string | undefined>;
  /** ISO instant. */
  readonly now: () => string;
  /** The function returned ends it. */
  readonly listen: (listener: (what: 'event' | 'clock') => void) => () => void;
}

export async function followChanges(
  { first, look, now, listen }: Followed,
  connection: StreamConnection,
): Promise<void> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let known = first;
  let waiting: NodeJS.Timeout | undefined;
  const tell = async () => {
    waiting = undefined;
    const next = await look();
    if (next === undefined) return end();
    if (next !== known) connection.send({ event: 'changed', data: { now: now() } });
    known = next;
  };
  const sendClock = () => connection.send({ event: 'clock', data: { now: now() } });
  const stop = listen((what) => {
    if (what === 'clock') sendClock();
    waiting ??= setTimeout(() => void tell().catch(end), pause);
  });
  connection.signal.addEventListener('abort', () => end(), { once: true });
  sendClock();
  const limit = setTimeout(end, longest);
  await ended;
  stop();
  clearTimeout(waiting);
  clearTimeout(limit);
  // Ending the source ends the stream, and the browser connects again.
  throw new Error('this connection has had its time');
}

/** All that this viewer may see now, apart from the clock itself. */
function digest(seen: Visit): string {
  const { file, viewer, now } = seen;
  const { version: _version, now: _now, ...frame } = frameFor(seen);
  const views = file.preparation.guide === undefined ? [] : stageNames.map((name) => viewOf(name, file, viewer, now));
  return createHash('sha256')
    .update(JSON.stringify([frame, views]))
    .digest('base64');
}
