import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { tendererOf } from './testing/tenderer.ts';

const place = '/v1/procedures/schoonmaak';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

/** Listens to the changes of the procedure and notes the names of what comes. */
async function listen(client: Client): Promise<{ heard: string[]; stop: () => Promise<void> }> {
  const gone = new AbortController();
  const response = await client.raw(`${place}/changes`, { signal: gone.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const heard: string[] = [];
  const reading = (async () => {
    for await (const chunk of response.body ?? []) {
      heard.push(...[...new TextDecoder().decode(chunk).matchAll(/^event: (\w+)$/gm)].map(([, name]) => name ?? ''));
    }
  })().catch(() => undefined);
  return {
    heard,
    stop: async () => {
      gone.abort();
      await reading;
    },
  };
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}

test('a change is told to who may see it, and to nobody else', async () => {
  const blinker = await server.signIn('blinker');
  const [own, rival, buyer, nobody] = await Promise.all(
    [blinker, await server.signIn('glanzer'), await server.signIn('inkoper'), server.public].map(listen),
  );
  await eventually(() => [own, rival, buyer, nobody].every((listener) => listener?.heard.includes('clock')));
  await (await tendererOf(blinker, 'schoonmaak', 'blink')).edit({ type: 'name-parties', parties: [] });
  await eventually(() => own?.heard.includes('changed') === true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([rival, buyer, nobody].map((listener) => listener?.heard.includes('changed'))).toEqual([false, false, false]);

  await blinker.send('POST', `${place}/questions`, {
    place: { document: 'eisen', page: 1 },
    text: 'Mag ik iets vragen?',
  });
  await eventually(() => buyer?.heard.includes('changed') === true);
  expect([rival, nobody].map((listener) => listener?.heard.includes('changed'))).toEqual([false, false]);

  await server.public.send('POST', '/demo/clock', { to: '2026-04-07T12:00:00+02:00' });
  await eventually(() => [rival, nobody].every((listener) => listener?.heard.includes('changed') === true));
  for (const listener of [own, rival, buyer, nobody]) await listener?.stop();
});

test('listening ends when the server does', async () => {
  const own = await openTestServer();
  const response = await own.public.raw(`${place}/changes`);
  const started = performance.now();
  await own.close();
  await response.text().catch(() => undefined);
  expect(performance.now() - started).toBeLessThan(3000);
});
