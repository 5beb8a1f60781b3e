import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { postgresStage } from '../testing/postgres-stage.ts';
import { phoneUrl, until } from '../testing/server.ts';
import {
  coming,
  courseOf,
  drill,
  fewFirst,
  firstCalled,
  framesOf,
  type Heard,
  raise,
  startNodes,
  toFew,
  two,
  warningsOf,
} from '../testing/several-nodes.ts';

/** A node that vanishes without closing anything, as a machine that hangs, and that wakes up later. */

const patience = 60_000;

const { postgres, ends } = await postgresStage();

const begin = async (phones: number) =>
  startNodes({
    database: await postgres.newSchema(),
    nodes: 2,
    phones,
    more: [{ type: 'set-scenario', scenario: fewFirst(4) }],
    ends,
  });
const alarmsOf = ({ frames }: Heard, call: string) =>
  frames.filter((frame) => frame.type === 'alarm' && frame.call.call === call).length;

test('BHV-16: a node hangs in a call: its phones go over, the other takes over what is due, once, and when it wakes it does nothing that was done', async () => {
  const { nodes, phones } = await begin(8);
  const [hangs, other] = two(nodes);
  const lost = phones.find(({ user }) => user === firstCalled(4)[0]);
  if (lost === undefined) throw new Error('nobody has a phone');
  lost.phone.disconnect();
  const call = randomUUID();
  await until(async () => (await raise(hangs.reception, call, toFew)).status === 201, patience);
  const rung = phones.filter(({ user }) => firstCalled(4).includes(user) && user !== lost.user);
  await until(() => rung.every(({ phone }) => phone.calls.has(call)), patience);

  hangs.server.freeze();
  ends.push(() => hangs.server.wake());
  const welcomes = new Map(phones.map(({ phone, user }) => [user, phone.welcomes]));
  const wasThere = phones.filter((one, place) => one !== lost && place % 2 === 0);
  await until(() => wasThere.every(({ phone, user }) => phone.welcomes > (welcomes.get(user) ?? 0)), patience);
  const timeline = async () => (await courseOf(other.reception, call)).timeline.map(({ type }) => type);
  await until(async () => (await timeline()).includes('WaveCalled'), patience);
  await until(
    async () => (await courseOf(other.reception, call)).attempts.some(({ channel }) => channel === 'mail'),
    patience,
  );
  const said = phones.filter((one) => one !== lost && one.phone.calls.has(call));
  expect(await Promise.all(said.map(({ phone }) => phone.progress(coming(call))))).toEqual(said.map(() => true));
  expect((await other.reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' })).status).toBe(200);
  await until(() => said.every((one) => framesOf(one, call, 'over') === 1), patience);

  hangs.server.wake();
  await until(async () => (await courseOf(hangs.reception, call)).phase === 'all-clear', patience);
  await until(async () => (await warningsOf(hangs.reception)).length === 0, patience);
  await delay(2000);
  const [here, there] = [await courseOf(hangs.reception, call), await courseOf(other.reception, call)];
  expect(here.timeline).toEqual(there.timeline);
  const times = (type: string) => there.timeline.filter((event) => event.type === type).length;
  expect(times('ResponderUnreachable')).toBe(1);
  const mine = there.attempts.filter(({ responder }) => responder === lost.user).map(({ channel }) => channel);
  expect(mine).toEqual(['phone', 'phone', 'phone', 'mail']);
  for (const one of said) expect([one.user, alarmsOf(one, call)]).toEqual([one.user, 1]);
  const next = randomUUID();
  await until(async () => (await raise(hangs.reception, next)).status === 201, patience);
  await until(() => said.every((one) => alarmsOf(one, next) === 1), patience);
}, 240_000);

test('BHV-16: what a reception asked of a node that hung does not go out when it wakes, and nobody rings again for a call that is over', async () => {
  const { nodes, phones } = await begin(4);
  const [hangs, other] = two(nodes);
  const [held] = phones;
  if (held === undefined) throw new Error('nobody has a phone');
  held.phone.disconnect();
  const told: string[] = [];
  const { token, user } = held;
  const url = phoneUrl(hangs.server.url);
  // What it does not say to have kept is sent again after five seconds.
  const silent = new SimulatedPhone({ url, token, acknowledges: false, onFrame: ({ type }) => told.push(type) });
  ends.push(() => silent.disconnect());
  silent.connect();
  await until(() => silent.connected, patience);
  const call = randomUUID();
  const audience = { kind: 'persons', persons: [user] };
  // A node that the machine kept waiting refuses for a moment, as it should.
  await until(async () => (await raise(other.reception, call, { ...drill, audience })).status === 201, patience);
  await until(() => silent.calls.has(call), patience);

  hangs.server.freeze();
  ends.push(() => hangs.server.wake());
  const [waits, gaveUp] = [randomUUID(), randomUUID()];
  const answer = raise(hangs.reception, waits);
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ ...drill, audience });
  const abandoned = hangs.reception.raw(`/v1/calls/${gaveUp}`, {
    method: 'PUT',
    headers,
    body,
    signal: AbortSignal.timeout(4000),
  });
  await expect(abandoned).rejects.toThrow('aborted');
  expect((await other.reception.send('POST', `/v1/calls/${call}/withdrawal`, { reason: 'Vals alarm' })).status).toBe(
    200,
  );
  await delay(8000);
  hangs.server.wake();
  const { status, body: refusal } = await answer;
  expect([status, refusal['code']]).toEqual([503, 'stood-still']);
  await until(() => silent.welcomes > 1 || told.includes('over'), patience);
  await until(() => told.includes('over'), patience);
  expect(silent.repeated).toBe(0);
  for (const { reception } of [hangs, other])
    for (const id of [waits, gaveUp]) expect((await reception.get(`/v1/calls/${id}`)).status).toBe(404);
  await until(async () => (await raise(hangs.reception, waits)).status === 201, patience);
}, 240_000);
