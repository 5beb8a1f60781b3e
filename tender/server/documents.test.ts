import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import { readReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import { inspectPdf } from '#tender/documents/pdf/inspect.ts';
import { readPriceSheet } from '#tender/documents/price-sheet/read.ts';
import { calendarOf } from './calendar.ts';
import { priceSheetSpec } from './measuring.ts';
import { openTestServer, type TestServer } from './testing/server.ts';

const place = '/v1/procedures/schoonmaak';

let server: TestServer;
let blinker: Client;
let glanzer: Client;

beforeAll(async () => {
  server = await openTestServer();
  blinker = await server.signIn('blinker');
  glanzer = await server.signIn('glanzer');
  await glanzer.send('PUT', `${place}/interest`);
  await server.playTo('opening');
});

afterAll(() => server.close());

const documentsOf = async (client: Client) =>
  (await client.get<{ documents: string[] }>(`${place}/documents`)).body.documents;

describe('documents that the platform makes', () => {
  test('ALM-02: a clarification note is for everybody, as a PDF', async () => {
    expect(await documentsOf(server.public)).toContain('clarification-note-1');
    const response = await server.public.raw(`${place}/documents/clarification-note-1.pdf`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const facts = await inspectPdf(new Uint8Array(await response.arrayBuffer()));
    expect(facts.ok && facts.value.pages).toBe(1);
  });

  test('ALM-04: the opening record goes to each tenderer, and holds a name with markup as text', async () => {
    const response = await blinker.raw(`${place}/documents/opening-record.pdf`);
    expect(response.status).toBe(200);
    expect((await inspectPdf(new Uint8Array(await response.arrayBuffer()))).ok).toBe(true);
    expect((await server.public.get(`${place}/documents/opening-record.pdf`)).body['code']).toBe('no-such-document');
  });

  test('a receipt is for the tenderer alone', async () => {
    const receipts = (await documentsOf(blinker)).filter((id) => id.startsWith('receipt-'));
    expect(receipts).toEqual(['receipt-blink-1']);
    expect((await blinker.raw(`${place}/documents/receipt-blink-1.pdf`)).status).toBe(200);
    expect((await glanzer.raw(`${place}/documents/receipt-blink-1.pdf`)).status).toBe(404);
    expect(await documentsOf(glanzer)).not.toContain('receipt-blink-1');
  });

  test('AnnexIV-a: a receipt has a twin for machines, which proves instant and place without the server', async () => {
    const response = await blinker.raw(`${place}/documents/receipt-blink-1.json`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".*receipt-blink-1\.json"/);
    const read = readReceipt(await response.text());
    expect(read.ok && verifyReceipt(read.value)).toMatchObject({
      ok: true,
      value: { event: { type: 'TenderPlaced', actor: 'blinker', data: { operator: 'blink', revision: 1 } } },
    });
    expect((await glanzer.raw(`${place}/documents/receipt-blink-1.json`)).status).toBe(404);
    expect((await blinker.raw(`${place}/documents/opening-record.json`)).status).toBe(404);
  });

  test.each(['../opening-record', 'opening-record.txt', 'geen', '__proto__'])('there is none called %s', async (id) => {
    expect((await blinker.get(`${place}/documents/${encodeURIComponent(id)}.pdf`)).status).toBe(404);
  });
});

test('a name with markup comes through as text in every answer', async () => {
  const name = '<b>Glans</b> & "Zonen" <script>alert(1)</script>';
  const buyer = await server.signIn('inkoper');
  const interest = await buyer.get(`${place}/opening`);
  expect(interest.headers.get('content-type')).toContain('application/json');
  expect(JSON.stringify(interest.body)).toContain(JSON.stringify(name).slice(1, -1));
});

test('ALM-06: the price sheet is issued to anyone, empty, and reads back as issued', async () => {
  const response = await server.public.raw(`${place}/forms/prijzenblad`);
  expect(response.headers.get('content-disposition')).toContain('filename="Prijzenblad schoonmaak.xlsx"');
  const file = await server.application.files.newest('schoonmaak');
  if (file === undefined) throw new Error('no file');
  const read = await readPriceSheet(new Uint8Array(await response.arrayBuffer()), priceSheetSpec(file));
  expect(read.ok && read.value.findings.map(({ code }) => code)).toEqual(['price-cell-empty']);
  expect((await server.public.get(`${place}/forms/eisen`)).body['code']).toBe('no-form');
});

/** Reads an iCalendar file back as a reader would: unfolds, splits, unescapes (RFC 5545 3.1, 3.3.11). */
function readCalendar(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[^:]+)?):(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    else
      Object.assign(events.at(-1) ?? {}, {
        [name]: value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)),
      });
  }
  return events;
}

describe('ALM-01: the planning as a calendar', () => {
  test('has each dated phase, instants in UTC and days as days', async () => {
    const response = await server.public.raw(`${place}/calendar.ics`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const events = readCalendar(text);
    expect(events).toHaveLength(12);
    const of = (phase: string) => events.find(({ UID }) => UID?.startsWith(`${phase}.schoonmaak@`));
    expect(of('sluiting')).toMatchObject({
      DTSTART: '20260407T100000Z',
      SUMMARY: 'Sluiting – Schoonmaak gemeentehuis',
    });
    expect(of('sluiting')).not.toHaveProperty('DTEND');
    expect(of('opschortende-termijn')).toMatchObject({
      'DTSTART;VALUE=DATE': '20260505',
      'DTEND;VALUE=DATE': '20260527',
    });
    expect(of('ondertekening')).toMatchObject({ 'DTSTART;VALUE=DATE': '20260601', 'DTEND;VALUE=DATE': '20260701' });
    expect(of('verificatie')).toBeUndefined();
    expect(of('vragen')?.['SUMMARY']).toBe(
      'Sluiting van de vragenronde; daarna volgt de Nota van Inlichtingen, met alle vragen en antwoorden bij elkaar – Schoonmaak gemeentehuis',
    );
  });

  test('has no line of more than 75 bytes, also where a character takes more than one', async () => {
    const file = await server.application.files.newest('schoonmaak');
    if (file?.preparation.guide === undefined) throw new Error('no guide');
    const guide = { ...file.preparation.guide, title: 'é€😀'.repeat(40) };
    const text = calendarOf(
      'schoonmaak',
      { ...file, preparation: { ...file.preparation, guide } },
      'https://leidraad.example',
    );
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(readCalendar(text)[0]?.['SUMMARY']).toContain('é€😀'.repeat(40));
  });

  test('shows a changed date as the same entry, once more', async () => {
    const tiny = await openTestServer();
    try {
      const inkoper = await tiny.signIn('inkoper');
      const changed = await inkoper.send('PUT', `${place}/planning/nota`, {
        dating: { on: '2026-03-26' },
        reason: 'Meer vragen dan verwacht',
      });
      expect(changed.status, changed.text).toBe(200);
      const [event] = readCalendar(await (await tiny.public.raw(`${place}/calendar.ics`)).text()).filter(({ UID }) =>
        UID?.startsWith('nota.'),
      );
      expect(event).toMatchObject({
        SEQUENCE: '1',
        'DTSTART;VALUE=DATE': '20260326',
        COMMENT: 'Meer vragen dan verwacht',
      });
    } finally {
      await tiny.close();
    }
  });
});
