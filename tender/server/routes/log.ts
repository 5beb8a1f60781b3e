import { z } from 'zod';
import { problems } from '#platform/http/problem.ts';
import { logSchema } from '#tender/api/answers.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import { isStaff } from '#tender/core/procedure/roles.ts';
import { logFor } from '../log.ts';
import { streamOf, toRecorded } from '../procedure-files.ts';
import { answerRefusal } from '../refusals.ts';
import type { Service } from '../service.ts';
import { seenByLot, visit } from './visit.ts';

const params = z.object({ procedure: fileIdSchema });

/** The file's log, for those who may travel through it. */
export function serveLog(service: Service): void {
  const { store } = service.application.parts;
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/log',
    operationId: 'log',
    tags: ['record'],
    summary: 'Events of the file, in order',
    request: { params },
    responses: {
      200: { description: 'The log', content: { 'application/json': { schema: logSchema } } },
      ...problems(403, 404),
    },
  });
  service.api.get('/procedures/:procedure/log', async (c) => {
    const seen = await visit(service, c);
    if (!seen.ok) return answerRefusal(c, seen.error);
    const { id, file, viewer, zone } = seen.value;
    if (!isStaff(viewer)) return answerRefusal(c, { code: 'nothing-to-see' }, zone);
    const events = await store.read(streamOf(id), { upTo: file.version });
    return c.json({ events: logFor(await seenByLot(service, seen.value), events.map(toRecorded)) });
  });
}
