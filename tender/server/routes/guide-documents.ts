import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { refuseInput } from '#platform/http/json-body.ts';
import { problems } from '#platform/http/problem.ts';
import { localDate } from '#platform/kernel/time.ts';
import type { Plain } from '#tender/core/guide/edit/text/plain.ts';
import { readSource } from '#tender/core/guide/source.ts';
import { contentDisposition } from '../content-disposition.ts';
import { guideLetter } from '../documents/guide.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { pdfType } from '../uploads.ts';
import { readBody } from './commands.ts';

const bodySchema = z.strictObject({ source: z.string().min(1).max(1_048_576) });

/** A guide that is being written, as the document that tenderers will read. Nothing of it is kept. */
export function serveGuideDocuments(service: Service): void {
  describe(service);
  service.api.post('/guide-documents', (c) => make(service, c));
}

async function make(service: Service, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return answerRefusal(c, actor.error);
  const body = await readBody(c);
  if (body instanceof Response) return body;
  const read = bodySchema.safeParse(body);
  if (!read.success) return refuseInput(c, read.error, body);
  const { value, problems: found } = readSource(read.data.source);
  if (value === undefined) {
    const params = { line: found[0]?.line ?? 1, problems: found.length };
    return answerRefusal(c, { code: 'guide-cannot-be-read', params });
  }
  const { typeset } = await import('#tender/documents/letters/typeset.ts');
  const today = localDate(service.application.parts.clock.now(), 'UTC').toString();
  // `readSource` makes nothing but plain data.
  const bytes = await typeset(guideLetter(value as Plain, today));
  const headers = { 'content-type': pdfType, 'content-disposition': contentDisposition('inline', 'leidraad.pdf') };
  return c.body(new Uint8Array(bytes), 200, headers);
}

function describe({ api }: Service): void {
  const pdf = { schema: z.string().meta({ format: 'binary' }) };
  api.openAPIRegistry.registerPath({
    method: 'post',
    path: '/guide-documents',
    operationId: 'typeset-guide',
    tags: ['documents'],
    summary: 'A guide that is being written as the document that tenderers will read, as PDF/UA; nothing of it is kept',
    request: { body: { required: true, content: { 'application/json': { schema: bodySchema } } } },
    responses: {
      200: { description: 'The guide as a document', content: { [pdfType]: pdf } },
      ...problems(400, 401, 403, 409, 413),
    },
  });
}
