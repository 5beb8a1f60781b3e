import { createRoute, z } from '@hono/zod-openapi';
import type { RequestContext } from '#platform/http/context.ts';
import type { Result } from '#platform/kernel/result.ts';
import { suspensionSchema, usersSchema } from '#tender/api/administration.ts';
import { keySchema } from '#tender/core/procedure/basics.ts';
import { answerRefusal, refusals } from '../refusals.ts';
import { requireAdministrator } from './administrator.ts';
import type { LiveService } from './live-service.ts';

const user = z.object({ user: keySchema });
const noContent = { 204: { description: 'Done' } } as const;

const list = createRoute({
  method: 'get',
  path: '/organisations/{organisation}/users',
  operationId: 'list-users',
  tags: ['administration'],
  summary: 'People of an organisation',
  request: { params: z.object({ organisation: keySchema }) },
  responses: { 200: { description: 'People', content: { 'application/json': { schema: usersSchema } } }, ...refusals },
});

const suspend = createRoute({
  method: 'put',
  path: '/users/{user}/suspension',
  operationId: 'suspend-user',
  tags: ['administration'],
  summary: 'Close or open an account; closing ends its sessions',
  request: { params: user, body: { required: true, content: { 'application/json': { schema: suspensionSchema } } } },
  responses: { ...noContent, ...refusals },
});

const removeFactors = createRoute({
  method: 'delete',
  path: '/users/{user}/second-factors',
  operationId: 'remove-second-factors',
  tags: ['administration'],
  summary: 'For somebody who lost phone and key: the next sign-in is by password, and a new factor must be set up',
  request: { params: user },
  responses: { ...noContent, ...refusals },
});

const erase = createRoute({
  method: 'delete',
  path: '/users/{user}',
  operationId: 'erase-user',
  tags: ['administration'],
  summary: 'Erase a person: name, address and sign-in go, the id stays in the log',
  request: { params: user },
  responses: { ...noContent, ...refusals },
});

export function serveUsers(live: LiveService): void {
  const { api, identity } = live;
  api.openapi(list, async (c) => {
    const allowed = await requireAdministrator(live, c);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    return c.json({ users: [...(await identity.listUsers(c.req.valid('param').organisation))] }, 200);
  });
  api.openapi(suspend, (c) => {
    const { user: id } = c.req.valid('param');
    return carryOut(live, c, () => identity.setSuspended(id, c.req.valid('json').suspended));
  });
  api.openapi(removeFactors, (c) => carryOut(live, c, () => identity.removeSecondFactors(c.req.valid('param').user)));
  api.openapi(erase, (c) => carryOut(live, c, () => identity.eraseUser(c.req.valid('param').user)));
}

async function carryOut(live: LiveService, c: RequestContext, work: () => Promise<Result<unknown>>) {
  const allowed = await requireAdministrator(live, c);
  if (!allowed.ok) return answerRefusal(c, allowed.error);
  const done = await work();
  live.forgetPeople();
  return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
}
