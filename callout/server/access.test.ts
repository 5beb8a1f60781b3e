import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EnrolledAnswer, KioskMadeAnswer } from '#callout/api/answers.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { makeAccounts } from './demonstration/set-up.ts';
import { access, elsewhere, type RoleName, roles, userOf } from './testing/access-table.ts';
import type { Client } from './testing/client.ts';
import { unmetRoutes } from './testing/routes.ts';
import { openTestServer, setUpFor, type TestServer, until } from './testing/server.ts';

/** Every route for every role, against the table of what is allowed; and that nobody sees anything of another location. */

let server: TestServer;
const clients = new Map<RoleName, Client>();
const client = (role: RoleName): Client => clients.get(role) ?? server.public;
const call = randomUUID();
const last = randomUUID();
const spoken = randomUUID();
let ownDevice = '';
let otherDevice = '';

const place = 'Leskeuken 2.14';
const text = 'Er is een klein brandje';

beforeAll(async () => {
  server = await openTestServer(Object.values(userOf), {
    setUp: async (room, lifetime) => {
      await makeAccounts(room, [{ user: 'buitenstaander', name: 'Buitenstaander' }], lifetime);
      return setUpFor(Object.values(userOf))(room, lifetime);
    },
  });
  for (const role of roles) if (role !== 'nobody') clients.set(role, await server.signIn(userOf[role]));
  const enrolled = await client('responder').send<EnrolledAnswer>('POST', '/v1/devices', { name: '', kind: 'web' });
  ownDevice = enrolled.body.device;
  otherDevice = unwrap(await server.room.devices.enrol('bhv-003', { name: '', kind: 'web' })).device;
  for (const id of [call, last, spoken]) {
    const audience = { kind: 'persons', persons: ['bhv-002'] };
    const body = { mode: 'real', location: 'koksschool', nature: 'Brand', place, text, audience };
    const raised = await client('central-reception').send('PUT', `/v1/calls/${id}`, body);
    if (raised.status !== 201) throw new Error(raised.text);
  }
  const packets = [{ packet: Uint8Array.from([0x08, 1, 2]), milliseconds: 20 }];
  server.room.recordings.keep(spoken, { user: 'bhv-002', burst: 7, from: 0, until: 20, how: 'released', packets });
  await until(async () => (await server.room.recordings.read(spoken, 7)) !== undefined);
  unwrap(
    await server.room.board.hear({ responder: 'bhv-002', location: 'koksschool', source: 'manual', says: 'here' }),
  );
});

afterAll(() => server.close());

function filled(path: string): string {
  return path
    .replace('{call}', call)
    .replace('{last}', last)
    .replace('{spoken}', spoken)
    .replace('{unknown}', 'bestaat-niet')
    .replace('{new}', randomUUID())
    .replace('{own-device}', ownDevice)
    .replace('{other-device}', otherDevice);
}

async function statusOf(role: RoleName, method: string, path: string, body: unknown): Promise<number> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { 'content-type': 'application/json' };
  const response = await client(role).raw(filled(path), {
    method,
    ...(method === 'GET' ? {} : { ...content, headers }),
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) await response.body?.cancel();
  else await response.arrayBuffer();
  return response.status;
}

describe('ASVS-8.3.1, BHV-13: who may do what', () => {
  test.each(access)(
    '$method $path is for those whom the table names',
    async ({ method, path, body, allowed, answer = 200 }) => {
      const statuses: Partial<Record<RoleName, number>> = {};
      for (const role of roles) statuses[role] = await statusOf(role, method, path, body);
      for (const role of roles) {
        const got = statuses[role];
        const expected = allowed.includes(role) ? [answer] : role === 'nobody' ? [401] : [403, 404];
        expect(expected, `${role}: ${JSON.stringify(statuses)}`).toContain(got);
      }
    },
  );

  test('every route of the server stands in the table', () => {
    const asked = [...access.map(({ method, path }) => `${method} ${filled(path)}`), ...elsewhere];
    expect(unmetRoutes(server.app, asked)).toEqual([]);
  });
});

describe('BHV-13: nothing of another location', () => {
  const strangers: readonly RoleName[] = [
    'reception-elsewhere',
    'administrator-elsewhere',
    'region-administrator-elsewhere',
    'head-elsewhere',
    'responder-elsewhere',
    'citizen',
  ];

  beforeAll(async () => {
    // Whom the walk above sent there goes home.
    const gone = { responder: 'bhv-031', location: 'koksschool', source: 'manual', says: 'gone' } as const;
    unwrap(await server.room.board.hear(gone));
  });

  test.each(strangers)('%s reads no call, person or text of it', async (role) => {
    const paths = [
      '/v1/dashboard',
      '/v1/calls',
      '/v1/calls?location=koksschool',
      `/v1/calls/${call}`,
      '/v1/organisation',
      '/v1/me',
    ];
    for (const path of paths) {
      const { text: read } = await client(role).get(path);
      for (const secret of [call, place, text, 'koksschool', 'Horeca', 'bhv-002', 'leskeuken'])
        expect(read.replaceAll(/"instance":"[^"]*"/g, ''), `${path} ${secret}`).not.toContain(secret);
    }
  });

  test('is told of changes at his own location, and of no others', async () => {
    const stream = await client('administrator-elsewhere').raw('/v1/events');
    const reader = stream.body?.getReader();
    const decoder = new TextDecoder();
    const message = (says: 'here' | 'gone', responder: string, location: string) =>
      server.room.board.hear({ responder, location, source: 'manual', says });
    await reader?.read();
    unwrap(await message('gone', 'bhv-002', 'koksschool'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    unwrap(await message('here', 'bhv-031', 'techniekhuis'));
    const told: string[] = [];
    while (!told.join('').includes('"presence":true')) told.push(decoder.decode((await reader?.read())?.value));
    expect(told.join('').match(/event: changed/g)).toHaveLength(1);
    await reader?.cancel();
  });

  test('somebody of his who is at another location is gone, and no more than that', async () => {
    unwrap(
      await server.room.board.hear({ responder: 'bhv-031', location: 'koksschool', source: 'beacon', says: 'here' }),
    );
    unwrap(
      await server.room.board.hear({ responder: 'bhv-031', location: 'techniekhuis', source: 'manual', says: 'gone' }),
    );
    const { text: read } = await client('administrator-elsewhere').get('/v1/dashboard');
    expect(read).toContain('bhv-031');
    expect(read).not.toContain('koksschool');
  });
});

describe('a kiosk', () => {
  test('signs in and out at its own entrance, and nowhere else', async () => {
    const made = await client('administrator').send<KioskMadeAnswer>('POST', '/v1/kiosks', {
      location: 'koksschool',
      name: '',
    });
    const bearer = { authorization: `Bearer ${made.body.token}` };
    const here = { responder: 'bhv-005', says: 'here' };
    const own = await server.public.send('POST', '/v1/kiosks/koksschool/sign-in', here, bearer);
    expect(own.status).toBe(200);
    expect(server.room.board.of('bhv-005').state).toBe('here');
    const stranger = { responder: 'bhv-031', says: 'here' };
    expect((await server.public.send('POST', '/v1/kiosks/koksschool/sign-in', stranger, bearer)).status).toBe(404);
    for (const path of ['/v1/kiosks/techniekhuis', '/v1/dashboard', `/v1/calls/${call}`, '/v1/organisation'])
      expect((await server.public.get(path, bearer)).status, path).toBe(401);
    expect(
      (await server.public.get('/v1/kiosks/koksschool', { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaa' })).status,
    ).toBe(401);
  });
});
