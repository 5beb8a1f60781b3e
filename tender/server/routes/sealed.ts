import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { formatBytes } from '#platform/kernel/format.ts';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { mostHeaderBytes, readSealedHeader } from '#platform/sealing/header.ts';
import { sealedSize } from '#platform/sealing/sizes.ts';
import { sealedUploadSchema } from '#tender/api/sealing.ts';
import { keySchema, type SealedRef, sealedRefSchema } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { requireOperator } from '#tender/core/procedure/roles.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { broughtSealed, noteSealed } from '../uploads.ts';
import { asOperator } from './as-operator.ts';
import { visitAs } from './visit.ts';

/** Ciphertext of tenders, in and out: each gets back his own and nobody else's. */
export function serveSealed(service: Service): void {
  describe(service);
  service.api.post('/sealed', (c) => upload(service, c));
  service.api.get('/procedures/:procedure/sealed/:sha256', (c) => download(service, c));
}

/** Plain text is not even stored: the beginning tells whether something is sealed, and to keys of the right kind only. */
async function upload(service: Service, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return answerRefusal(c, actor.error);
  const seen = await visitAs(service, c.req.query('procedure') ?? '', actor.value, c.get('language'));
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, zone } = seen.value;
  const operator = requireOperator(viewer);
  if (!operator.ok) return answerRefusal(c, operator.error, zone);
  const limit = largestSealed(file);
  const tooLarge = { code: 'file-too-large', params: { limit: formatBytes(limit, c.get('language')) } };
  if (Number(c.req.header('content-length') ?? 0) > limit) return answerRefusal(c, tooLarge);
  const body = await sealedBody(c.req.raw.body ?? new Blob([]).stream());
  if (!body.ok) return answerRefusal(c, body.error);
  const { store, blobs, clock } = service.application.parts;
  const stored = await blobs.put(body.value, limit);
  if (!stored.ok) return answerRefusal(c, stored.error.code === 'file-too-large' ? tooLarge : stored.error);
  const { sha256, size } = stored.value;
  const ref: SealedRef = { sha256, size };
  await noteSealed(store, actor.value, ref, toIso(clock.now()));
  return c.json(ref, 201);
}

const smallestLimit = 16_777_216;

/** What the largest document that the guide asks for takes when it is sealed. */
function largestSealed(file: ProcedureFile): number {
  const items = file.preparation.guide === undefined ? [] : guideOf(file).submission.checklist;
  const megabytes = Math.max(0, ...items.map(({ maxMegabytes }) => maxMegabytes));
  return Math.max(smallestLimit, sealedSize(megabytes * 1_000_000, 4));
}

/** The same stream, after its beginning was seen to be that of a sealed file. Codes of `readSealedHeader`. */
async function sealedBody(body: ReadableStream<Uint8Array>): Promise<Result<ReadableStream<Uint8Array>>> {
  const reader = body.getReader();
  const read: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (!ended && length < mostHeaderBytes) {
    const { done, value } = await reader.read();
    ended = done;
    if (value !== undefined) read.push(value);
    length += value?.length ?? 0;
  }
  const header = readSealedHeader(new Uint8Array(Buffer.concat(read)).subarray(0, mostHeaderBytes));
  if (!header.ok) {
    await reader.cancel();
    return fail(header.error);
  }
  return ok(
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        const next = read.shift() ?? (await reader.read()).value;
        if (next === undefined) controller.close();
        else controller.enqueue(next);
      },
      cancel: (reason) => reader.cancel(reason),
    }),
  );
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
    method: 'post',
    path: '/sealed',
    operationId: 'upload-sealed',
    tags: ['submission'],
    summary: 'Bring ciphertext: an age file for hybrid recipients only. Commands speak of it by what is answered.',
    request: {
      query: z.object({ procedure: keySchema }),
      body: { required: true, content: { 'application/octet-stream': bytes } },
    },
    responses: {
      201: {
        description: 'The ciphertext as commands speak of it',
        content: { 'application/json': { schema: sealedUploadSchema } },
      },
      ...problems(400, 401, 403, 404, 413, 422),
    },
  });
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/sealed/{sha256}',
    operationId: 'download-sealed',
    tags: ['submission'],
    summary: 'Ciphertext that one’s own organisation brought',
    request: { params: z.object({ procedure: keySchema, sha256: sealedRefSchema.shape.sha256 }) },
    responses: {
      200: { description: 'The ciphertext', content: { 'application/octet-stream': bytes } },
      ...problems(401, 403, 404),
    },
  });
}
