import { createRoute } from '@hono/zod-openapi';
import { byAddress, rateLimit } from '#platform/http/rate-limit.ts';
import { registrationSchema } from '#tender/api/administration.ts';
import { answerRefusal, refusals } from '../refusals.ts';
import type { LiveService } from './live-service.ts';

const register = createRoute({
  method: 'post',
  path: '/registrations',
  operationId: 'register',
  tags: ['administration'],
  summary: 'A firm registers itself; the answer is the same whether it is known or not, and the mail says how to go on',
  request: { body: { required: true, content: { 'application/json': { schema: registrationSchema } } } },
  responses: { 202: { description: 'A mail is on its way' }, ...refusals },
});

/** Each registration sends a mail to an address that somebody else may have filled in. */
const allowance = { burst: 10, perSecond: 1 / 60 };

export function serveRegistrations({ api, identity }: LiveService): void {
  api.use('/registrations', rateLimit(allowance, byAddress));
  api.openapi(register, async (c) => {
    const asked = await identity.register(c.req.valid('json'));
    return asked.ok ? c.body(null, 202) : answerRefusal(c, asked.error);
  });
}
