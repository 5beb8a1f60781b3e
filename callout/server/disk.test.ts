import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallAnswer, DashboardAnswer } from '#callout/api/answers.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { type Client, clientOf, signIn } from '#platform/http/testing/client.ts';
import { type Prepared, prepareFolder, type ServerProcess, startProcess } from './testing/killable.ts';
import { phoneUrl, until } from './testing/server.ts';

/** The disk takes nothing in the middle of a call: the system refuses every write of the server to a file, until it is let go. */

let prepared: Prepared;
let server: ServerProcess;
let reception: Client;
const phones: SimulatedPhone[] = [];
const call = randomUUID();
const second = randomUUID();
const body = { mode: 'real', location: 'koksschool', nature: 'Brand', place: 'Leskeuken' };

beforeAll(async () => {
  prepared = await prepareFolder(6);
  server = await startProcess(prepared.data);
  reception = await signIn(server.url, 'centrale-post');
  for (const token of prepared.tokens.values()) {
    const phone = new SimulatedPhone({ url: phoneUrl(server.url), token, again: () => 50 });
    phones.push(phone);
    phone.connect();
  }
  await until(() => phones.every((phone) => phone.connected));
  const raised = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'all-available' } });
  if (raised.status !== 201) throw new Error(raised.text);
  await until(async () => (await course()).counts.onPhone === 6);
});

afterAll(async () => {
  for (const phone of phones) phone.disconnect();
  await server.kill();
  await rm(prepared.data, { recursive: true, force: true });
});

const course = async (id = call) => (await reception.get<CallAnswer>(`/v1/calls/${id}`)).body;

/** No file of this process may reach beyond this; `unlimited` lets go. */
function filesUpTo(limit: string): void {
  const set = spawnSync('prlimit', ['--pid', String(server.pid), `--fsize=${limit}:unlimited`]);
  if (set.status !== 0) throw new Error(`prlimit: ${set.stderr.toString()}`);
}

const coming = () => ({ call, step: 'coming' as const, at: new Date().toISOString(), minutes: 1 });

test('a full disk: a clear error, nothing lost, and the call goes on', async () => {
  filesUpTo('1');
  const refused = await reception.send('PUT', `/v1/calls/${second}`, { ...body, audience: { kind: 'all-available' } });
  expect([refused.status, refused.body['code']]).toEqual([503, 'disk-takes-nothing']);
  expect(refused.body['detail']).toContain('NIET verzonden');
  const message = { message: randomUUID(), text: 'Kom', to: 'all' };
  expect((await reception.send('POST', `/v1/calls/${call}/messages`, message)).status).toBe(503);

  let taken = 0;
  const answers = phones.slice(0, 3).map((phone) => phone.progress(coming()).then((ok) => (taken += ok ? 1 : 0)));
  await until(async () => (await course()).counts.coming === 3);
  expect(await course()).toMatchObject({ unsaved: 3 });
  expect(taken).toBe(0);
  expect(phones.every((phone) => phone.connected && !phone.calls.has(second))).toBe(true);
  const { warnings } = (await reception.get<DashboardAnswer>('/v1/dashboard')).body;
  expect(warnings.map(({ code }) => code)).toEqual(['disk-takes-nothing']);
  expect((await clientOf(server.url, '').get('/health/ready')).status).toBe(503);
  expect((await clientOf(server.url, '').get('/health/live')).status).toBe(200);

  filesUpTo('unlimited');
  await Promise.all(answers);
  expect(taken).toBe(3);
  await until(async () => (await course()).unsaved === 0);
  expect((await reception.get<DashboardAnswer>('/v1/dashboard')).body.warnings).toEqual([]);
  const again = await reception.send('PUT', `/v1/calls/${second}`, { ...body, audience: { kind: 'all-available' } });
  expect(again.status).toBe(201);
  await until(() => phones.every((phone) => phone.calls.has(second)));
});

test('what was taken before, in and after it is there after a restart', async () => {
  await server.kill();
  server = await startProcess(prepared.data, Number(new URL(server.url).port));
  reception = await signIn(server.url, 'centrale-post');
  expect((await course()).counts).toMatchObject({ called: 6, onPhone: 6, coming: 3 });
  expect((await course(second)).counts.called).toBe(6);
});
