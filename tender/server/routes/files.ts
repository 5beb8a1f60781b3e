import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { formatBytes } from '#platform/kernel/format.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { uploadedSchema } from '#tender/api/answers.ts';
import { mayRead, type ReadableFile } from '#tender/core/procedure/access.ts';
import { fileIdSchema, fileRefSchema } from '#tender/core/procedure/basics.ts';
import { isOneOf, isStaff, type Viewer } from '#tender/core/procedure/roles.ts';
import { safeFileName } from '#tender/documents/file-name.ts';
import { contentDisposition } from '../content-disposition.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { headOf, mediaTypeOf, noteUpload, pdfType, videoType } from '../uploads.ts';
import { timeTravel } from './views.ts';
import { visit } from './visit.ts';

/** No checklist allows more than some of these bytes; what a document may weigh is said by the guide. */
const largestUpload = 256 * 1_048_576;

const uploadQuery = z.object({ name: z.string().min(1).max(800) });
const downloadQuery = timeTravel.extend({ inline: z.string().optional() });

/** Files in and out. */
export function serveFiles(service: Service): void {
  describe(service);
  service.api.post('/files', (c) => upload(service, c));
  service.api.get('/procedures/:procedure/files/:sha256', (c) => download(service, c));
}

async function upload(service: Service, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return answerRefusal(c, actor.error);
  const name = safeFileName(c.req.query('name') ?? '');
  if (!name.ok) return answerRefusal(c, name.error);
  const tooLarge = { code: 'file-too-large', params: { limit: formatBytes(largestUpload, c.get('language')) } };
  if (Number(c.req.header('content-length') ?? 0) > largestUpload) return answerRefusal(c, tooLarge);
  const { store, blobs, clock } = service.application.parts;
  const stored = await blobs.put(c.req.raw.body ?? new Blob([]).stream(), largestUpload);
  if (!stored.ok) return answerRefusal(c, stored.error.code === 'file-too-large' ? tooLarge : stored.error);
  const file = {
    ...stored.value,
    name: name.value,
    mediaType: mediaTypeOf(await headOf(blobs, stored.value.sha256), name.value),
  };
  await noteUpload(store, actor.value, file, toIso(clock.now()));
  return c.json(file, 201);
}

async function download(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, zone } = seen.value;
  const readable =
    file.preparation.guide === undefined ? undefined : mayRead(file, viewer, c.req.param('sha256') ?? '');
  if (readable === undefined) return answerRefusal(c, { code: 'no-such-file' }, zone);
  if (!readable.ok) return answerRefusal(c, readable.error, zone);
  const body = await bytesFor(service, readable.value, viewer);
  if (!body.ok) return answerRefusal(c, body.error, zone);
  const { name, mediaType } = readable.value.file;
  const shown = c.req.query('inline') !== undefined && (mediaType === pdfType || mediaType === videoType);
  return c.body(body.value, 200, {
    'content-type': mediaType,
    'content-disposition': contentDisposition(shown ? 'inline' : 'attachment', name),
  });
}

type Body = ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;

/** Evaluators get the pages that count, without links and without what the author left in the file. */
async function bytesFor(service: Service, { file, firstPages }: ReadableFile, viewer: Viewer): Promise<Result<Body>> {
  const { blobs } = service.application.parts;
  const asEvaluator = isOneOf(viewer, 'evaluator', 'adviser') && !isStaff(viewer);
  if (file.mediaType === pdfType && (firstPages !== undefined || asEvaluator)) {
    const { cutPages } = await import('#tender/documents/pdf/cut.ts');
    const cut = await cutPages(
      (await blobs.read(file.sha256)) ?? new Uint8Array(),
      firstPages ?? Number.MAX_SAFE_INTEGER,
    );
    return cut.ok ? ok(new Uint8Array(cut.value)) : cut;
  }
  const stream = await blobs.get(file.sha256);
  if (stream === undefined) throw new Error(`the file ${file.sha256} is in the log and not in the store`);
  return ok(stream);
}

function describe({ api }: Service): void {
  const bytes = { schema: z.string().meta({ format: 'binary' }) };
  api.openAPIRegistry.registerPath({
    method: 'post',
    path: '/files',
    operationId: 'upload-file',
    tags: ['files'],
    summary:
      'Bring a file; commands speak of it by what is answered. Its name is checked and its kind seen from its bytes.',
    request: { query: uploadQuery, body: { required: true, content: { 'application/octet-stream': bytes } } },
    responses: {
      201: {
        description: 'The file as commands speak of it',
        content: { 'application/json': { schema: uploadedSchema } },
      },
      ...problems(400, 401, 403, 413),
    },
  });
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/files/{sha256}',
    operationId: 'download-file',
    tags: ['files'],
    summary: 'A file of a tender, remedy or piece of evidence, for who may read it; to evaluators the pages that count',
    request: {
      params: z.object({ procedure: fileIdSchema, sha256: fileRefSchema.shape.sha256 }),
      query: downloadQuery,
    },
    responses: {
      200: { description: 'The file', content: { 'application/octet-stream': bytes } },
      ...problems(403, 404, 409),
    },
  });
}
