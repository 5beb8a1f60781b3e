import { createRoute } from '@hono/zod-openapi';
import { type PlatformState, platformStateSchema } from '#tender/api/administration.ts';
import { clockSteps } from '../platform-log.ts';
import { answerRefusal, refusals } from '../refusals.ts';
import { requireAdministrator } from './administrator.ts';
import type { LiveService } from './live-service.ts';

const state = createRoute({
  method: 'get',
  path: '/platform',
  operationId: 'platform-state',
  tags: ['administration'],
  summary: 'Leaps of the clock, and how the time stamps go',
  responses: {
    200: { description: 'What there is to know', content: { 'application/json': { schema: platformStateSchema } } },
    ...refusals,
  },
});

export function servePlatform(live: LiveService): void {
  live.api.openapi(state, async (c) => {
    const allowed = await requireAdministrator(live, c);
    if (!allowed.ok) return answerRefusal(c, allowed.error);
    const stamping = live.stampingState();
    const answer: PlatformState = {
      steps: [...(await clockSteps(live.application.parts.store))],
      ...(stamping === undefined ? {} : { stamping }),
    };
    return c.json(answer, 200);
  });
}
