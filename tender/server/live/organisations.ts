import { createRoute } from '@hono/zod-openapi';
import type { Organisation } from '#platform/identity/directory.ts';
import { newOrganisationSchema, organisationSchema, organisationsSchema } from '#tender/api/administration.ts';
import { answerRefusal, refusals } from '../refusals.ts';
import { requireAdministrator } from './administrator.ts';
import type { LiveService } from './live-service.ts';

const list = createRoute({
  method: 'get',
  path: '/organisations',
  operationId: 'list-organisations',
  tags: ['administration'],
  summary: 'Organisations',
  responses: {
    200: { description: 'Organisations', content: { 'application/json': { schema: organisationsSchema } } },
    ...refusals,
  },
});

const create = createRoute({
  method: 'post',
  path: '/organisations',
  operationId: 'create-organisation',
  tags: ['administration'],
  summary: 'Make an organisation',
  request: { body: { required: true, content: { 'application/json': { schema: newOrganisationSchema } } } },
  responses: {
    201: { description: 'The organisation', content: { 'application/json': { schema: organisationSchema } } },
    ...refusals,
  },
});

export function serveOrganisations(live: LiveService): void {
  live.api.openapi(list, async (c) => {
    const allowed = await requireAdministrator(live, c);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    return c.json({ organisations: (await live.identity.organisations()).map(answer) }, 200);
  });
  live.api.openapi(create, async (c) => {
    const allowed = await requireAdministrator(live, c);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const { tradeRegister, ...wanted } = c.req.valid('json');
    const made = await live.identity.createOrganisation({
      ...wanted,
      ...(tradeRegister === undefined ? {} : { tradeRegister }),
    });
    return made.ok ? c.json(answer(made.value), 201) : answerRefusal(c, made.error);
  });
}

function answer({ id, kind, name, tradeRegister }: Organisation) {
  return { id, kind, name, ...(tradeRegister === undefined ? {} : { tradeRegister }) };
}
