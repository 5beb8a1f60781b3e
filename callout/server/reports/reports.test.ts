import { randomUUID } from 'node:crypto';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReportAnswer, reportSchema } from '#callout/api/reports.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { type SteadyClock, steadyClock } from '../clock.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';

/** Reports of a real server: a drill with phones that answer, and an hour of presence. */

let server: TestServer;
let desk: Client;
const call = randomUUID();
let wall = Date.parse('2026-11-23T09:00:00.000Z');
const clock: SteadyClock = steadyClock({ wall: () => wall, monotonic: () => wall });
const period = 'from=2026-11-01&to=2026-11-30';
const crew = ['bhv-001', 'bhv-002', 'bhv-003'] as const;

beforeAll(async () => {
  server = await openTestServer(['centrale-post', 'receptie-techniekhuis', ...crew], { clock });
  desk = await server.signIn('centrale-post');
  const phones = await Promise.all(crew.map((user) => server.phone(user)));
  for (const responder of crew)
    unwrap(await server.room.board.hear({ responder, location: 'koksschool', source: 'manual', says: 'here' }));
  server.room.statistics.look();
  for (let looks = 0; looks < 60; looks += 1) {
    wall += 30_000;
    server.room.statistics.look();
  }
  await server.room.statistics.write();
  const body = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken 2.14', text: 'Brandje' };
  await desk.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'persons', persons: crew } });
  await until(() => phones.every((phone) => phone.calls.has(call)));
  const say = (index: number, step: 'coming' | 'cannot' | 'arrived') =>
    phones[index]?.progress({ call, step, at: new Date(wall).toISOString() });
  wall += 4000;
  await say(0, 'coming');
  wall += 8000;
  await say(1, 'cannot');
  wall += 60_000;
  await say(0, 'arrived');
  await desk.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Alles veilig' });
  const responder = await server.signIn('bhv-001');
  const given = { answers: { arrivedInTime: true }, remarks: 'Deur zat op slot' };
  await responder.send('POST', `/v1/calls/${call}/evaluation`, given);
  const actions = [{ what: 'Blusdeken lager', who: 'Hoofd BHV', before: '2027-01-15' }];
  await desk.send('POST', `/v1/calls/${call}/conclusion`, { went: 'Snel', improve: 'Sleutels', actions });
  await desk.send('POST', `/v1/calls/${call}/closing`, {});
});

afterAll(() => server.close());

const report = async (query = period, who = desk): Promise<ReportAnswer> =>
  reportSchema.parse((await who.get(`/v1/reports?${query}`)).body);

/** The text of a document as a reading program finds it, with its structure. */
async function readPdf(path: string, client = desk) {
  const response = await client.raw(path, { headers: { 'accept-language': 'nl' } });
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const data = new Uint8Array(await response.arrayBuffer());
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  const marked = (await document.getMarkInfo())?.Marked;
  await task.destroy();
  return { text: texts.join(' ').replaceAll(/\s+/g, ' '), marked };
}

describe('BHV-14: the report of a period', () => {
  test('presence against the minimum, drills beside real calls, response times and trends', async () => {
    const { presence, calls, months, list, locations } = await report(`${period}&location=koksschool`);
    expect(locations.map(({ id }) => id)).toEqual(['koksschool']);
    const ten = presence.week.find(({ weekday, hour }) => weekday === 1 && hour === 10);
    expect(ten).toMatchObject({ present: '3.0', short: 100, least: 3 });
    expect(presence.week.filter((one) => one.present !== undefined)).toHaveLength(1);
    expect(calls.real.calls).toBe(0);
    expect(calls.drill).toMatchObject({ calls: 1, called: 3, coming: 1, arrived: 1, unreachable: 0 });
    expect(calls.drill.took.coming).toEqual({ count: 1, median: 4000, p90: 4000, worst: 4000 });
    expect(calls.drill.took.read).toMatchObject({ count: 2, worst: 12_000 });
    expect(calls.drill.took.arrived.worst).toBe(72_000);
    expect(months).toEqual([expect.objectContaining({ month: '2026-11', drill: 1, real: 0, present: '3.0' })]);
    expect(list).toEqual([expect.objectContaining({ call, mode: 'drill', phase: 'closed', lasted: 72_000 })]);
  });

  test('a period without anything has nothing, and no zeros', async () => {
    const { presence, calls, list, months } = await report('from=2026-01-01&to=2026-01-31');
    expect([presence.present, presence.short, list, months]).toEqual([undefined, undefined, [], []]);
    expect(calls.drill.took.coming).toEqual({ count: 0 });
    expect((await desk.get('/v1/reports?from=gisteren')).status).toBe(422);
    expect((await desk.get('/v1/reports?from=2000-01-01')).body).toMatchObject({ code: 'period-too-long' });
  });

  test('BHV-13: who sees another location gets its numbers and no others', async () => {
    const elsewhere = await server.signIn('receptie-techniekhuis');
    const seen = await elsewhere.get(`/v1/reports?${period}`);
    expect(seen.text).not.toMatch(/koksschool|Horeca/);
    expect(reportSchema.parse(seen.body)).toMatchObject({ list: [], presence: { present: '0.0' } });
    for (const path of ['', '/presence.csv', '/calls.csv', '/period.pdf'])
      expect((await elsewhere.get(`/v1/reports${path}?location=koksschool`)).status).toBe(404);
    expect((await elsewhere.get(`/v1/calls/${call}/report.pdf`)).status).toBe(404);
  });

  test('as tables for a spreadsheet, in which a gap is empty', async () => {
    const { text } = await desk.get(`/v1/reports/presence.csv?from=2026-11-23&to=2026-11-23&location=koksschool`, {
      'accept-language': 'nl',
    });
    const rows = text.trim().split('\r\n');
    expect(rows).toHaveLength(25);
    expect(rows[0]).toContain('Locatie;Dag;Uur;Minuten gemeten;Gemiddeld aanwezig');
    expect(rows[11]).toMatch(/^Horeca & Toerisme;2026-11-23;10;30;3,0;3;3;0,0;\d+,0;30$/);
    expect(rows[12]).toBe('Horeca & Toerisme;2026-11-23;11;0;;;;;;');
    const calls = (await desk.get(`/v1/reports/calls.csv?${period}`, { 'accept-language': 'en' })).text;
    expect(calls).toContain('"Coming, median (s)"'.replaceAll('"', ''));
    expect(calls).toContain(';Horeca & Toerisme;Drill;Brand;72;3;1;1;');
  });

  test('as a document that is read aloud as well', async () => {
    const { text, marked } = await readPdf(`/v1/reports/period.pdf?${period}&location=koksschool`);
    expect(marked).toBe(true);
    for (const told of [
      'Verslag van de BHV',
      'Horeca & Toerisme',
      '1 november 2026',
      'Oefening',
      '0:04,0',
      '3,0',
      'nov 2026',
    ])
      expect(text).toContain(told);
    // Nothing real happened: there is neither a bar nor a row for it.
    expect(text).toContain('Komt, oefening');
    expect(text).not.toContain('Komt, echt');
  });
});

test('BHV-14, BHV-18: the report of a call has its course by the second, people by task, and the evaluation', async () => {
  const { text, marked } = await readPdf(`/v1/calls/${call}/report.pdf`);
  expect(marked).toBe(true);
  for (const told of [
    'OEFENING',
    'Leskeuken 2.14',
    '+0:04,0',
    '+1:12,0',
    'Ter plaatse',
    'BHV’er 001 Horeca',
    'Alles veilig',
  ])
    expect(text).toContain(told);
  for (const told of ['Deur zat op slot', 'Blusdeken lager', 'Hoofd BHV', '1 van 1', 'Snel', 'Sleutels'])
    expect(text).toContain(told);
});
