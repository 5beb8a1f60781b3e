import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallAnswer } from '#callout/api/answers.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { steadyClock } from '../clock.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';
import { attemptCollection } from './attempts.ts';

/** What is due in calls that run, on a clock that is moved. */

let server: TestServer;
let reception: Client;
let ahead = 0;

beforeAll(async () => {
  const clock = steadyClock({ wall: () => Date.now() + ahead, monotonic: () => performance.now() + ahead });
  server = await openTestServer(['centrale-post'], { clock });
  reception = await server.signIn('centrale-post');
});

afterAll(() => server.close());

const here = async (responder: string) => {
  unwrap(await server.room.board.hear({ responder, location: 'koksschool', source: 'manual', says: 'here' }));
};
const course = async (call: string) => (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body;

async function raise(audience: object): Promise<string> {
  const call = randomUUID();
  const body = { mode: 'real', location: 'koksschool', nature: 'Onwel', place: 'Aula', audience };
  const answer = await reception.send('PUT', `/v1/calls/${call}`, body);
  expect(answer.status, answer.text).toBe(201);
  return call;
}

test('BHV-18: nobody was left to call; who comes in then, with a phone that answers, is called by itself', async () => {
  await here('bhv-001');
  const call = await raise({ kind: 'scenario-step', scenario: 'reanimatie', step: 'opvang' });
  ahead += 31_000;
  await until(async () => (await course(call)).exhausted);
  expect((await course(call)).counts.called).toBe(1);
  await server.phone('bhv-002');
  await here('bhv-002');
  ahead += 10_000;
  await until(async () => (await course(call)).counts.called === 2);
  expect(await course(call)).toMatchObject({ exhausted: false, people: [{ responder: 'bhv-002', wave: 2 }] });
});

test('BHV-07: a call of which something cannot be read holds up no other', async () => {
  const broken = await raise({ kind: 'persons', persons: ['bhv-003'] });
  await server.room.store.transact('delivery', (tx) =>
    tx.entries.put(attemptCollection, `${broken}/bhv-003`, 'not a list of attempts'),
  );
  const call = await raise({ kind: 'persons', persons: ['bhv-004'] });
  const warned = Promise.withResolvers<Error>();
  process.once('warning', warned.resolve);
  ahead += 60_000;
  await until(async () => (await course(call)).attempts.some(({ channel }) => channel === 'mail'));
  expect((await warned.promise).message).toContain('array');
});
