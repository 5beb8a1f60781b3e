import { reportQuerySchema, reportSchema } from '#callout/api/reports.ts';
import { longestPeriod, type Period, readPeriod } from '#callout/core/reports/period.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { isLanguage, type Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import { answerRefusal } from '../refusals.ts';
import { CallBook } from '../reports/call-book.ts';
import { callDocument } from '../reports/call-document.ts';
import { type ReportDocument, setDocument } from '../reports/documents.ts';
import { periodDocument } from '../reports/period-document.ts';
import { availabilityOf, periodReport, type ReportQuestion } from '../reports/period-report.ts';
import { asFile, availabilityRows, callRows, presenceRows } from '../reports/tables.ts';
import type { Room } from '../room.ts';
import { requireActor, requireViewer, type Service } from '../service.ts';
import { listDays } from '../statistics/presence-days.ts';
import { courseFor, visibleCall } from './calls.ts';
import { describe } from './describe.ts';

/** A table has a row for each hour. */
const longestTable = 366;

const kinds = { csv: 'text/csv', pdf: 'application/pdf' } as const;

export function serveReports(service: Service): void {
  const book = new CallBook(service.room);
  serveNumbers(service, book);
  for (const table of tablesOf(service.room, book)) serveTable(service, table);
  servePeriodDocument(service, book);
  serveCallDocument(service);
}

/** What was asked for, as far as this viewer may see it. Codes: `nothing-to-see`, `no-such-location`, `period-malformed`, `period-too-long`. */
async function asked(service: Service, c: RequestContext, longest = longestPeriod): Promise<Result<ReportQuestion>> {
  const viewer = await requireViewer(service, c);
  if (!viewer.ok) return viewer;
  const { from, to, location } = reportQuerySchema.parse(c.req.query());
  const { clock, organisation } = service.room;
  const { locations } = viewer.value;
  if (location !== undefined && location !== '' && !locations.has(location)) return refuse('no-such-location', {});
  const period = readPeriod(from, to, localDate(clock.now(), organisation.now.zone));
  if (!period.ok) return period;
  if (daysIn(period.value) > longest) return refuse('period-too-long', { days: longest });
  return ok({ period: period.value, seen: [...locations], location: location === '' ? undefined : location });
}

function daysIn({ from, to }: Period): number {
  return from.until(to).days + 1;
}

function serveNumbers(service: Service, book: CallBook): void {
  describe(service, {
    method: 'get',
    path: '/reports',
    id: 'reports',
    tag: 'reports',
    summary: 'Presence, response times, calls and trends of a period, at locations that this viewer may see',
    answer: reportSchema,
    query: reportQuerySchema,
  });
  service.api.get('/reports', async (c) => {
    const question = await asked(service, c);
    if (!question.ok) return answerRefusal(c, question.error);
    return c.json(await periodReport(service.room, book, question.value));
  });
}

interface Table {
  /** Of the address and of the file; the address is `/reports/{name}.csv`. */
  readonly name: string;
  readonly id: string;
  readonly summary: string;
  /** In days. */
  readonly longest?: number;
  readonly rows: (question: ReportQuestion, language: Language) => Promise<Parameters<typeof asFile>[0]>;
}

function serveTable(service: Service, { name, id, summary, longest, rows }: Table): void {
  const path = `/reports/${name}.csv`;
  const query = reportQuerySchema;
  describe(service, { method: 'get', path, id, tag: 'reports', summary, file: kinds.csv, query });
  service.api.get(path, async (c) => {
    const question = await asked(service, c, longest);
    if (!question.ok) return answerRefusal(c, question.error);
    const file = asFile(await rows(question.value, languageOf(c)));
    return asDownload(c, file, 'csv', `${name}-${nameOfPeriod(question.value.period)}`);
  });
}

function tablesOf(room: Room, book: CallBook): readonly Table[] {
  return [
    {
      name: 'presence',
      id: 'presence-table',
      summary: 'Presence by hour as a table',
      longest: longestTable,
      async rows({ period, seen, location }, language) {
        const locations = location === undefined ? seen : [location];
        const days = await listDays(room.store.entries, period.from.toString(), period.to.toString());
        const nameOf = (id: string) => room.organisation.now.locations.get(id)?.name ?? id;
        return presenceRows(days, { period, locations, nameOf }, language);
      },
    },
    {
      name: 'calls',
      id: 'call-table',
      summary: 'Calls of a period as a table',
      rows: async (question, language) => callRows(await periodReport(room, book, question), language),
    },
    {
      name: 'availability',
      id: 'availability-table',
      summary: 'Availability by month as a table',
      rows: async ({ period }, language) => availabilityRows(await availabilityOf(room, period), language),
    },
  ];
}

function servePeriodDocument(service: Service, book: CallBook): void {
  const summary = 'The report of a period as a document';
  const path = '/reports/period.pdf';
  const query = reportQuerySchema;
  describe(service, { method: 'get', path, id: 'period-document', tag: 'reports', summary, file: kinds.pdf, query });
  service.api.get(path, async (c) => {
    const question = await asked(service, c);
    if (!question.ok) return answerRefusal(c, question.error);
    const report = await periodReport(service.room, book, question.value);
    return answerPdf(c, periodDocument(report, toldIn(service, c)), `report-${nameOfPeriod(question.value.period)}`);
  });
}

function serveCallDocument(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/calls/{call}/report.pdf',
    id: 'call-document',
    tag: 'reports',
    summary: 'The report of one call as a document: course, people by task, evaluation',
    file: kinds.pdf,
  });
  service.api.get('/calls/:call/report.pdf', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const file = await visibleCall(service, c.req.param('call'), actor.value.user);
    if (!file.ok) return answerRefusal(c, file.error);
    const course = await courseFor(service, file.value, actor.value.user);
    if (course === undefined) return answerRefusal(c, { code: 'no-such-call' });
    return answerPdf(c, callDocument(course, toldIn(service, c)), `call-${course.raisedAt.slice(0, 10)}`);
  });
}

function toldIn({ room }: Service, c: RequestContext) {
  const { name, zone } = room.organisation.now;
  return { organisation: name, zone, language: languageOf(c) };
}

async function answerPdf(c: RequestContext, document: ReportDocument, name: string): Promise<Response> {
  return asDownload(c, await setDocument(document), 'pdf', name);
}

function asDownload(c: RequestContext, body: string | Uint8Array, kind: keyof typeof kinds, name: string): Response {
  const content = typeof body === 'string' ? body : new Uint8Array(body);
  return c.body(content, 200, {
    'content-type': kind === 'csv' ? `${kinds.csv}; charset=utf-8` : kinds.pdf,
    'content-disposition': `attachment; filename="${name}.${kind}"`,
    'cache-control': 'no-store',
  });
}

/** A file is fetched by a link, which can only say in its address in which language. */
function languageOf(c: RequestContext): Language {
  const wanted = c.req.query('lang') ?? '';
  return isLanguage(wanted) ? wanted : c.get('language');
}

function nameOfPeriod({ from, to }: Period): string {
  return `${from.toString()}-${to.toString()}`;
}
