import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { attachPersonal, personalLookup } from '#platform/identity/personal.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import { isLanguage, languages } from '#platform/kernel/language.ts';
import { documentListSchema } from '#tender/api/answers.ts';
import { isSelection } from '#tender/core/guide/places.ts';
import { fileIdSchema, guideIdSchema, keySchema } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { isOutsider } from '#tender/core/procedure/interest/invitation.ts';
import { isSharedFile } from '#tender/core/procedure/lots.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { inSelection } from '#tender/core/procedure/selection/wording.ts';
import { calendarOf, calendarType } from '../calendar.ts';
import { contentDisposition } from '../content-disposition.ts';
import { makerFor, readableDocuments } from '../documents/documents.ts';
import { answerRefusal } from '../refusals.ts';
import type { Service } from '../service.ts';
import { pdfType, xlsxType } from '../uploads.ts';
import { timeTravel } from './views.ts';
import { visit } from './visit.ts';

const inPath = z.object({ procedure: fileIdSchema });

/** What the platform itself makes: documents as PDF, the forms that tenderers fill in, the planning as a calendar. */
export function serveDocuments(service: Service): void {
  describeList(service);
  describe(service);
  service.api.get('/procedures/:procedure/documents', (c) => list(service, c));
  service.api.get('/procedures/:procedure/documents/:document{[A-Za-z0-9_-]+\\.pdf}', (c) => document(service, c));
  service.api.get('/procedures/:procedure/documents/:document{[A-Za-z0-9_-]+\\.json}', (c) => receipt(service, c));
  service.api.get('/procedures/:procedure/forms/:document', (c) => form(service, c));
  service.api.get('/procedures/:procedure/calendar.ics', (c) => calendar(service, c));
}

async function list(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer } = seen.value;
  return c.json({ documents: [...readableDocuments(file, viewer)] });
}

async function document(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visitIn(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, zone } = seen.value;
  const id = (c.req.param('document') ?? '').replace(/\.pdf$/, '');
  const maker = file.preparation.guide === undefined ? undefined : makerFor(file, viewer, id);
  if (maker === undefined) return answerRefusal(c, { code: 'no-such-document' }, zone);
  const { typeset } = await import('#tender/documents/letters/typeset.ts');
  const people = new Map((await service.application.parts.directory.people()).map((person) => [person.user, person]));
  const seq = maker.proves?.(file, id);
  const proved = seq === undefined ? undefined : await service.proofs.receipt(seen.value.id, seq);
  const letter = maker.make(await withPersons(service, file), id, {
    language: guideOf(file).language,
    nameOf: (user) => people.get(user)?.name ?? user,
    functionOf: (user) => people.get(user)?.function ?? user,
    ...(proved === undefined ? {} : { receipt: proved }),
  });
  const name = `${guideOf(file).reference} ${id}.pdf`.replace(/[/\\]/g, '-');
  const headers = { 'content-type': pdfType, 'content-disposition': contentDisposition('inline', name) };
  const wording = isSelection(guideOf(file)) ? inSelection : undefined;
  return c.body(new Uint8Array(await typeset(letter, wording)), 200, headers);
}

/** In the language that was asked for, as far as the guide is written in it; else in that of the reader. */
function visitIn(service: Service, c: RequestContext): ReturnType<typeof visit> {
  const wanted = c.req.query('language') ?? '';
  return visit(service, c, isLanguage(wanted) ? wanted : c.get('language'));
}

/** The twin for machines of a document: the proof of the event that it proves, or what it says as data. */
async function receipt(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, zone } = seen.value;
  const id = (c.req.param('document') ?? '').replace(/\.json$/, '');
  const maker = file.preparation.guide === undefined ? undefined : makerFor(file, viewer, id);
  const seq = maker?.proves?.(file, id);
  const said = maker?.data?.(file, id);
  const proved = seq === undefined ? said : await service.proofs.receipt(seen.value.id, seq);
  if (proved === undefined) return answerRefusal(c, { code: 'no-such-document' }, zone);
  const name = `${guideOf(file).reference} ${id}.json`.replace(/[/\\]/g, '-');
  const headers = { 'content-type': 'application/json', 'content-disposition': contentDisposition('attachment', name) };
  return c.body(`${JSON.stringify(proved, null, 2)}\n`, 200, headers);
}

/** A file holds what JSON holds, so that persons can be put back in the place of their references. */
async function withPersons(service: Service, file: ProcedureFile): Promise<ProcedureFile> {
  const plain = JSON.parse(JSON.stringify(file)) as JsonValue;
  const attached = await attachPersonal(plain, personalLookup(service.application.parts.store.entries));
  return attached as unknown as ProcedureFile;
}

async function form(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, zone } = seen.value;
  if (isOutsider(file, viewer)) return answerRefusal(c, { code: 'not-invited' }, zone);
  // Which lines a form has, a lot decides.
  if (isSharedFile(file)) return answerRefusal(c, { code: 'choose-a-lot' }, zone);
  const sheet = file.preparation.guide?.priceSheet;
  if (sheet === undefined || sheet.document !== c.req.param('document'))
    return answerRefusal(c, { code: 'no-form' }, zone);
  const [{ issuePriceSheet }, { priceSheetSpec }] = await Promise.all([
    import('#tender/documents/price-sheet/issue.ts'),
    import('../measuring.ts'),
  ]);
  const headers = {
    'content-type': xlsxType,
    'content-disposition': contentDisposition('attachment', `${sheet.title}.xlsx`),
  };
  return c.body(new Uint8Array(await issuePriceSheet(priceSheetSpec(file))), 200, headers);
}

async function calendar(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { id, file, viewer, zone } = seen.value;
  if (isOutsider(file, viewer)) return answerRefusal(c, { code: 'not-invited' }, zone);
  if (file.preparation.guide === undefined) return answerRefusal(c, { code: 'nothing-to-see' }, zone);
  const headers = {
    'content-type': calendarType,
    'content-disposition': contentDisposition('attachment', `${id}.ics`),
  };
  return c.body(calendarOf(id, file, service.application.parts.origin), 200, headers);
}

function describeList({ api }: Service): void {
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/documents',
    operationId: 'list-documents',
    tags: ['documents'],
    summary: 'Ids of the documents that the platform made and this viewer may read',
    request: { params: inPath, query: timeTravel },
    responses: {
      200: { description: 'Ids', content: { 'application/json': { schema: documentListSchema } } },
      ...problems(403, 404),
    },
  });
}

function describe({ api }: Service): void {
  const bytes = { schema: z.string().meta({ format: 'binary' }) };
  const operation = (
    path: string,
    operationId: string,
    summary: string,
    params: z.ZodObject,
    type: string,
    query: z.ZodObject = timeTravel,
  ) =>
    api.openAPIRegistry.registerPath({
      method: 'get',
      path: `/procedures/{procedure}${path}`,
      operationId,
      tags: ['documents'],
      summary,
      request: { params, query },
      responses: { 200: { description: summary, content: { [type]: bytes } }, ...problems(403, 404) },
    });
  operation(
    '/documents/{document}.pdf',
    'document',
    'A document that the platform made, as PDF/UA',
    inPath.extend({ document: keySchema }),
    pdfType,
    timeTravel.extend({ language: z.enum(languages).optional() }),
  );
  operation(
    '/documents/{document}.json',
    'document-proof',
    'The receipt of a document that proves an event: its text, proof and key, for leidraad verify',
    inPath.extend({ document: keySchema }),
    'application/json',
  );
  operation(
    '/forms/{document}',
    'form',
    'A form to be filled in and handed in',
    inPath.extend({ document: guideIdSchema }),
    xlsxType,
  );
  operation('/calendar.ics', 'calendar', 'The planning as an iCalendar file', inPath, 'text/calendar');
}
