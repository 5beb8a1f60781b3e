import { createRoute } from '@hono/zod-openapi';
import type { z } from 'zod';
import { ok, type Result } from '#platform/kernel/result.ts';
import { firstRunSchema, madeUserSchema } from '#tender/api/administration.ts';
import { answerRefusal, refusals } from '../refusals.ts';
import type { LiveService } from './live-service.ts';

const route = createRoute({
  method: 'post',
  path: '/first-run',
  operationId: 'first-run',
  tags: ['administration'],
  summary: 'Make the first administrator; possible once',
  request: { body: { required: true, content: { 'application/json': { schema: firstRunSchema } } } },
  responses: {
    201: { description: 'The administrator', content: { 'application/json': { schema: madeUserSchema } } },
    ...refusals,
  },
});

/** `POST /v1/first-run`, for the page that a new installation shows. */
export function serveFirstRun(live: LiveService): void {
  live.api.openapi(route, async (c) => {
    const made = await makeAdministrator(live, c.req.valid('json'));
    return made.ok ? c.json(made.value, 201) : answerRefusal(c, made.error);
  });
}

async function makeAdministrator(
  { identity, forgetPeople }: LiveService,
  wanted: z.infer<typeof firstRunSchema>,
): Promise<Result<{ userId: string }>> {
  const { authority, title = '', ...account } = wanted;
  // Accounts come first: an authority without administrator would be in the way of the next try.
  const organisation =
    authority === undefined || !(await identity.firstRun())
      ? undefined
      : await identity.createOrganisation({ kind: 'authority', name: authority });
  if (organisation?.ok === false) return organisation;
  const member = organisation === undefined ? {} : { organisation: organisation.value.id };
  const made = await identity.createFirstAdministrator({ ...account, title, ...member });
  forgetPeople();
  return made.ok ? ok({ userId: made.value.userId }) : made;
}
