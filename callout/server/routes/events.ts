import type { ChangedEvent } from '#callout/api/answers.ts';
import { locationsFor } from '#callout/core/organisation/rights.ts';
import { eventStream } from '#platform/http/event-stream.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Changed } from '../changes.ts';
import { answerRefusal } from '../refusals.ts';
import { maySee, requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';

/** A connection ends after so many milliseconds: who signed out meanwhile is a stranger when the browser connects again. */
const longest = 10 * 60_000;

/** Says that something changed which this viewer may see, and where to look; nothing of what changed, and nothing of what he may not see. */
export function serveEvents(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/events',
    id: 'events',
    tag: 'reception',
    summary: 'Server-sent events: something that this viewer may see has changed',
    stream: true,
  });
  service.api.get('/events', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { user } = actor.value;
    const { changes, clock } = service.room;
    return eventStream(c, async (connection) => {
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      const tell = (changed: Omit<ChangedEvent, 'now'>) =>
        connection.send({ event: 'changed', data: { now: toIso(clock.now()), ...changed } });
      const stop = changes.listen((changed) => {
        const seen = forViewer(service, user, changed);
        if (seen.presence || seen.calls.length > 0) tell(seen);
      });
      connection.signal.addEventListener('abort', () => end(), { once: true });
      connection.send({ event: 'clock', data: { now: toIso(clock.now()) } });
      const limit = setTimeout(end, longest);
      await ended;
      stop();
      clearTimeout(limit);
      // Ending the source ends the stream, and the browser connects again.
      throw new Error('this connection has had its time');
    });
  });
}

function forViewer(service: Service, user: string, changed: Changed): Omit<ChangedEvent, 'now'> {
  const { room } = service;
  const sees = new Set(locationsFor(room.organisation.now, user, 'see'));
  return {
    presence: changed.locations.some((location) => sees.has(location)),
    calls: changed.calls.filter((id) => {
      const file = room.calls.known(id);
      return file !== undefined && (file.call.members.has(user) || maySee(service, file, user));
    }),
  };
}
