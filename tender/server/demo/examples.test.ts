import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookiesOf, demand } from '#platform/http/testing/client.ts';
import type { DemoExamples, DemoPeople } from '#tender/api/demo.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';

const second = join(import.meta.dirname, '../../../examples/rocmn-bhv-app');
const there = { cookie: 'example=rocmn-bhv-app' };

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ otherExamples: [second] });
}, 60_000);

afterAll(() => server.close());

describe('a demonstration with a second example', () => {
  test('offers both, and has a browser look at the one it chose', async () => {
    const { body } = await server.public.get<DemoExamples>('/demo/examples');
    expect(body).toMatchObject({
      chosen: 'schoonmaak',
      examples: [{ procedure: 'schoonmaak' }, { procedure: 'rocmn-bhv-app' }],
    });
    const chosen = await server.public.send('POST', '/demo/example', { procedure: 'rocmn-bhv-app' });
    expect(chosen.body).toMatchObject({ chosen: 'rocmn-bhv-app' });
    expect(chosen.headers.get('set-cookie')).toMatch(/^example=rocmn-bhv-app; Path=\/; HttpOnly; SameSite=Lax/);
    const refused = await server.public.send('POST', '/demo/example', { procedure: '../schoonmaak' });
    expect([refused.status, refused.body['code']]).toEqual([404, 'no-such-example']);
    expect((await server.public.send('POST', '/demo/example', {})).status).toBe(400);
  });

  test('keeps people, clock and files of the two apart', async () => {
    const { body } = await server.public.get<DemoPeople>('/demo/people', there);
    expect(body.people.map(({ user }) => user)).toContain('klachtenbehandelaar');
    expect((await server.public.get('/v1/procedures/rocmn-bhv-app', there)).body).toMatchObject({ published: true });
    expect((await server.public.get('/v1/procedures/rocmn-bhv-app')).status).toBe(404);
    expect((await server.public.get('/v1/procedures/schoonmaak', there)).status).toBe(404);
    const here = await server.public.get<{ now: string }>('/demo/clock');
    const other = await server.public.get<{ now: string }>('/demo/clock', there);
    expect([here.body.now.slice(0, 4), other.body.now.slice(0, 4)]).toEqual(['2026', '2023']);
  }, 60_000);

  test('who is signed in here is nobody there', async () => {
    const signedIn = await server.public.send('POST', '/demo/sign-in', { user: 'inkoper' });
    const own = cookiesOf(signedIn.headers);
    expect((await server.public.get('/v1/me', { cookie: own })).body).toHaveProperty('person');
    const elsewhere = await server.public.get('/v1/me', { cookie: `${own}; ${there.cookie}` });
    expect(elsewhere.body).not.toHaveProperty('person');
    await demand(200, server.public.send('POST', '/demo/sign-in', { user: 'hoofd-bhv' }, there));
  });

  test('a cookie that names no example shows the first', async () => {
    const lost = await server.public.get<DemoExamples>('/demo/examples', { cookie: 'example=%2e%2e%2f' });
    expect(lost.body.chosen).toBe('schoonmaak');
  });
});
