import { createHash } from 'node:crypto';
import { z } from 'zod';
import { eventStream } from '#platform/http/event-stream.ts';
import { problems } from '#platform/http/problem.ts';
import { toIso } from '#platform/kernel/time.ts';
import { keySchema } from '#tender/core/procedure/basics.ts';
import { systemView } from '#tender/core/qualification/view.ts';
import { systemStream } from '../../qualification/systems.ts';
import { answerRefusal } from '../../refusals.ts';
import { actorIn, type SystemsService } from '../../service.ts';
import { type Followed, followChanges } from '../changes.ts';
import { type SystemVisit, visitSystemAs } from './visit.ts';

/** As of a procedure: that something changed which this very viewer may see, never what. */
export function serveSystemChanges(service: SystemsService): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/qualification-systems/{system}/changes',
    operationId: 'qualification-changes',
    tags: ['qualification'],
    summary: 'Server-sent events: something that this viewer may see has changed',
    request: { params: z.object({ system: keySchema }) },
    responses: {
      200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
      ...problems(404),
    },
  });
  service.api.get('/qualification-systems/:system/changes', async (c) => {
    const actor = await actorIn(service, c);
    const id = c.req.param('system');
    const seen = await visitSystemAs(service, id, actor);
    if (!seen.ok) return answerRefusal(c, seen.error);
    const { clock, changes } = service.application;
    const followed: Followed = {
      first: digest(seen.value),
      look: async () => {
        const now = await visitSystemAs(service, id, actor);
        return now.ok ? digest(now.value) : undefined;
      },
      now: () => toIso(clock.now()),
      listen: (listener) => changes.listenTo(systemStream(id), listener),
    };
    return eventStream(c, (connection) => followChanges(followed, connection));
  });
}

/** All that this viewer may see; who works on the system sees every event. */
function digest({ file, viewer, now }: SystemVisit): string {
  const { now: _now, ...view } = systemView(file, viewer, now);
  const seen = [view, viewer.roles.length > 0 ? file.version : 0];
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64');
}
