import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { fileIdSchema, sealedRefSchema } from '#tender/core/procedure/basics.ts';
import { answerRefusal } from '../refusals.ts';
import type { Service } from '../service.ts';
import { broughtSealed } from '../uploads.ts';
import { asOperator } from './as-operator.ts';

/** Ciphertext of tenders as it was brought: each gets back his own and nobody else's. */
export function serveSealed(service: Service): void {
  describe(service);
  service.api.get('/procedures/:procedure/sealed/:sha256', (c) => download(service, c));
}

async function download(service: Service, c: RequestContext): Promise<Response> {
  const own = await asOperator(service, c);
  if (!own.ok) return answerRefusal(c, own.error);
  const { store, blobs } = service.application.parts;
  const sha256 = c.req.param('sha256') ?? '';
  const mine = await broughtSealed(store.entries, own.value.actor, sha256);
  const stream = mine === undefined ? undefined : await blobs.get(sha256);
  if (stream === undefined) return answerRefusal(c, { code: 'no-such-file' });
  return c.body(stream, 200, { 'content-type': 'application/octet-stream' });
}

function describe({ api }: Service): void {
  const bytes = { schema: z.string().meta({ format: 'binary' }) };
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/sealed/{sha256}',
    operationId: 'download-sealed',
    tags: ['submission'],
    summary: 'Ciphertext that one’s own organisation brought',
    request: { params: z.object({ procedure: fileIdSchema, sha256: sealedRefSchema.shape.sha256 }) },
    responses: {
      200: { description: 'The ciphertext', content: { 'application/octet-stream': bytes } },
      ...problems(401, 403, 404),
    },
  });
}
