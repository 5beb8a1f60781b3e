import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EnrolledAnswer } from '#callout/api/answers.ts';
import type { KioskAnswer, KioskMadeAnswer, KioskPairedAnswer } from '#callout/api/places.ts';
import type { PlanImage } from '#callout/core/organisation/organisation.ts';
import type { Client } from '#platform/http/testing/client.ts';
import type { ProviderSettings } from '#platform/identity/provider/settings.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { drawnPlan } from './demonstration/drawn-plan.ts';
import { makeAccounts } from './demonstration/set-up.ts';
import { type Access, access, elsewhere, type RoleName, roles, userOf } from './testing/access-table.ts';
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
let image: PlanImage;

const place = 'Leskeuken 2.14';
const text = 'Er is een klein brandje';

const nobodyAnswers: ProviderSettings = {
  name: 'Voorbeeldcollege',
  issuer: new URL('http://127.0.0.1:9'),
  clientId: 'paraat',
  clientSecret: 'geheim',
  domains: [],
  vouched: false,
  secondFactor: { amr: [], acr: [] },
};

beforeAll(async () => {
  server = await openTestServer(Object.values(userOf), {
    provider: nobodyAnswers,
    setUp: async (room, lifetime) => {
      await makeAccounts(room, [{ user: 'buitenstaander', name: 'Buitenstaander' }], lifetime);
      return setUpFor(Object.values(userOf))(room, lifetime);
    },
  });
  for (const role of roles) if (role !== 'nobody') clients.set(role, await server.signIn(userOf[role]));
  const enrolled = await client('responder').send<EnrolledAnswer>('POST', '/v1/devices', { name: '', kind: 'web' });
  ownDevice = enrolled.body.device;
  otherDevice = unwrap(await server.room.devices.enrol('bhv-003', { name: '', kind: 'web' })).device;
  image = unwrap(await server.room.planImages.take('koksschool', drawnPlan()));
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
    .replace('{other-device}', otherDevice)
    .replace('{image}', image.sha256)
    .replace('{plan}', 'geen')
    .replace('{kiosk}', 'geen');
}

/** What a request takes away or makes is there anew for each of them. */
async function prepared(written: string): Promise<string> {
  const fresh = randomUUID();
  const { room } = server;
  if (written.includes('{kiosk}')) {
    const { kiosk } = unwrap(await room.kiosks.make('koksschool', ''));
    const before = (await room.kiosks.at('koksschool')).filter((one) => one.kiosk !== kiosk.kiosk);
    for (const one of before) unwrap(await room.kiosks.withdraw('koksschool', one.kiosk));
    return written.replace('{kiosk}', kiosk.kiosk);
  }
  const plans = [...room.organisation.now.plans.keys()].map((id) => ({ type: 'remove-plan' as const, id }));
  if (written.includes('{plan}') || written.includes('{floor}'))
    await room.organisation.execute(plans, { user: 'beheer' });
  if (written.includes('{plan}')) {
    const plan = { id: fresh, location: 'koksschool', floor: '0', name: 'Proef', image, calibration: [] };
    unwrap(await room.organisation.execute([{ type: 'set-plan', plan }], { user: 'beheer' }));
  }
  return written.replace('{plan}', fresh).replace('{floor}', fresh.slice(0, 8)).replace('{image}', image.sha256);
}

async function statusOf(role: RoleName, { method, path, body, list }: Access): Promise<number> {
  const json = body === undefined ? undefined : JSON.stringify(body).replace('{email}', `${randomUUID()}@x.example`);
  const sent = list ?? (json === undefined ? undefined : await prepared(json));
  const content = sent === undefined ? {} : { body: sent };
  const headers = { 'content-type': list === undefined ? 'application/json' : 'text/csv' };
  const response = await client(role).raw(filled(await prepared(path)), {
    method,
    ...(method === 'GET' ? {} : { ...content, headers }),
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) await response.body?.cancel();
  else await response.arrayBuffer();
  return response.status;
}

describe('ASVS-8.3.1, BHV-13: who may do what', () => {
  test.each(access)('$method $path is for those whom the table names', async (row) => {
    const { allowed, answer = 200 } = row;
    const statuses: Partial<Record<RoleName, number>> = {};
    for (const role of roles) statuses[role] = await statusOf(role, row);
    for (const role of roles) {
      const got = statuses[role];
      const expected = allowed.includes(role) ? [answer] : role === 'nobody' ? [401] : [403, 404];
      expect(expected, `${role}: ${JSON.stringify(statuses)}`).toContain(got);
    }
  });

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
    const gone = { responder: 'bhv-046', location: 'koksschool', source: 'manual', says: 'gone' } as const;
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
      '/v1/administration',
      '/v1/administration/people',
      '/v1/administration/people/bhv-002',
      '/v1/me/places',
      '/v1/places/koksschool',
      '/v1/places/koksschool/kiosks',
      '/v1/places/koksschool/roster',
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
  async function pairedKiosk() {
    const made = await client('administrator').send<KioskMadeAnswer>('POST', '/v1/kiosks', {
      location: 'koksschool',
      name: 'Ingang',
    });
    const { code } = made.body;
    return { code, paired: await server.public.send<KioskPairedAnswer>('POST', '/v1/kiosks/pairing', { code }) };
  }

  test('is made by a link that works once; then it signs in and out at its own entrance, and nowhere else', async () => {
    const { code, paired } = await pairedKiosk();
    expect(paired.status).toBe(201);
    expect((await server.public.send('POST', '/v1/kiosks/pairing', { code })).status).toBe(409);
    const bearer = { authorization: `Bearer ${paired.body.token}` };
    const here = { responder: 'bhv-005', says: 'here' };
    const own = await server.public.send('POST', '/v1/kiosks/koksschool/sign-in', here, bearer);
    expect(own.status).toBe(204);
    expect(server.room.board.of('bhv-005').state).toBe('here');
    expect((await server.public.get('/v1/kiosks/techniekhuis', bearer)).status).toBe(401);
    const stranger = { responder: 'bhv-031', says: 'here' };
    expect((await server.public.send('POST', '/v1/kiosks/koksschool/sign-in', stranger, bearer)).status).toBe(404);
    for (const path of ['/v1/dashboard', '/v1/calls', '/v1/organisation', '/v1/places/koksschool'])
      expect((await server.public.get(path, bearer)).status, path).toBe(401);
    expect(
      (await server.public.get('/v1/kiosks/koksschool', { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaa' })).status,
    ).toBe(401);
  });

  test('shows a name to who types it, and nobody else; hostile words find nobody', async () => {
    server.room.names.of('bhv-005');
    const { paired } = await pairedKiosk();
    const bearer = { authorization: `Bearer ${paired.body.token}` };
    const find = async (name: string) =>
      (await server.public.get<KioskAnswer>(`/v1/kiosks/koksschool?name=${encodeURIComponent(name)}`, bearer)).body;
    expect((await find('002 horeca')).people.map(({ responder }) => responder)).toEqual(['bhv-002']);
    for (const name of ['', 'b', 'bhv', '%', '.*', "' OR 1=1 --", '<script>', '\u0000', 'x'.repeat(5000)])
      expect((await find(name)).people, name).toEqual([]);
    expect(JSON.stringify(await find('bhv'))).not.toContain('bhv-0');
    expect(JSON.stringify(await find('002 horeca'))).not.toMatch(/state|skills|groups/);
  });

  test('that is asked too often answers no more for a while, and one that was withdrawn never', async () => {
    const { paired } = await pairedKiosk();
    const { kiosk, token } = paired.body;
    const bearer = { authorization: `Bearer ${token}` };
    const asked: number[] = [];
    // The slower this machine asks, the more it may ask.
    while (asked.length < 1000 && asked.at(-1) !== 429)
      asked.push((await server.public.get('/v1/kiosks/koksschool?name=zz', bearer)).status);
    expect(asked[0]).toBe(200);
    expect(asked.at(-1)).toBe(429);
    const { body } = await client('administrator').get<{ kiosks: { kiosk: string; lastSeen?: string }[] }>(
      '/v1/places/koksschool/kiosks',
    );
    expect(body.kiosks.find((one) => one.kiosk === kiosk)?.lastSeen).toBeDefined();
    expect(JSON.stringify(body)).not.toContain(token);
    await client('administrator').send('DELETE', `/v1/places/koksschool/kiosks/${kiosk}`);
    expect((await server.public.get('/v1/kiosks/koksschool', bearer)).status).toBe(401);
  });
});
