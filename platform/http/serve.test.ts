import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { eventStream } from './event-stream.ts';
import { serve } from './serve.ts';

const description = {
  title: 'x',
  version: '1.0.0',
  contact: { name: 'x', url: 'https://x.example', email: 'x@x.example' },
};
const quiet = { description, log: () => undefined };

describe('a server', () => {
  test('takes the next free port when the wanted one is taken', async () => {
    const first = await serve(createApp(quiet).app, { port: 0 });
    const second = await serve(createApp(quiet).app, { port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect((await fetch(`${second.url}/health/live`)).status).toBe(200);
    await Promise.all([first.close(), second.close()]);
  });

  test('knows its address before the application is built; who comes in the meantime waits', async () => {
    const building = Promise.withResolvers<string>();
    const built = Promise.withResolvers<void>();
    const starting = serve(
      async ({ url }) => {
        building.resolve(url);
        await built.promise;
        const { app } = createApp(quiet);
        app.get('/address', (c) => c.text(url));
        return app;
      },
      { port: 0 },
    );
    const url = await building.promise;
    const early = fetch(`${url}/address`);
    built.resolve();
    expect(await (await early).text()).toBe(url);
    await (await starting).close();
  });

  test('lets requests under way end, takes no new ones, and cuts what never ends', async () => {
    const { app } = createApp(quiet);
    const entered = Promise.withResolvers<void>();
    app.get('/slow', async (c) => {
      entered.resolve();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return c.text('done');
    });
    app.get('/never', () => new Promise<Response>(() => undefined));
    const server = await serve(app, { port: 0, drainMs: 400 });
    const slow = fetch(`${server.url}/slow`).then((response) => response.text());
    const never = fetch(`${server.url}/never`).then(
      () => 'answered',
      () => 'cut',
    );
    await entered.promise;
    const closed = server.close();
    await expect(fetch(`${server.url}/slow`)).rejects.toThrow();
    expect(await slow).toBe('done');
    expect(await never).toBe('cut');
    await closed;
  });
});

test('a process that is told to end closes its streams and what it stood on, and ends well', async () => {
  const program = `
    import { createApp } from '${new URL('app.ts', import.meta.url).href}';
    import { eventStream } from '${new URL('event-stream.ts', import.meta.url).href}';
    import { closeOnSignal, serve } from '${new URL('serve.ts', import.meta.url).href}';
    const lifetime = new AbortController();
    const { app } = createApp({ description: ${JSON.stringify(description)}, lifetime: lifetime.signal, log: () => undefined });
    app.get('/events', (c) => eventStream(c, ({ send }) => send({ data: 1 })));
    const listening = await serve(app, { port: 0, lifetime });
    closeOnSignal(listening, async () => void process.stdout.write('store closed'));
    process.stdout.write(listening.url + '\\n');
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const stream = await fetch(`${said.join('').trim()}/events`);
  child.kill('SIGTERM');
  expect(await stream.text()).toContain('data: 1');
  expect(await ended).toEqual([0, null]);
  expect(said.join('')).toContain('store closed');
});

describe('a stream of events', () => {
  test('sends on from the last event the browser has, keeps the line open, and ends with the server', async () => {
    const lifetime = new AbortController();
    const { app } = createApp({ ...quiet, lifetime: lifetime.signal });
    let ended = false;
    app.get('/events', (c) =>
      eventStream(
        c,
        ({ after, send, signal }) => {
          signal.addEventListener('abort', () => (ended = true));
          send({ id: String(Number(after ?? 0) + 1), event: 'opened', data: { text: 'two\nlines' } });
        },
        { heartbeatMs: 20 },
      ),
    );
    const server = await serve(app, { port: 0, lifetime });
    const response = await fetch(`${server.url}/events`, { headers: { 'last-event-id': '41' } });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    setTimeout(() => void server.close(), 100);
    const text = await response.text();
    expect(text).toMatch(
      /^retry: 2000\n\nid: 42\nevent: opened\ndata: \{"text":"two\\nlines"\}\n\n(: still here\n\n){2,}$/,
    );
    expect(ended).toBe(true);
  });

  test('stops when the browser leaves, and HEAD opens none', async () => {
    const { app } = createApp(quiet);
    const gone = Promise.withResolvers<void>();
    let opened = 0;
    app.get('/events', (c) =>
      eventStream(c, ({ signal }) => {
        opened += 1;
        signal.addEventListener('abort', () => gone.resolve());
      }),
    );
    const server = await serve(app, { port: 0 });
    expect((await fetch(`${server.url}/events`, { method: 'HEAD' })).headers.get('content-type')).toBe(
      'text/event-stream',
    );
    expect(opened).toBe(0);
    const leaving = new AbortController();
    await fetch(`${server.url}/events`, { signal: leaving.signal });
    leaving.abort();
    await gone.promise;
    expect(opened).toBe(1);
    await server.close();
  });

  test('cuts off a reader that does not read', async () => {
    const { app } = createApp(quiet);
    const cut = Promise.withResolvers<void>();
    app.get('/events', (c) =>
      eventStream(c, async ({ send, signal }) => {
        signal.addEventListener('abort', () => cut.resolve());
        for (let number = 0; !signal.aborted; number += 1) send({ data: number });
      }),
    );
    expect((await app.request('/events')).status).toBe(200);
    await cut.promise;
  });
});

describe('the built pages', () => {
  const withPages = async (work: (url: string) => Promise<void>) => {
    const folder = await mkdtemp(join(tmpdir(), 'pages-'));
    await mkdir(join(folder, 'web', 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'web', 'index.html'), '<!doctype html><title>Pages</title>');
    await writeFile(join(folder, 'web', 'assets', 'index-B3xA91.js'), 'export const a = 1;\n'.repeat(200));
    const server = await serve(createApp({ ...quiet, web: join(folder, 'web') }).app, { port: 0 });
    await work(server.url);
    await server.close();
    await rm(folder, { recursive: true });
  };

  test('hashed files are kept for good, the page is asked for anew, any page address gets the page', () =>
    withPages(async (url) => {
      const script = await fetch(`${url}/assets/index-B3xA91.js`);
      expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('content-encoding')).toBe('gzip');
      expect(await script.text()).toBe('export const a = 1;\n'.repeat(200));
      const smaller = await fetch(`${url}/assets/index-B3xA91.js`, { headers: { 'accept-encoding': 'gzip, br' } });
      expect(smaller.headers.get('content-encoding')).toBe('br');
      expect(await smaller.text()).toBe('export const a = 1;\n'.repeat(200));
      const page = await fetch(`${url}/procedures/42/questions`, { headers: { accept: 'text/html' } });
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(await page.text()).toContain('<title>Pages</title>');
      const again = await fetch(url, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    }));

  test('ASVS-13.4.3: a missing file, a path of the API and data are no pages', () =>
    withPages(async (url) => {
      for (const path of ['/assets/index-OLD.js', '/v1/nothing', '/auth/nothing', '/health/nothing']) {
        expect((await fetch(`${url}${path}`, { headers: { accept: 'text/html' } })).status).toBe(404);
      }
      expect((await fetch(`${url}/procedures`, { headers: { accept: 'application/json' } })).status).toBe(404);
    }));

  test('ASVS-13.4.1: no path leads out of the folder', () =>
    withPages(async (url) => {
      for (const path of [
        '/../secret.txt',
        '/..%2fsecret.txt',
        '/assets/..%5c..%5csecret.txt',
        '/%2e%2e/secret.txt',
        '/%00',
        '/%',
      ]) {
        const body = await raw(url, path);
        expect(body).not.toContain('secret');
        expect(body).toMatch(/not-found|<title>Pages/);
      }
    }));
});

/** Sends the path as it stands; `fetch` would tidy it up. */
function raw(url: string, path: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const sent = request({ host: '127.0.0.1', port: new URL(url).port, path }, (response) => {
    let body = '';
    response.on('data', (part: Buffer) => (body += part.toString()));
    response.on('end', () => resolve(body));
  });
  sent.on('error', reject);
  sent.end();
  return promise;
}
