import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { languages } from '#platform/kernel/language.ts';
import { localDate } from '#platform/kernel/time.ts';
import type { Plain } from '#tender/core/guide/edit/text/plain.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import { isOutsider } from '#tender/core/procedure/interest/invitation.ts';
import { viewOf } from '#tender/core/procedure/procedure.ts';
import { contentDisposition } from '../content-disposition.ts';
import { guideLetter } from '../documents/guide.ts';
import { answerRefusal } from '../refusals.ts';
import type { Service } from '../service.ts';
import { pdfType } from '../uploads.ts';
import { timeTravel } from './views.ts';
import { visit } from './visit.ts';

const languageSchema = z.enum(['nl', 'fr', 'en']);

/** The guide in force as the document that tenderers read, with labels in their language, for whoever may see the guide itself. */
export function serveGuidePdf(service: Service): void {
  const pdf = { schema: z.string().meta({ format: 'binary' }) };
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/guide.pdf',
    operationId: 'guide-pdf',
    tags: ['documents'],
    summary: 'The guide in force as a document, as PDF/UA; headings and labels in the language that is asked for',
    request: {
      params: z.object({ procedure: fileIdSchema }),
      query: timeTravel.extend({ language: languageSchema.optional() }),
    },
    responses: { 200: { description: 'The guide', content: { [pdfType]: pdf } }, ...problems(403, 404) },
  });
  service.api.get('/procedures/:procedure/guide.pdf', (c) => make(service, c));
}

async function make(service: Service, c: RequestContext): Promise<Response> {
  const asked = languages.find((language) => language === c.req.query('language'));
  // With its own texts in that language, where the guide has them.
  const seen = await visit(service, c, asked);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, now, zone } = seen.value;
  const { guide } = file.preparation;
  if (guide === undefined || isOutsider(file, viewer) || viewOf('preparation', file, viewer, now) === undefined) {
    return answerRefusal(c, { code: isOutsider(file, viewer) ? 'not-invited' : 'nothing-to-see' }, zone);
  }
  // A guide is made of what JSON holds.
  const data = JSON.parse(JSON.stringify({ ...guide, translations: [] })) as Plain;
  const { typeset } = await import('#tender/documents/letters/typeset.ts');
  const bytes = await typeset(guideLetter(data, localDate(now, zone).toString(), asked));
  const name = `${guide.reference}.pdf`.replace(/[/\\]/g, '-');
  const headers = { 'content-type': pdfType, 'content-disposition': contentDisposition('inline', name) };
  return c.body(new Uint8Array(bytes), 200, headers);
}
