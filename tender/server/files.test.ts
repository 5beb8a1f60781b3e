import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import { inspectPdf } from '#tender/documents/pdf/inspect.ts';
import { answerPdf } from '#tender/documents/specimen/answer-pdf.ts';
import { answerSections } from '#tender/documents/specimen/answer-text.ts';
import { contentDisposition } from './content-disposition.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { type Tenderer, tendererOf } from './testing/tenderer.ts';

const place = '/v1/procedures/schoonmaak';

let server: TestServer;
let blinker: Client;

beforeAll(async () => {
  server = await openTestServer();
  blinker = await server.signIn('blinker');
});

afterAll(() => server.close());

async function upload(
  client: Client,
  name: string,
  bytes: Uint8Array | string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const response = await client.raw(`/v1/files?name=${encodeURIComponent(name)}`, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('a file that is brought', () => {
  test('ASVS-5.2.2: is known by its bytes, not by what is said of it', async () => {
    const pdf = await upload(blinker, 'Plan.pdf', '%PDF-1.7 …');
    expect(pdf).toMatchObject({ status: 201, body: { name: 'Plan.pdf', mediaType: 'application/pdf', size: 12 } });
    const lie = await upload(blinker, 'Plan.pdf', 'geen pdf');
    expect(lie.body['mediaType']).toBe('application/octet-stream');
    const page = await upload(blinker, 'pagina.pdf', '<html><script>alert(1)</script></html>');
    expect(page.body['mediaType']).toBe('application/octet-stream');
  });

  test.each([
    '../../etc/passwd',
    '..\\..\\geheim.pdf',
    'a/b.pdf',
    '.verborgen',
    'plan\u202Efdp.exe',
    'CON.pdf',
    'x'.repeat(300),
    '',
  ])('named %j is refused with a sentence, and nothing is kept', async (name) => {
    const answer = await upload(blinker, name, '%PDF-1.7');
    expect([answer.status, answer.body['code']]).toEqual([400, 'file-name-not-allowed']);
    expect(answer.body['detail']).toMatch(/bestandsnaam/);
  });

  test('that is empty, or comes from nobody, is refused', async () => {
    expect((await upload(blinker, 'leeg.pdf', '')).body['code']).toBe('file-empty');
    expect((await upload(server.public, 'plan.pdf', '%PDF')).status).toBe(401);
  });

  test('cannot be given another name, size or kind by the command that attaches it', async () => {
    const { body: file } = await upload(blinker, 'Plan.pdf', '%PDF-1.7 en meer');
    const attach = (ref: unknown) =>
      blinker.send('PUT', `${place}/evidence/verklaring`, { file: ref, issuedOn: '2026-02-01' });
    for (const changed of [
      { ...file, size: 1 },
      { ...file, mediaType: 'text/html' },
      { ...file, name: '../plan.pdf' },
    ]) {
      const answer = await attach(changed);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(['file-not-uploaded', 'file-name-not-allowed']).toContain(answer.body['code']);
    }
    expect((await attach(file)).body['code']).toBe('no-such-evidence');
  });
});

describe('a file of an opened tender', () => {
  let tiny: TestServer;
  let blink: Tenderer;

  beforeAll(async () => {
    tiny = await openTestServer();
    await tiny.playTo('blink-tekent');
    blink = await tendererOf(await tiny.signIn('blinker'), 'schoonmaak', 'blink');
  });

  afterAll(() => tiny.close());

  test('comes back to the byte under its own name, to be saved and not shown unless it is a PDF', async () => {
    const plan = await blink.attach('plan', 'Plan van “aanpak” é.pdf', '%PDF-1.7 terug');
    const price = await blink.attach('prijs', 'Prijs.xlsx', 'PK\u0003\u0004 …');
    const path = `${place}/files/${plan.sha256}`;
    expect((await blink.client.get(path)).status).toBe(403);
    await tiny.playTo('opening');
    const response = await blink.client.raw(path);
    expect(await response.text()).toBe('%PDF-1.7 terug');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Plan van _aanpak_ _.pdf"; filename*=UTF-8''Plan%20van%20%E2%80%9Caanpak%E2%80%9D%20%C3%A9.pdf`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const shown = await blink.client.raw(`${path}?inline`);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /);
    const sheet = await blink.client.raw(`${place}/files/${price.sha256}?inline`);
    expect(sheet.headers.get('content-disposition')).toMatch(/^attachment; /);
    for (const user of ['glanzer', 'beoordelaar', 'buurman']) {
      expect((await (await tiny.signIn(user)).get(path)).status).toBe(403);
    }
  });
});

describe('a name in a header', () => {
  test('ASVS-5.4.2: cannot end the header or start another', () => {
    const header = contentDisposition('attachment', 'a"; filename="b.exe\r\nset-cookie: x=1\\ 100%.pdf');
    expect(header).not.toMatch(/[\r\n\\]/);
    expect(header).toBe(
      `attachment; filename="a_; filename=_b.exe__set-cookie: x=1_ 100_.pdf"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe%0D%0Aset-cookie%3A%20x%3D1%5C%20100%25.pdf`,
    );
  });
});

describe('ALM-08: an evaluator reads the pages that count', () => {
  test('of an answer of four pages two, without the link in it; the buyer all four', async () => {
    const tiny = await openTestServer();
    try {
      const inkoper = await tiny.signIn('inkoper');
      await tiny.playTo('blink-tekent');
      const tenderer = await tendererOf(await tiny.signIn('blinker'), 'schoonmaak', 'blink');
      const answer = answerPdf(answerSections('Blink'), { pages: 4, link: 'https://elders.example/meer' });
      const file = await tenderer.attach('plan', 'Lang.pdf', answer);
      await tiny.playTo('opening');
      expect((await inkoper.send('PUT', `${place}/evaluators/beoordelaar`, { function: 'Beoordelaar' })).status).toBe(
        200,
      );
      const evaluator = await tiny.signIn('beoordelaar');
      const path = `${place}/files/${file.sha256}`;
      expect((await evaluator.get(path)).status).toBe(403);
      expect(
        (await evaluator.send('POST', `${place}/conflict-declarations`, { conflict: false, explanation: '' })).status,
      ).toBe(200);
      await admit(inkoper);
      const whole = await inspectPdf(new Uint8Array(await (await inkoper.raw(path)).arrayBuffer()));
      const read = await evaluator.raw(`${path}?inline`);
      expect(read.status).toBe(200);
      const bytes = new Uint8Array(await read.arrayBuffer());
      const cut = await inspectPdf(bytes);
      expect([whole.ok && whole.value.pages, cut.ok && cut.value.pages]).toEqual([4, 2]);
      expect(new TextDecoder('latin1').decode(bytes)).not.toContain('elders.example');
    } finally {
      await tiny.close();
    }
  });
});

/** Every item of Blink is complete, and the examination is over. */
async function admit(inkoper: Client): Promise<void> {
  for (const item of ['prijs', 'plan', 'uea']) {
    const examined = await inkoper.send('PUT', `${place}/tenders/blink/verdicts/${item}`, {
      verdict: 'complete',
      note: '',
    });
    expect(examined.status, examined.text).toBe(200);
  }
  const concluded = await inkoper.send('POST', `${place}/examination/conclusion`);
  expect(concluded.status, concluded.text).toBe(200);
}
