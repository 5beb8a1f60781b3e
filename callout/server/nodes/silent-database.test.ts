import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CallAnswer, DashboardAnswer } from '#callout/api/answers.ts';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { type Client, signIn } from '#platform/http/testing/client.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { prepareFolder, startProcess } from '../testing/killable.ts';
import { phoneUrl, until } from '../testing/server.ts';

/** A database that does not answer and closes nothing, in the middle of a call: a machine that hangs. */

const ends: (() => Promise<unknown> | void)[] = [];
const patience = 60_000;
let postgres: PrivatePostgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres[Symbol.asyncDispose]());

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const drill = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken' };
const everybody = { ...drill, audience: { kind: 'all-available' } };
const raise = (who: Client, call: string) => who.send('PUT', `/v1/calls/${call}`, everybody);
const courseOf = async (who: Client, call: string) => (await who.get<CallAnswer>(`/v1/calls/${call}`)).body;
const warningsOf = async (who: Client) =>
  (await who.get<DashboardAnswer>('/v1/dashboard')).body.warnings.map(({ code }) => code);

test('BHV-16: the database hangs for twenty seconds: nothing is said to be sent that was not, what was refused never goes out, and all goes on', async () => {
  const database = await postgres.newSchema();
  const { data, tokens } = await prepareFolder(6, { database });
  ends.push(() => rm(data, { recursive: true, force: true }));
  const nodes = [await startProcess(data, 0, database), await startProcess(data, 0, database)];
  for (const node of nodes) ends.push(() => node.kill().catch(() => undefined));
  const clients = await Promise.all(nodes.map(({ url }) => signIn(url, 'centrale-post')));
  const [reception, other] = clients;
  if (reception === undefined || other === undefined) throw new Error('there are two');
  const phones = [...tokens.values()].map((token, place) => {
    const frames: ServerFrame[] = [];
    const url = phoneUrl(nodes[place % 2]?.url ?? '');
    const phone = new SimulatedPhone({ url, token, again: () => 100, onFrame: (frame) => frames.push(frame) });
    ends.push(() => phone.disconnect());
    phone.connect();
    return { phone, frames };
  });
  await until(() => phones.every(({ phone }) => phone.connected), patience);
  const call = randomUUID();
  expect((await raise(reception, call)).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(call)), patience);
  for (const who of clients) await until(async () => (await courseOf(who, call)).counts.onPhone === 6, patience);

  await postgres.freeze();
  ends.push(() => postgres.wake());
  const frozenAt = performance.now();
  const said = phones.map(({ phone }) =>
    phone.progress({ call, step: 'coming', at: new Date().toISOString(), minutes: 2 }),
  );
  const refused = new Set<string>();
  while (performance.now() - frozenAt < 20_000) {
    for (const who of clients) {
      const asked = randomUUID();
      const answer = await raise(who, asked);
      expect([answer.status, answer.body['code']]).toEqual([503, 'database-away']);
      expect(answer.body['detail']).toContain('NIET verzonden');
      refused.add(asked);
      await until(async () => (await warningsOf(who)).includes('database-away'), patience);
      expect((await courseOf(who, call)).counts.called).toBe(6);
      expect((await who.raw('/health/ready')).status).toBe(503);
    }
    await delay(500);
  }
  expect(phones.every(({ phone }) => phone.connected)).toBe(true);

  postgres.wake();
  expect(await Promise.all(said)).toEqual(said.map(() => true));
  for (const who of clients) {
    await until(async () => (await courseOf(who, call)).counts.coming === 6, patience);
    await until(async () => (await warningsOf(who)).length === 0, patience);
  }
  const next = randomUUID();
  expect((await raise(other, next)).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(next)), patience);
  for (const { phone, frames } of phones) {
    const alarms = frames.filter((frame) => frame.type === 'alarm').map((frame) => frame.call.call);
    expect(alarms).toEqual([call, next]);
    expect([...phone.calls.keys()].some((id) => refused.has(id))).toBe(false);
  }
}, 180_000);
