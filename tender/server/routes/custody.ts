import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { executedSchema } from '#tender/api/answers.ts';
import { custodyKeySchema, custodyKeyToKeepSchema } from '#tender/api/sealing.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import { custodyKeyOf } from '../custody.ts';
import { registerCustodyKey } from '../custody-key.ts';
import { answerRefusal, refusals } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { visit } from './visit.ts';

const about = {
  path: '/procedures/{procedure}/custody/key',
  tags: ['opening'],
};
const params = z.object({ procedure: fileIdSchema });

const getting = createRoute({
  ...about,
  method: 'get',
  operationId: 'custody-key',
  summary: 'One’s own key as a custodian, locked with a passphrase, and one’s sealed share of the vault key',
  request: { params },
  responses: {
    200: { description: 'The key', content: { 'application/json': { schema: custodyKeySchema } } },
    ...refusals,
  },
});

const putting = createRoute({
  ...about,
  method: 'put',
  operationId: 'register-custody-key',
  summary: 'Register one’s key as a custodian, before publication',
  request: { params, body: { required: true, content: { 'application/json': { schema: custodyKeyToKeepSchema } } } },
  responses: {
    200: { description: 'What was written', content: { 'application/json': { schema: executedSchema } } },
    ...refusals,
  },
});

export function serveCustody(service: Service): void {
  service.api.openapi(getting, async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const seen = await visit(service, c);
    if (!seen.ok) return answerRefusal(c, seen.error);
    const { store } = service.application.parts;
    return c.json(await custodyKeyOf(store.entries, seen.value.file, actor.value.user), 200);
  });
  service.api.openapi(putting, async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const { procedure } = c.req.valid('param');
    const done = await registerCustodyKey(service.application, procedure, actor.value, c.req.valid('json'));
    return done.ok ? c.json(executedSchema.parse(done.value), 200) : answerRefusal(c, done.error);
  });
}
