import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { keySchema } from '#tender/core/procedure/basics.ts';
import { guideOfSystem } from '#tender/core/qualification/state.ts';
import { contentDisposition } from '../../content-disposition.ts';
import { languageOf, systemDocument } from '../../qualification/documents.ts';
import { answerRefusal } from '../../refusals.ts';
import type { SystemsService } from '../../service.ts';
import { pdfType } from '../../uploads.ts';
import { visitSystem } from './visit.ts';

/** What the platform itself makes of a system, in each of its languages: notices, decisions, the register of a day. */
export function serveSystemDocuments(service: SystemsService): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/qualification-systems/{system}/documents/{document}.pdf',
    operationId: 'qualification-document',
    tags: ['qualification'],
    summary: 'A notice, a decision that was notified, or the register of a day, as PDF',
    request: {
      params: z.object({ system: keySchema, document: keySchema }),
      query: z.object({ language: z.enum(['nl', 'fr', 'en']).optional() }),
    },
    responses: {
      200: {
        description: 'The document',
        content: { [pdfType]: { schema: z.string().meta({ format: 'binary' }) } },
      },
      ...problems(404),
    },
  });
  service.api.get('/qualification-systems/:system/documents/:document{[A-Za-z0-9_-]+\\.pdf}', (c) =>
    document(service, c),
  );
}

async function document(service: SystemsService, c: RequestContext): Promise<Response> {
  const seen = await visitSystem(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, zone } = seen.value;
  const id = (c.req.param('document') ?? '').replace(/\.pdf$/, '');
  const made = systemDocument(file, viewer, id, languageOf(file, viewer, c.req.query('language')));
  if (made === undefined) return answerRefusal(c, { code: 'no-such-document' }, zone);
  const { typeset } = await import('#tender/documents/letters/typeset.ts');
  const name = `${guideOfSystem(file).reference} ${id}.pdf`.replace(/[/\\]/g, '-');
  const headers = { 'content-type': pdfType, 'content-disposition': contentDisposition('inline', name) };
  return c.body(new Uint8Array(await typeset(made)), 200, headers);
}
