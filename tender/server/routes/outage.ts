import { z } from 'zod';
import { problems } from '#platform/http/problem.ts';
import { toIso } from '#platform/kernel/time.ts';
import { type PlatformFacts, platformFactsSchema } from '#tender/api/answers.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import { windowOf } from '#tender/core/procedure/outage/rule.ts';
import { seesAll } from '#tender/core/procedure/outage/view.ts';
import { downTimes, watchedSince } from '../platform-log.ts';
import { answerRefusal } from '../refusals.ts';
import type { Service } from '../service.ts';
import { visit } from './visit.ts';

const params = z.object({ procedure: fileIdSchema });

/** What the platform itself knows of its running around the deadline, for those who judge a report of an outage (ROC-04). */
export function serveOutage(service: Service): void {
  const { store } = service.application.parts;
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/outage/facts',
    operationId: 'outage-facts',
    tags: ['outage'],
    summary: 'When the server did not run around the deadline, for those who judge a report of an outage',
    request: { params },
    responses: {
      200: { description: 'What it knows', content: { 'application/json': { schema: platformFactsSchema } } },
      ...problems(403, 404),
    },
  });
  service.api.get('/procedures/:procedure/outage/facts', async (c) => {
    const seen = await visit(service, c);
    if (!seen.ok) return answerRefusal(c, seen.error);
    const { file, viewer, zone } = seen.value;
    const rule = file.preparation.guide?.submission.outage;
    if (rule === undefined || !seesAll(viewer)) return answerRefusal(c, { code: 'nothing-to-see' }, zone);
    const first = file.outage.extensions[0]?.from;
    const from = toIso(windowOf(file, rule).from);
    const since = await watchedSince(store);
    const facts: PlatformFacts = {
      ...(since === undefined ? {} : { since }),
      down: [...(await downTimes(store, first === undefined || first > from ? from : first, toIso(seen.value.now)))],
    };
    return c.json(facts);
  });
}
