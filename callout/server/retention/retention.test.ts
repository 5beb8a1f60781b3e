import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallAnswer } from '#callout/api/answers.ts';
import { reportSchema } from '#callout/api/reports.ts';
import { retentionSchema } from '#callout/api/retention.ts';
import { usualTerms } from '#callout/core/retention/retention.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { steadyClock } from '../clock.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
let desk: Client;
let chief: Client;
const call = randomUUID();
let wall = Date.parse('2026-11-23T09:00:00.000Z');
const day = 86_400_000;
const clock = steadyClock({ wall: () => wall, monotonic: () => wall });
const crew = ['bhv-001', 'bhv-002', 'bhv-003'];
const secrets = ['Leskeuken 2.14', 'Kleine brand', 'Deur zat op slot', 'Neem de blusser mee', 'Blusdeken'];

beforeAll(async () => {
  server = await openTestServer(['centrale-post', 'beheer', 'beheer-koksschool', 'beheer-techniekhuis', ...crew], {
    clock,
  });
  [desk, chief] = [await server.signIn('centrale-post'), await server.signIn('beheer')];
  const fire = { mode: 'real', location: 'koksschool', nature: 'Brand', place: secrets[0], text: secrets[1] };
  await desk.send('PUT', `/v1/calls/${call}`, { ...fire, audience: { kind: 'persons', persons: crew } });
  wall += 5000;
  await server.room.notes.add({ call, progress: { responder: 'bhv-001', step: 'coming' } });
  await server.room.notes.add({ call, progress: { responder: 'bhv-002', step: 'cannot' } });
  wall += 60_000;
  await server.room.notes.add({ call, progress: { responder: 'bhv-001', step: 'arrived' } });
  const message = { message: randomUUID(), text: secrets[3], to: ['bhv-001'] };
  await desk.send('POST', `/v1/calls/${call}/messages`, message);
  await desk.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
  const given = { answers: { arrivedInTime: true, equipment: false }, remarks: secrets[2] };
  await (await server.signIn('bhv-001')).send('POST', `/v1/calls/${call}/evaluation`, given);
  const actions = [{ what: secrets[4], who: 'Hoofd', before: '2027-01-15' }];
  await desk.send('POST', `/v1/calls/${call}/conclusion`, { went: 'Goed', improve: 'Beter', actions });
  await desk.send('POST', `/v1/calls/${call}/closing`, {});
});

afterAll(() => server.close());

const course = async () => (await desk.get<CallAnswer>(`/v1/calls/${call}`)).body;
const numbers = async () => {
  const { body } = await (await server.signIn('centrale-post')).get('/v1/reports?from=2026-11-01&to=2026-11-30');
  const {
    now: _now,
    // The clock goes on, and so does what is measured of the server itself.
    availability: _availability,
    presence: { measured: _measured, ...presence },
    ...rest
  } = reportSchema.parse(body);
  return { ...rest, presence };
};
const everything = async () => {
  const { store } = server.room;
  const rows = await Promise.all(
    ['personal', 'call-people', 'attempt', 'mailbox', 'outbox', 'call'].map((collection) =>
      store.entries.list(collection),
    ),
  );
  return JSON.stringify([rows, (await store.record(`call/${call}`))?.texts]);
};

test('BHV-15: in the log of a call nobody stands but as a number, from the press on', async () => {
  const texts = (await server.room.store.record(`call/${call}`))?.texts.join('\n') ?? '';
  expect(texts).not.toMatch(/bhv-0|centrale-post/);
  expect(texts).toContain('responder.1');
  expect((await course()).people.map(({ name }) => name)).toContain('BHV’er 001 Horeca');
});

test('BHV-15: each administrator sees what goes when, of his own locations; the super user sets the terms', async () => {
  const own = retentionSchema.parse((await (await server.signIn('beheer-koksschool')).get('/v1/retention')).body);
  expect(own.mayChange).toBe(false);
  expect(own.due.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
    ['call-texts', '2027-11-23'],
    ['call-people', '2028-11-22'],
  ]);
  const elsewhere = await (await server.signIn('beheer-techniekhuis')).get('/v1/retention');
  expect(elsewhere.text).not.toContain('Brand');
  const terms = { ...usualTerms, 'call-texts': 60, 'call-people': 90 };
  const tooShort = await chief.send('PUT', '/v1/retention', { terms: { ...terms, 'call-texts': 1 } });
  expect([tooShort.status, tooShort.body['code']]).toEqual([422, 'term-out-of-bounds']);
  expect((await chief.send('PUT', '/v1/retention', { terms })).status).toBe(204);
  expect(retentionSchema.parse((await chief.get('/v1/retention')).body).due[0]?.at.slice(0, 10)).toBe('2027-01-22');
});

test('BHV-15: after the terms texts are gone and people are numbers; reports are the same, and the log still proves itself', async () => {
  const before = await numbers();
  const { counts, people } = await course();
  wall += 61 * day;
  desk = await server.signIn('centrale-post');
  await server.room.retention.apply();
  expect(await course()).toMatchObject({ erased: true, place: '', text: '' });
  const shown = retentionSchema.parse((await (await server.signIn('beheer-koksschool')).get('/v1/retention')).body);
  expect(shown.done).toMatchObject([{ kind: 'call-texts', call, nature: 'Brand', location: { id: 'koksschool' } }]);
  const elsewhere = await server.signIn('beheer-techniekhuis');
  expect(retentionSchema.parse((await elsewhere.get('/v1/retention')).body).done).toEqual([]);
  expect((await course()).people.map(({ name }) => name)).toContain('BHV’er 001 Horeca');
  for (const secret of secrets) expect(await everything()).not.toContain(secret);
  expect(await numbers()).toEqual(before);

  wall += 31 * day;
  desk = await server.signIn('centrale-post');
  await server.room.retention.apply();
  const after = await course();
  expect(after.counts).toEqual(counts);
  const called = [...after.people, ...after.unreachable];
  expect(called.map(({ name }) => name).toSorted()).toEqual(['BHV’er 1', 'BHV’er 2', 'BHV’er 3']);
  expect(after.people.map(({ step, instants }) => [step, instants])).toEqual(
    expect.arrayContaining(people.map(({ step, instants }) => [step, instants])),
  );
  expect(await everything()).not.toMatch(/bhv-0\d\d/);
  expect(await numbers()).toEqual(before);
  const pdf = await desk.raw(`/v1/calls/${call}/report.pdf`);
  expect(pdf.status).toBe(200);

  const { verifierKey } = await openSigningKey(server.data, 'paraat');
  const record = await server.room.store.record(`call/${call}`);
  expect(unwrap(verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', verifierKey)).size).toBe(
    after.version,
  );
  const told = await server.room.store.read('retention');
  expect(told.map(({ type }) => type)).toEqual(['TermsSet', 'CallForgotten', 'CallForgotten']);
  await server.room.retention.apply();
  expect(await server.room.store.read('retention')).toHaveLength(3);
  await server.room.retention.close();
});

test('what a source said long ago is forgotten as well', async () => {
  unwrap(
    await server.room.board.hear({ responder: 'bhv-003', location: 'koksschool', source: 'manual', says: 'here' }),
  );
  wall += 15 * day;
  await server.room.retention.apply();
  expect(await server.room.store.entries.list('signal')).toEqual([]);
  expect(server.room.board.of('bhv-003').state).toBe('unknown');
});
