import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { draftToKeepSchema, keptDraftSchema, keptRevisionSchema } from '#tender/api/sealing.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import { draftOf, keepDraft } from '../drafts.ts';
import { answerRefusal, refusals } from '../refusals.ts';
import type { Service } from '../service.ts';
import { asOperator } from './as-operator.ts';

const about = {
  path: '/procedures/{procedure}/tender/draft',
  tags: ['submission'],
};
const params = z.object({ procedure: fileIdSchema });

const getting = createRoute({
  ...about,
  method: 'get',
  operationId: 'draft',
  summary: 'The draft of one’s own tender: ciphertext for one’s own work space',
  request: { params },
  responses: {
    200: { description: 'The draft', content: { 'application/json': { schema: keptDraftSchema } } },
    ...refusals,
  },
});

const putting = createRoute({
  ...about,
  method: 'put',
  operationId: 'keep-draft',
  summary: 'Keep the draft of one’s own tender, sealed for one’s own work space',
  request: { params, body: { required: true, content: { 'application/json': { schema: draftToKeepSchema } } } },
  responses: {
    200: { description: 'It is kept', content: { 'application/json': { schema: keptRevisionSchema } } },
    ...refusals,
  },
});

export function serveDrafts(service: Service): void {
  service.api.openapi(getting, async (c) => {
    const own = await asOperator(service, c);
    if (!own.ok) return answerRefusal(c, own.error);
    const { store } = service.application.parts;
    const kept = await draftOf(store.entries, own.value.procedure, own.value.operator);
    return kept === undefined ? answerRefusal(c, { code: 'no-draft' }) : c.json(kept, 200);
  });
  service.api.openapi(putting, async (c) => {
    const own = await asOperator(service, c);
    if (!own.ok) return answerRefusal(c, own.error);
    const { procedure, actor, zone } = own.value;
    const kept = await keepDraft(service.application, procedure, actor, c.req.valid('json'));
    return kept.ok ? c.json(kept.value, 200) : answerRefusal(c, kept.error, zone);
  });
}
