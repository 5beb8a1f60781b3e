import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { keySchema } from '#tender/core/procedure/basics.ts';
import { guideOfSystem } from '#tender/core/qualification/state.ts';
import { systemView } from '#tender/core/qualification/view.ts';
import { contentDisposition } from '../../content-disposition.ts';
import { languageOf } from '../../qualification/documents.ts';
import { systemGuideLetter } from '../../qualification/guide-letter.ts';
import { answerRefusal } from '../../refusals.ts';
import type { SystemsService } from '../../service.ts';
import { pdfType } from '../../uploads.ts';
import { timeTravel } from '../views.ts';
import { visitSystem } from './visit.ts';

/** The guide of a system as a document, as far as this viewer may see it. */
export function serveSystemGuide(service: SystemsService): void {
  const pdf = { schema: z.string().meta({ format: 'binary' }) };
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/qualification-systems/{system}/guide.pdf',
    operationId: 'qualification-guide-pdf',
    tags: ['qualification'],
    summary: 'The guide of the system as a document; criteria and what an application holds for who was sent the file',
    request: {
      params: z.object({ system: keySchema }),
      query: timeTravel.extend({ language: z.enum(['nl', 'fr', 'en']).optional() }),
    },
    responses: { 200: { description: 'The guide', content: { [pdfType]: pdf } }, ...problems(403, 404) },
  });
  service.api.get('/qualification-systems/:system/guide.pdf', (c) => make(service, c));
}

async function make(service: SystemsService, c: RequestContext): Promise<Response> {
  const seen = await visitSystem(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, now } = seen.value;
  const asked = c.req.query('language');
  const language = asked === 'en' ? asked : languageOf(file, viewer, asked);
  const whole = systemView(file, viewer, now).file !== undefined;
  const guide = guideOfSystem(file);
  const { typeset } = await import('#tender/documents/letters/typeset.ts');
  const bytes = await typeset(systemGuideLetter(guide, language, whole));
  const name = `${guide.reference}.pdf`.replace(/[/\\]/g, '-');
  const headers = { 'content-type': pdfType, 'content-disposition': contentDisposition('inline', name) };
  return c.body(new Uint8Array(bytes), 200, headers);
}
