import { connect } from 'node:net';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, demand } from '#platform/http/testing/client.ts';
import { endpoints } from '#tender/api/endpoints.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { cutPages } from '#tender/documents/pdf/cut.ts';
import { readPriceSheet } from '#tender/documents/price-sheet/read.ts';
import { priceSheetSpec } from './measuring.ts';
import { streamOf } from './procedure-files.ts';
import { readMails } from './testing/mails.ts';
import { scriptedPdf } from './testing/scripted-pdf.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { tendererOf } from './testing/tenderer.ts';

/** What outsiders and tenderers send to break the server or the people who read. */

const place = '/v1/procedures/schoonmaak';
const hostile =
  '<img src=x onerror=alert(1)></script><script>alert(2)</script> #read("/etc/passwd") \\input{x} ${7*7} =HYPERLINK("http://x")';

let server: TestServer;
let blinker: Client;
let inkoper: Client;

beforeAll(async () => {
  server = await openTestServer();
  blinker = await server.signIn('blinker');
  inkoper = await server.signIn('inkoper');
});

afterAll(() => server.close());

const version = async () => (await server.application.parts.store.read(streamOf('schoonmaak'))).length;

/** A path of the router with something in the place of every parameter. */
const filled = (path: string, value: string) => path.replace(/:(\w+)(\{[^/]*\})?/g, value);

describe('ASVS-3.5.1, threat: outsider, threat: forged request: another website with the cookies of somebody who is signed in', () => {
  test('is refused on every route that changes anything', async () => {
    const before = await version();
    const unsafe = server.app.routes.filter(({ method }) => !['ALL', 'GET', 'OPTIONS'].includes(method));
    expect(unsafe.length).toBeGreaterThan(endpoints.length);
    for (const { method, path } of unsafe) {
      for (const headers of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
      ]) {
        const answer = await blinker.send(method, filled(path, 'x'), {}, headers);
        expect([answer.status, answer.body['code']], `${method} ${path}`).toEqual([403, 'cross-site-request']);
      }
    }
    expect(await version()).toBe(before);
  });

  test('ASVS-3.5.3: cannot change anything by GET or HEAD either', async () => {
    const before = await version();
    for (const endpoint of endpoints) {
      const path = `${place}${endpoint.path.replace(/\{\w+\}/g, 'x')}`;
      for (const method of ['GET', 'HEAD']) {
        const response = await inkoper.raw(path, { method });
        await response.arrayBuffer();
        expect(response.status, `${method} ${path}`).toBeLessThan(500);
      }
    }
    expect(await version()).toBe(before);
  });
});

describe('ASVS-3.5.2: a body under another name', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/xml',
    'text/html; application/json',
    '',
  ])('%j is not taken for a command', async (type) => {
    const response = await blinker.raw(`${place}/questions`, {
      method: 'POST',
      body: new TextEncoder().encode(JSON.stringify({ place: { document: 'eisen', page: 1 }, text: 'x' })),
      headers: type === '' ? {} : { 'content-type': type },
    });
    expect(response.status).toBe(415);
  });

  test('ASVS-2.2.2, ASVS-15.3.3, ASVS-15.3.6: fields that are not of the command are refused, those of JavaScript itself too', async () => {
    const question = '"place":{"document":"eisen","page":1},"text":"x"';
    for (const extra of ['"operator":"glans"', '"type":"stop-procedure"', '"__proto__":{"x":1}', '"constructor":{}']) {
      const response = await blinker.raw(`${place}/questions`, {
        method: 'POST',
        body: `{${question},${extra}}`,
        headers: { 'content-type': 'application/json' },
      });
      expect([400], extra).toContain(response.status);
    }
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  test('ASVS-2.4.1, threat: outsider: too long or nested too deeply is refused before it is read', async () => {
    const send = (body: string) =>
      blinker.raw(`${place}/questions`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const begun = [
      'POST /demo/sign-in HTTP/1.1',
      'Host: x',
      'Content-Type: application/json',
      'Content-Length: 2000000',
    ];
    const refused = await speak(`${begun.join('\r\n')}\r\n\r\n{"user":"`);
    expect(refused).toMatch(/^HTTP\/1\.1 413 /);
    expect(refused.toLowerCase()).toContain('connection: close');
    expect((await send(`${'['.repeat(5000)}${']'.repeat(5000)}`)).status).toBe(400);
    expect((await send(`${'{"a":'.repeat(101)}1${'}'.repeat(101)}`)).status).toBe(400);
  });
});

/** What the server answers to these very bytes, until it closes. */
async function speak(bytes: string): Promise<string> {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  const { promise, resolve } = Promise.withResolvers<string>();
  let heard = '';
  socket.on('data', (chunk) => (heard += String(chunk)));
  socket.on('close', () => resolve(heard));
  socket.on('error', () => resolve(heard));
  socket.write(bytes);
  socket.setTimeout(1500, () => socket.destroy());
  return promise;
}

describe('ASVS-4.2.1, threat: outsider: requests whose end is in doubt', () => {
  const head = (lines: readonly string[], rest: string) =>
    ['POST /demo/sign-in HTTP/1.1', 'Host: x', 'Content-Type: application/json', ...lines, '', rest].join('\r\n');
  const smuggled = 'GET /v1/me HTTP/1.1\r\nHost: x\r\n\r\n';

  test.each([
    ['two lengths', head(['Content-Length: 2', 'Content-Length: 40'], `{}${smuggled}`)],
    ['a length and chunks', head(['Content-Length: 4', 'Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`)],
    ['an encoding that nobody knows', head(['Transfer-Encoding: xchunked'], smuggled)],
    ['chunks behind a space', head(['Transfer-Encoding : chunked'], `0\r\n\r\n${smuggled}`)],
    ['a header folded over two lines', head(['X-A: 1', ' Transfer-Encoding: chunked', 'Content-Length: 2'], '{}')],
    ['a line that ends with a line feed only', 'GET /v1/me HTTP/1.1\nHost: x\nContent-Length: 5\n\n'],
    ['a chunk of a length that is none', head(['Transfer-Encoding: chunked'], `0x2\r\n{}\r\n0\r\n\r\n`)],
  ])('%s: refused, and nothing behind it is answered', async (_name, bytes) => {
    const heard = await speak(bytes);
    expect(heard.match(/HTTP\/1\.1 \d+/g)?.filter((line) => !line.includes(' 4')) ?? []).toEqual([]);
    expect(heard).not.toContain('"mode"');
  });
});

describe('ASVS-5.3.2, threat: outsider: names and parameters that lead elsewhere', () => {
  const tricks = [
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e%2fleidraad.sqlite',
    '..%5c..%5csession-secret',
    '%00',
    'x%00.pdf',
    '%252e%252e%252fsigning-key',
    '__proto__',
    'constructor',
    '%F0%9F%92%A9',
    '%E0%A4%A',
    `'%20OR%201=1--`,
    'x'.repeat(4000),
    '%0d%0aset-cookie:%20x=1',
  ];

  test('are refused by every route, without a fault of the server and without a header of theirs', async () => {
    const routes = server.app.routes.filter(({ method, path }) => method === 'GET' && path.includes(':'));
    expect(routes.length).toBeGreaterThan(20);
    for (const { path } of routes) {
      for (const trick of tricks) {
        for (const target of [filled(path, trick), filled(path.replace(':procedure', 'schoonmaak'), trick)]) {
          if (!target.includes(trick)) continue;
          const response = await blinker.raw(target);
          const text = await response.text();
          expect([400, 403, 404, 414], target).toContain(response.status);
          expect(response.headers.get('set-cookie')).toBeNull();
          expect(text).not.toMatch(/root:|PRIVATE\+KEY|SQLite format/);
        }
      }
    }
  });

  test('ASVS-1.2.4: what is searched for is looked for as it stands', async () => {
    for (const search of [`' OR 1=1--`, '%', '_', '\\', '*', '.*', '"', ')']) {
      const answer = await blinker.get<{ total: number }>(`/v1/procedures?search=${encodeURIComponent(search)}`);
      expect([answer.status, answer.body.total], search).toEqual([200, 0]);
    }
  });
});

describe('threat: outsider: what is not the product', () => {
  test('ASVS-13.4.1: no source, no store and no key is served, under any name', async () => {
    for (const path of [
      '.git/HEAD',
      '.git/config',
      'package.json',
      'leidraad.sqlite',
      'signing-key',
      'session-secret',
      '',
    ]) {
      expect((await server.public.raw(`/${path}`)).status, path).toBe(404);
    }
  });

  test('ASVS-13.4.4: TRACE gives nothing back', async () => {
    const heard = await speak('TRACE /v1/me HTTP/1.1\r\nHost: x\r\nX-Secret: geheim\r\nConnection: close\r\n\r\n');
    expect(heard).toMatch(/^HTTP\/1\.1 4/);
    expect(heard).not.toContain('geheim');
  });

  test('ASVS-15.3.7: of a parameter that comes twice the first counts', async () => {
    const twice = await server.public.get('/v1/procedures?search=schoonmaak&search=nietbestaand');
    expect([twice.status, twice.body['total']]).toEqual([200, 1]);
    expect((await blinker.get(`${place}?at=1&at=2`)).status).toBe(403);
  });
});

describe('ASVS-3.2.1, ASVS-5.4.1, threat: rival supplier, threat: script in a file: a PDF with scripts and a file inside', () => {
  let tiny: TestServer;
  let path: string;

  beforeAll(async () => {
    tiny = await openTestServer();
    await tiny.playTo('blink-tekent');
    const blink = await tendererOf(await tiny.signIn('blinker'), 'schoonmaak', 'blink');
    const { sha256 } = await blink.attach('plan', 'Plan.pdf', new Uint8Array(scriptedPdf()));
    path = `${place}/files/${sha256}`;
    await tiny.playTo('opening');
  });

  afterAll(() => tiny.close());

  test('is saved and not shown, and should it be shown, nothing in it may run', async () => {
    const response = await (await tiny.signIn('inkoper')).raw(path);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('in a frame of our own page has the type of a PDF and no page of another site around it', async () => {
    const response = await (await tiny.signIn('inkoper')).raw(`${path}?inline`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(response.headers.get('content-security-policy')).toContain("object-src 'none'");
  });

  test('reaches evaluators without script, action and file', async () => {
    expect(scriptedPdf().toString('latin1')).toMatch(/JavaScript.*EmbeddedFile/s);
    const cut = await cutPages(new Uint8Array(scriptedPdf()), 4);
    expect(cut.ok).toBe(true);
    const text = Buffer.from(cut.ok ? cut.value : []).toString('latin1');
    for (const trick of ['JavaScript', 'OpenAction', 'EmbeddedFile', 'app.alert', 'Launch'])
      expect(text).not.toContain(trick);
  });
});

describe('ASVS-1.5.1, ASVS-5.2.3, threat: outsider, threat: trap in a file: a spreadsheet that is a trap', () => {
  const sheet = async (parts: Readonly<Record<string, string>>) => {
    const file = await server.application.files.newest('schoonmaak');
    if (file === undefined) throw new Error('no procedure');
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
      { level: 1 },
    );
    const read = await readPriceSheet(bytes, priceSheetSpec(file));
    return read.ok ? 'read' : read.error.code;
  };
  const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

  test.each([
    ['an entity that reads a file', { 'xl/workbook.xml': `${entity}<workbook>&a;</workbook>` }],
    ['the entity in the list of types', { '[Content_Types].xml': `${entity}<Types>&a;</Types>` }],
    ['a path that leads out', { '../../etc/cron.d/x': '* * * * *', 'xl/workbook.xml': '<workbook/>' }],
    ['a bomb', { 'xl/workbook.xml': ' '.repeat(200_000_000) }],
  ])('%s is refused', async (_name, parts) => {
    expect(await sheet(parts)).not.toBe('read');
  });
});

describe('ASVS-1.2.1, ASVS-3.2.2, ASVS-1.3.7, ASVS-4.1.1: markup and commands in a text', () => {
  test('come back as text, in JSON that no browser takes for a page, in mails and in the note', async () => {
    const asked = await blinker.send<{ events: { event: { question?: string } }[] }>('POST', `${place}/questions`, {
      place: { document: 'eisen', page: 1, section: '<b>§</b>' },
      text: hostile,
    });
    expect(asked.status, asked.text).toBe(200);
    const question = asked.body.events.at(-1)?.event.question ?? '';
    for (const stage of ['', ...stageNames.map((name) => `/${name}`), '/log', '/people']) {
      const answer = await inkoper.get(`${place}${stage}`);
      expect(answer.headers.get('content-type'), stage).toMatch(/^application\/(problem\+)?json/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
    const view = await inkoper.get(`${place}/questions`);
    expect(JSON.stringify(view.body)).toContain(JSON.stringify(hostile).slice(1, -1));
    await demand(200, server.public.send('POST', '/demo/clock', { to: '2026-03-19T10:00:00+01:00' }));
    const published = { published: hostile, answer: hostile, amends: hostile };
    await demand(200, inkoper.send('PUT', `${place}/questions/${question}/answer`, published));
    await demand(200, inkoper.send('POST', `${place}/clarification-notes`, { round: 'ronde', introduction: hostile }));
    const note = await server.public.raw(`${place}/documents/clarification-note-1.pdf`);
    expect(note.status).toBe(200);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: new Uint8Array(await note.arrayBuffer()) }).promise;
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
    const texts = await Promise.all(pages.map((page) => page.getTextContent()));
    const text = texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('');
    expect(text.replaceAll(/\s/g, '')).toContain('#read("/etc/passwd")');
    expect(text).not.toContain('root:');
    expect(text.replaceAll(/\s/g, '')).toContain('<script>alert(2)</script>');
    for (const mail of await readMails(server.application)) expect(mail.subject).not.toMatch(/[\r\n]/);
  });
});
