import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { attachPersonal, personalLookup } from '#platform/identity/personal.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import { procedureListSchema } from '#tender/api/list.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import type { StageName } from '#tender/core/procedure/file.ts';
import { isOutsider } from '#tender/core/procedure/interest/invitation.ts';
import { viewOf } from '#tender/core/procedure/procedure.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { frameFor } from '../frame.ts';
import { listProcedures } from '../procedure-list.ts';
import { answerRefusal } from '../refusals.ts';
import { actorIn, type Service } from '../service.ts';
import { visit } from './visit.ts';

const inPath = z.object({ procedure: fileIdSchema });
export const timeTravel = z.object({
  at: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});
const listQuery = z.object({
  search: z.string().max(200).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
  offset: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional(),
});

/** What people see: the list of notices, the frame of a procedure and the view of each of its stages. */
export function serveViews(service: Service): void {
  serveList(service);
  describeView(service, '', 'frame', 'Frame of a procedure: what surrounds every page of it');
  service.api.get('/procedures/:procedure', async (c) => {
    const seen = await visit(service, c);
    if (!seen.ok) return answerRefusal(c, seen.error);
    return c.json(frameFor(seen.value));
  });
  for (const stage of stageNames) {
    describeView(service, `/${stage}`, `view-${stage}`, `What this viewer may see of the stage ${stage}`);
    service.api.get(`/procedures/:procedure/${stage}`, (c) => answerView(service, stage, c));
  }
}

async function answerView(service: Service, stage: StageName, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, now, zone } = seen.value;
  const readable = stage === 'preparation' || file.preparation.guide !== undefined;
  const view = readable ? viewOf(stage, file, viewer, now) : undefined;
  if (view === undefined)
    return answerRefusal(c, { code: isOutsider(file, viewer) ? 'not-invited' : 'nothing-to-see' }, zone);
  // A view is made of what JSON holds; optional properties that are undefined fall away.
  const plain = JSON.parse(JSON.stringify(view)) as JsonValue;
  const { entries } = service.application.parts.store;
  return c.json(await attachPersonal(plain, personalLookup(entries)));
}

function serveList(service: Service): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures',
    operationId: 'list-procedures',
    tags: ['procedures'],
    summary: 'List and search of notices',
    request: { query: listQuery },
    responses: {
      200: {
        description: 'Procedures that this viewer may know of',
        content: { 'application/json': { schema: procedureListSchema } },
      },
    },
  });
  service.api.get('/procedures', async (c) => {
    const read = listQuery.safeParse(c.req.query());
    const { search = '', limit = '50', offset = '0' } = read.success ? read.data : {};
    const request = {
      language: c.get('language'),
      search,
      limit: Math.min(100, Number(limit)),
      offset: Number(offset),
    };
    const { parts, clock } = service.application;
    return c.json(await listProcedures(parts.store.entries, request, await actorIn(service, c), clock.now()));
  });
}

function describeView(service: Service, path: string, operationId: string, summary: string): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: `/procedures/{procedure}${path}`,
    operationId,
    tags: ['views'],
    summary,
    request: { params: inPath, query: timeTravel },
    responses: {
      200: { description: summary, content: { 'application/json': { schema: z.looseObject({}) } } },
      ...problems(403, 404),
    },
  });
}
