import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CallAnswer, DashboardAnswer } from '#callout/api/answers.ts';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { signIn } from '#platform/http/testing/client.ts';
import { openDatabaseGate } from '../testing/gate.ts';
import { prepareFolder, startProcess } from '../testing/killable.ts';
import { postgresStage } from '../testing/postgres-stage.ts';
import { phoneUrl, until } from '../testing/server.ts';
import { keepsPhones } from './serving.ts';

const patience = 60_000;

const { postgres, ends } = await postgresStage();

test('BHV-16: a node keeps its phones while nobody can do better, and not longer', () => {
  const [has, hasNot, unheard] = [
    { linked: true, database: true },
    { linked: true, database: false },
    { linked: false, database: false },
  ];
  expect(keepsPhones(0, [has])).toBe(true);
  expect(keepsPhones(7000, [has])).toBe(true);
  expect(keepsPhones(9000, [])).toBe(true);
  expect(keepsPhones(9000, [hasNot, hasNot])).toBe(true);
  expect(keepsPhones(9000, [hasNot, has])).toBe(false);
  expect(keepsPhones(9000, [unheard])).toBe(false);
});

test('BHV-16: a node that loses only its own database sends its phones to the other, says so, and serves again', async () => {
  const database = await postgres.newSchema();
  const { data, tokens } = await prepareFolder(6, { database });
  ends.push(() => rm(data, { recursive: true, force: true }));
  const folder = await mkdtemp(join(tmpdir(), 'gate-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  const { gate, url } = await openDatabaseGate(database, folder);
  ends.push(() => gate.close());
  const alone = await startProcess(data, 0, url);
  const other = await startProcess(data, 0, database);
  for (const server of [alone, other]) ends.push(() => server.kill().catch(() => undefined));
  const [reception, elsewhere] = await Promise.all([alone, other].map((server) => signIn(server.url, 'centrale-post')));
  if (reception === undefined || elsewhere === undefined) throw new Error('there are two');

  const call = randomUUID();
  const drill = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken' };
  const audience = { kind: 'persons', persons: [...tokens.keys()] };
  const urls = [phoneUrl(alone.url), phoneUrl(other.url)];
  const phones = [...tokens.values()].map((token) => {
    const frames: ServerFrame[] = [];
    const phone = new SimulatedPhone({ url: urls, token, again: () => 100, onFrame: (frame) => frames.push(frame) });
    ends.push(() => phone.disconnect());
    phone.connect();
    return { phone, frames };
  });
  await until(() => phones.every(({ phone }) => phone.connected), patience);
  const reachable = async () =>
    (await elsewhere.get<DashboardAnswer>('/v1/dashboard')).body.people.filter((one) => one.reachable).length;
  await until(async () => (await reachable()) === phones.length, patience);
  expect((await reception.send('PUT', `/v1/calls/${call}`, { ...drill, audience })).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(call)), patience);

  gate.shut();
  const codes = async () =>
    (await reception.get<DashboardAnswer>('/v1/dashboard')).body.warnings.map(({ code }) => code);
  await until(async () => (await codes()).includes('phones-sent-away'), patience);
  expect((await reception.raw('/health/ready')).status).toBe(503);
  expect((await elsewhere.raw('/health/ready')).status).toBe(200);
  // The alarm went on; what people answer now is taken by the other node, and a call that it raises reaches all.
  await until(async () => (await reachable()) === phones.length, patience);
  const said = phones.map(({ phone }) =>
    phone.progress({ call, step: 'coming', at: new Date().toISOString(), minutes: 2 }),
  );
  expect(await Promise.all(said)).toEqual(said.map(() => true));
  const next = randomUUID();
  expect((await elsewhere.send('PUT', `/v1/calls/${next}`, { ...drill, audience })).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(next)), patience);

  gate.open();
  await until(async () => (await codes()).length === 0, patience);
  await until(async () => (await reception.raw('/health/ready')).status === 200, patience);
  const back = new SimulatedPhone({ url: urls[0] ?? '', token: [...tokens.values()][0] ?? '' });
  ends.push(() => back.disconnect());
  back.connect();
  await until(() => back.connected && back.calls.has(next), patience);
  await until(
    async () => (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body.counts.coming === phones.length,
    patience,
  );
  for (const { frames } of phones) {
    const alarms = frames.filter((frame) => frame.type === 'alarm').map((frame) => frame.call.call);
    expect(alarms).toEqual([call, next]);
  }
}, 180_000);
