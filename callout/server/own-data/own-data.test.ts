import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownDataSchema } from '#callout/api/own-data.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
const call = randomUUID();

beforeAll(async () => {
  server = await openTestServer(['centrale-post', 'bhv-001', 'bhv-002', 'bhv-003']);
  const desk = await server.signIn('centrale-post');
  unwrap(
    await server.room.board.hear({ responder: 'bhv-001', location: 'koksschool', source: 'manual', says: 'here' }),
  );
  await server.phone('bhv-001');
  const body = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Hal', text: 'Kom' };
  await desk.send('PUT', `/v1/calls/${call}`, {
    ...body,
    audience: { kind: 'persons', persons: ['bhv-001', 'bhv-002'] },
  });
  await server.room.notes.add({ call, progress: { responder: 'bhv-001', step: 'coming' } });
  await desk.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
  await (await server.signIn('bhv-001')).send('POST', `/v1/calls/${call}/evaluation`, {
    answers: { arrivedInTime: true },
    remarks: 'Mijn deur zat op slot',
  });
  await (await server.signIn('bhv-002')).send('POST', `/v1/calls/${call}/evaluation`, {
    answers: {},
    remarks: 'Geheim van een ander',
  });
});

afterAll(() => server.close());

const dataOf = async (user: string) => (await server.signIn(user)).get('/v1/me/data');

test('BHV-15: a person sees and takes along what is kept of him, and nothing of anybody else', async () => {
  const { text, body } = await dataOf('bhv-001');
  const own = ownDataSchema.parse(body);
  expect(own.account).toMatchObject({ id: 'bhv-001', name: 'BHV’er 001 Horeca', email: 'bhv-001@paraat.example' });
  expect(own.presence).toEqual([expect.objectContaining({ location: 'koksschool', says: 'here' })]);
  expect(own.devices).toHaveLength(1);
  // He sees nothing of this location; that he was called there is about himself.
  expect(own.names).toMatchObject({ koksschool: server.room.organisation.now.locations.get('koksschool')?.name });
  expect(Object.keys(own.names)).toEqual(
    expect.arrayContaining([own.responder?.home, ...(own.responder?.groups ?? [])]),
  );
  expect(own.calls[0]).toMatchObject({ call, mode: 'drill', evaluation: { arrivedInTime: true } });
  expect(own.calls[0]?.steps.map(({ step }) => step)).toContain('coming');
  expect(own.calls[0]?.deeds.map(({ type }) => type)).toContain('CallRaised');
  expect(text).toContain('Mijn deur zat op slot');
  expect(text).not.toMatch(/bhv-002|Geheim van een ander|hash|token/);
});

test('who was in nothing has an account and an empty list, and a stranger nothing', async () => {
  const own = ownDataSchema.parse((await dataOf('bhv-003')).body);
  expect([own.calls, own.presence, own.devices]).toEqual([[], [], []]);
  const desk = ownDataSchema.parse((await dataOf('centrale-post')).body);
  expect(desk.calls[0]?.deeds.map(({ type }) => type)).toEqual(['CallRaised', 'AllClearGiven']);
  expect((await server.public.get('/v1/me/data')).status).toBe(401);
});
