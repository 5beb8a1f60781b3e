import { createRoute, z } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defineWords } from '#platform/kernel/words.ts';
import { StoreFull } from '#platform/store/failures.ts';
import { checkApiDesign } from './api-design-rules.ts';
import { createApp } from './app.ts';
import { describeApi, type OpenApiDocument } from './openapi.ts';
import { problemSchema, problems, refused } from './problem.ts';
import type { LogLine } from './request-log.ts';
import { type Listening, serve } from './serve.ts';

const description = {
  title: 'Library',
  version: '1.4.2',
  contact: { name: 'The librarian', url: 'https://library.example', email: 'desk@library.example' },
};

const words = defineWords({
  'book-lent-out': [
    'Dit boek is uitgeleend tot {date}.',
    'Ce livre est prêté jusqu’au {date}.',
    'This book is lent out until {date}.',
  ],
});

const bookSchema = z.object({
  title: z.string().min(2).max(20),
  pages: z.array(z.object({ number: z.number().int().min(1) })).optional(),
});

const addBook = createRoute({
  method: 'post',
  path: '/shelves/{shelf}/books',
  request: {
    params: z.object({ shelf: z.string() }),
    body: { required: true, content: { 'application/json': { schema: bookSchema.strict() } } },
  },
  responses: {
    201: { description: 'Added', content: { 'application/json': { schema: bookSchema } } },
    ...problems(409),
  },
});

const lines: LogLine[] = [];
const { app, api } = createApp({
  description,
  log: (line) => lines.push(line),
  bodyLimit: 2000,
  uploads: ['/v1/uploads'],
  ready: { shelves: async () => 'upright' },
});
api.openapi(addBook, (c) => {
  const book = c.req.valid('json');
  if (book.title === 'Lent') return refused(c, { code: 'book-lent-out', params: { date: '6 oktober' } }, 409, words);
  return c.json(book, 201);
});
api.get('/full', () => {
  throw new StoreFull(undefined);
});
api.get('/broken', () => {
  throw new Error('the reader Gerarda Voorbeeld is unknown');
});
api.post('/uploads', async (c) => c.json({ bytes: (await c.req.arrayBuffer()).byteLength }));
api.get('/drawing', (c) => c.body('%PDF-1.7', 200, { 'content-type': 'application/pdf' }));

let server: Listening;
beforeAll(async () => {
  server = await serve(app, { port: 0 });
});
afterAll(() => server.close());

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
const problemIn = async (response: Response) => problemSchema.parse(await response.json());
const post = (body: unknown, headers: Record<string, string> = {}) =>
  ask('/v1/shelves/a/books', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('refusals are problems (RFC 9457)', () => {
  test('a refusal of the core keeps its code and values and gets its sentence in the language asked for', async () => {
    const response = await post({ title: 'Lent' }, { 'accept-language': 'de, fr-BE;q=0.8, en;q=0.5' });
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('content-language')).toBe('fr');
    expect(await response.json()).toEqual({
      type: 'urn:problem-type:book-lent-out',
      title: 'Conflict',
      status: 409,
      detail: 'Ce livre est prêté jusqu’au 6 oktober.',
      instance: `urn:uuid:${response.headers.get('x-request-id')}`,
      code: 'book-lent-out',
      params: { date: '6 oktober' },
    });
  });

  test('the language that a person chose goes before that of the browser', async () => {
    const response = await post({ title: 'Lent' }, { 'accept-language': 'fr', cookie: 'lang=en' });
    expect(await response.json()).toMatchObject({ detail: 'This book is lent out until 6 oktober.' });
  });

  test('ASVS-2.2.1: all wrong fields come back at once, each with its pointer', async () => {
    const response = await post({ title: 'x', pages: [{ number: 3 }, { number: 0 }, {}], 'a/b': 1 });
    expect(response.status).toBe(400);
    expect(response.headers.get('api-version')).toBe('1.4.2');
    const { code, errors } = await problemIn(response);
    expect(code).toBe('input-invalid');
    expect(errors).toEqual([
      { in: 'body', pointer: '#/title', code: 'too-short', params: { minimum: 2 }, detail: 'Ten minste 2 tekens.' },
      { in: 'body', pointer: '#/pages/1/number', code: 'too-low', params: { minimum: 1 }, detail: 'Niet lager dan 1.' },
      { in: 'body', pointer: '#/pages/2/number', code: 'required', params: {}, detail: 'Vul dit in.' },
      {
        in: 'body',
        pointer: '#',
        code: 'unknown-field',
        params: { field: 'a/b' },
        detail: 'Dit veld bestaat niet: a/b.',
      },
    ]);
  });

  test('ASVS-13.4.2, ASVS-16.3.4, ASVS-16.5.1: a bug shows a number to report and none of its own words, neither in the answer nor in the log', async () => {
    const response = await ask('/v1/broken');
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({
      code: 'server-error',
      params: { request: response.headers.get('x-request-id') },
    });
    const line = lines.find(({ what }) => what === 'error');
    expect(line?.['id']).toBe(response.headers.get('x-request-id'));
    expect(String(line?.['stack'])).toContain('app.test.ts');
    expect(body + JSON.stringify(lines)).not.toContain('Gerarda');
  });

  test('ASVS-16.5.2: a database that is full is no bug: it is said what happened, and that it passes', async () => {
    const response = await ask('/v1/full');
    expect(response.status).toBe(503);
    const { code, detail } = problemSchema.parse(await response.json());
    expect(code).toBe('store-full');
    expect(detail).toContain('De schijf van de server is vol');
  });
});

describe('hostile input', () => {
  test.each([
    ['JSON that is none', '{"title":', 'application/json', 400, 'json-malformed'],
    ['JSON nested 101 deep', '['.repeat(101), 'application/json', 400, 'json-too-deep'],
    [
      'a body of more than the limit',
      JSON.stringify({ title: 'x'.repeat(2000) }),
      'application/json',
      413,
      'body-too-large',
    ],
    ['another kind of data', '<book/>', 'application/xml', 415, 'content-type-not-supported'],
    [
      'brackets in a string are no nesting',
      JSON.stringify({ title: `\\"${'['.repeat(150)}` }),
      'application/json',
      400,
      'input-invalid',
    ],
  ])('%s', async (_, body, type, status, code) => {
    const response = await ask('/v1/shelves/a/books', { method: 'POST', body, headers: { 'content-type': type } });
    expect([response.status, (await problemIn(response)).code]).toEqual([status, code]);
  });

  test('a body of unknown length is counted while it comes in', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 5; part += 1) controller.enqueue(new Uint8Array(1000));
        controller.close();
      },
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    };
    expect((await ask('/v1/shelves/a/books', init)).status).toBe(413);
  });

  test('uploads have limits of their own', async () => {
    const response = await ask('/v1/uploads', { method: 'POST', body: new Uint8Array(50_000) });
    expect(await response.json()).toEqual({ bytes: 50_000 });
  });
});

describe('another website cannot act with our cookies', () => {
  const own = () => new URL(server.url).origin;
  test.each([
    ['a page of ours', () => ({ 'sec-fetch-site': 'same-origin', origin: own() }), 201],
    ['a page of ours in an old browser', () => ({ origin: own() }), 201],
    ['a program that is no browser', () => ({}), 201],
    ['another site', () => ({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }), 403],
    [
      'another site under the same domain',
      () => ({ 'sec-fetch-site': 'same-site', origin: 'https://a.library.example' }),
      403,
    ],
    ['another site in an old browser', () => ({ origin: 'https://evil.example' }), 403],
    ['a sandboxed frame', () => ({ origin: 'null' }), 403],
  ])('%s', async (_, headers, status) => {
    expect((await post({ title: 'Max Havelaar' }, headers())).status).toBe(status);
  });
});

describe('paths and methods (NL API Design Rules)', () => {
  test('an unknown path is a problem too, and a slash at the end makes a path unknown', async () => {
    for (const path of ['/v1/nothing', '/v1/drawing/', '/nothing']) {
      const response = await ask(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    }
  });

  test('HEAD answers as GET without a body; OPTIONS tells what is possible; the wrong method is told so', async () => {
    const head = await ask('/v1/drawing', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'application/pdf', '']);
    const options = await ask('/v1/drawing', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    const wrong = await ask('/v1/drawing', { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow'), (await problemIn(wrong)).code]).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      'method-not-allowed',
    ]);
    expect((await ask('/v1/nothing', { method: 'OPTIONS' })).status).toBe(404);
  });

  test('every answer of the API carries the full version', async () => {
    for (const path of ['/v1/drawing', '/v1/nothing', '/v1/broken', '/v1/openapi.json']) {
      expect((await ask(path)).headers.get('api-version')).toBe('1.4.2');
    }
  });

  test('the description is published in JSON and YAML, for any website, and keeps the rules', async () => {
    const json = await ask('/v1/openapi.json');
    expect(json.headers.get('access-control-allow-origin')).toBe('*');
    const document = (await json.json()) as OpenApiDocument;
    expect(document).toEqual(parse(await (await ask('/v1/openapi.yaml')).text()));
    expect(Object.keys(document.paths ?? {})).toEqual(['/shelves/{shelf}/books']);
    expect(Object.keys(document.paths?.['/shelves/{shelf}/books']?.post?.responses ?? {}).toSorted()).toEqual([
      '201',
      '400',
      '409',
      'default',
    ]);
    expect(checkApiDesign(document)).toEqual([]);
  });

  test('the check finds each rule broken in a document that breaks it', () => {
    const document = describeApi(
      api,
      { title: 'x', version: '1.0', contact: { name: '', url: '', email: '' } },
      'http://x',
    );
    document.servers = [{ url: 'https://x.example/api' }];
    const responses = { 200: { description: 'x' }, 404: { description: 'x', content: { 'application/json': {} } } };
    const bad = { operationId: 'a', parameters: [{ name: 'sort_by', in: 'query' as const }], responses };
    document.components = {
      schemas: {
        Loan: {
          type: 'object',
          properties: {
            date: { type: 'string', format: 'date-time' },
            opensAt: { type: 'string', format: 'time' },
            book: { $ref: '#/components/schemas/Nothing' },
          },
        },
      },
    };
    document.paths = { '/bookShelves/{id}/': { get: bad, trace: bad }, '/x': { post: bad } };
    const rules = new Set(checkApiDesign(document).map(({ rule }) => rule));
    expect([...rules].toSorted()).toEqual([
      '/core/date-time/date-omit-time-portion',
      '/core/date-time/timezone',
      '/core/doc-openapi-contact',
      '/core/error-handling/invalid-input',
      '/core/error-handling/problem-details',
      '/core/http-methods',
      '/core/no-trailing-slash',
      '/core/path-segments-kebab-case',
      '/core/publish-openapi',
      '/core/query-keys-camel-case',
      '/core/semver',
      '/core/uri-version',
      '/core/version-header',
      'operation-operationId-unique',
      'path-params',
    ]);
  });
});

describe('headers', () => {
  test('ASVS-3.4.3, ASVS-3.4.4, ASVS-3.4.5, ASVS-3.4.6, ASVS-14.2.2, ASVS-14.3.2: no script but our own, no frame, no sniffing, nothing kept by caches', async () => {
    const { headers } = await ask('/v1/nothing');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('our own pages may frame a PDF', async () => {
    const { headers } = await ask('/v1/drawing');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  test('ASVS-3.4.1: under https browsers are told to stay there', async () => {
    const secure = createApp({ description, origin: 'https://library.example', log: () => undefined });
    expect((await secure.app.request('/v1/x')).headers.get('strict-transport-security')).toContain('max-age=31536000');
  });
});

test('ASVS-16.2.5: a line of the log names the route, not who asked, for what, or with which words', async () => {
  lines.length = 0;
  await ask('/v1/shelves/gerarda/books?name=gerarda', {
    method: 'POST',
    body: JSON.stringify({ title: 'gerarda' }),
    headers: { 'content-type': 'application/json', cookie: 'session=gerarda', 'x-request-id': 'gerarda' },
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    what: 'request',
    level: 'info',
    method: 'POST',
    route: '/v1/shelves/:shelf/books',
    status: 201,
  });
  expect(JSON.stringify(lines)).not.toMatch(/gerarda|127\.0\.0\.1/);
});

test('ASVS-16.3.2: a line says which account was refused, by its id, and says no account where nothing was refused', async () => {
  const seen: LogLine[] = [];
  const refusing = createApp({ description, log: (line) => seen.push(line) });
  refusing.api.get('/mine', (c) => {
    c.set('account', 'user-7');
    return c.req.query('whose') === 'other' ? c.text('no', 403) : c.text('yes');
  });
  await refusing.app.request('/v1/mine?whose=other');
  await refusing.app.request('/v1/mine');
  expect(seen.map(({ status, account }) => [status, account])).toEqual([
    [403, 'user-7'],
    [200, undefined],
  ]);
});

test('health: alive always; ready only while all it stands on works', async () => {
  expect(await (await ask('/health/live')).json()).toEqual({ status: 'up' });
  expect((await ask('/health/ready')).status).toBe(200);
  const ill = createApp({
    description,
    log: () => undefined,
    ready: {
      store: () => Promise.reject(new Error('disk full')),
      stuck: () => new Promise(() => undefined),
      fine: async () => 1,
    },
  });
  const response = await ill.app.request('/health/ready');
  expect([response.status, await response.json()]).toEqual([503, { status: 'down', down: ['store', 'stuck'] }]);
});
