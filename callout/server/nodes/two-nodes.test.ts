import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import type { Client } from '#platform/http/testing/client.ts';
import type { ServerProcess } from '../testing/killable.ts';
import { postgresStage } from '../testing/postgres-stage.ts';
import { phoneUrl, until } from '../testing/server.ts';
import {
  two as both,
  coming,
  courseOf,
  dashboardOf,
  fewFirst,
  firstCalled,
  framesOf,
  type Heard,
  raise,
  startNodes,
  toFew,
} from '../testing/several-nodes.ts';

/** Two servers on one database, with phones on both. PHONES=450 plays it with all of them. */

const count = Number(process.env['PHONES'] ?? '20');

const { postgres, ends } = await postgresStage();

interface Pair {
  readonly first: ServerProcess;
  readonly second: ServerProcess;
  readonly reception: Client;
  readonly other: Client;
  readonly phones: readonly Heard[];
}

async function begin(): Promise<Pair> {
  const database = await postgres.newSchema();
  const more = [{ type: 'set-scenario' as const, scenario: fewFirst(4) }];
  const { nodes, phones } = await startNodes({ database, nodes: 2, phones: count, more, ends });
  const [one, two] = both(nodes);
  return { first: one.server, second: two.server, reception: one.reception, other: two.reception, phones };
}

/** Each phone rang once, and heard everything in order. What is tried again on purpose has the number that it had, and is passed over. */
function expectOnce(phones: readonly Heard[], call: string): void {
  for (const one of phones) {
    const seqs = one.frames.flatMap((frame) => ('seq' in frame && frame.type !== 'welcome' ? [frame.seq] : []));
    expect([one.user, framesOf(one, call, 'alarm')]).toEqual([one.user, 1]);
    expect(seqs, one.user).toEqual(seqs.toSorted((a, b) => a - b));
  }
}

test('BHV-16: both nodes know who is here and whose phone answers, and a phone that moved counts once', async () => {
  const { second, reception, other, phones } = await begin();
  const clients = [reception, other];
  const reachable = async (who: Client) => (await dashboardOf(who)).people.filter((one) => one.reachable).length;
  for (const who of clients) await until(async () => (await reachable(who)) === count);
  const [one] = phones;
  if (one === undefined) throw new Error('nobody has a phone');
  const isHere = async (who: Client) =>
    (await dashboardOf(who)).people.some(({ responder, state }) => responder === one.user && state === 'here');
  for (const who of clients) expect(await isHere(who)).toBe(true);
  one.phone.presence('gone', 'manual', 'koksschool');
  for (const who of clients) await until(async () => !(await isHere(who)));
  // He walks over to the other node; nobody hung up on the first.
  const moved = new SimulatedPhone({ url: phoneUrl(second.url), token: one.token });
  ends.push(() => moved.disconnect());
  moved.connect();
  await until(() => moved.connected);
  one.phone.disconnect();
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const who of clients) expect(await reachable(who)).toBe(count);
  moved.disconnect();
  for (const who of clients) await until(async () => (await reachable(who)) === count - 1);
}, 120_000);

test('BHV-16: one of two nodes is killed in a call: its phones go on at the other, nobody is told twice, nobody is forgotten', async () => {
  const { first, reception, other, phones } = await begin();
  const call = randomUUID();
  await until(async () => (await dashboardOf(reception)).people.filter((one) => one.reachable).length === count);
  expect((await raise(reception, call)).status).toBe(201);
  await until(() => phones.some(({ phone }) => phone.calls.has(call)));
  const taken = phones.filter(({ phone }) => phone.calls.has(call)).map(({ phone }) => phone.progress(coming(call)));
  await Promise.race(taken);
  await first.kill();
  await until(() => phones.every(({ phone }) => phone.connected && phone.calls.has(call)), 60_000);
  expect(await Promise.all(taken)).toEqual(taken.map(() => true));

  expect((await raise(other, call)).status).toBe(200);
  const message = { message: randomUUID(), text: 'Verzamelen bij de ingang', to: 'all' };
  expect((await other.send('POST', `/v1/calls/${call}/messages`, message)).status).toBe(200);
  await until(() => phones.every((one) => framesOf(one, call, 'message') === 1));
  await until(async () => (await courseOf(other, call)).counts.onPhone === count);
  const { counts } = await courseOf(other, call);
  expect(counts).toMatchObject({ called: count, coming: taken.length, unreachable: 0 });
  expect((await other.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' })).status).toBe(200);
  await until(() => phones.every((one) => framesOf(one, call, 'over') === 1));
  expectOnce(phones, call);
}, 120_000);

test('BHV-16: on two nodes what is due happens once: tries, mail, and the second wave', async () => {
  const { reception, other, phones } = await begin();
  const lost = phones.find(({ user }) => user === firstCalled(4)[0]);
  if (lost === undefined) throw new Error('nobody has a phone');
  lost.phone.disconnect();
  const call = randomUUID();
  expect((await raise(reception, call, toFew)).status).toBe(201);
  await until(async () => (await courseOf(other, call)).timeline.some(({ type }) => type === 'WaveCalled'), 60_000);
  await until(async () => (await courseOf(other, call)).attempts.some(({ channel }) => channel === 'mail'), 60_000);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  for (const who of [reception, other]) {
    const { timeline, attempts } = await courseOf(who, call);
    const mine = attempts.filter(({ responder }) => responder === lost.user).map(({ channel }) => channel);
    expect(mine).toEqual(['phone', 'phone', 'phone', 'mail']);
    const times = (type: string) => timeline.filter((event) => event.type === type).length;
    expect(times('ResponderUnreachable')).toBe(1);
    expect([times('WaveCalled'), times('WaveExhausted')]).toEqual([1, 1]);
  }
  const { body: mailbox } = await other.get<{ mails: { to: { user: string } }[] }>('/demo/mails');
  expect(mailbox.mails.map(({ to }) => to.user)).toEqual([lost.user]);
}, 120_000);

test('BHV-16: the database is killed in a call: what phones say is kept, a new call is refused in words, and all goes on', async () => {
  const { reception, other, phones } = await begin();
  const call = randomUUID();
  expect((await raise(reception, call)).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(call)));
  await until(async () => (await courseOf(other, call)).counts.onPhone === count);
  await postgres.kill();
  let isBack = false;
  ends.push(() => (isBack ? undefined : postgres.start()));
  const said = phones.map(({ phone }) => phone.progress(coming(call)));
  const refused = await raise(other, randomUUID());
  expect([refused.status, refused.body['code']]).toEqual([503, 'database-away']);
  expect((await dashboardOf(other)).warnings.map(({ code }) => code)).toContain('database-away');
  expect((await other.raw('/health/ready')).status).toBe(503);
  expect(phones.every(({ phone }) => phone.connected)).toBe(true);

  await postgres.start();
  isBack = true;
  expect(await Promise.all(said)).toEqual(said.map(() => true));
  for (const who of [reception, other])
    await until(async () => (await courseOf(who, call)).counts.coming === count, 30_000);
  await until(async () => (await dashboardOf(other)).warnings.length === 0, 30_000);
  const next = randomUUID();
  expect((await raise(other, next)).status).toBe(201);
  await until(() => phones.every((one) => framesOf(one, next, 'alarm') === 1), 30_000);
  expectOnce(phones, call);
}, 120_000);

test('BHV-16: what phones say twice, late and at either node folds to the same on both', async () => {
  const { second, reception, other, phones } = await begin();
  const call = randomUUID();
  expect((await raise(reception, call)).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(call)));
  const begun = Date.now();
  const steps = ['arrived', 'shown', 'coming', 'read', 'shown', 'arrived', 'coming'] as const;
  const order = ['shown', 'read', 'coming', 'arrived'];
  const at = (step: string) => new Date(begun + order.indexOf(step)).toISOString();
  await Promise.all(
    phones.flatMap(({ phone, token }) => {
      const twin = new SimulatedPhone({ url: phoneUrl(second.url), token });
      const say = (who: SimulatedPhone) => steps.map((step) => who.progress({ call, step, at: at(step) }));
      ends.push(() => twin.disconnect());
      twin.connect();
      return [...say(phone), ...say(twin)];
    }),
  );
  await until(async () => (await courseOf(other, call)).counts.arrived === count);
  await until(async () => (await courseOf(reception, call)).counts.arrived === count);
  const people = async (who: Client) => (await courseOf(who, call)).people;
  expect(await people(other)).toEqual(await people(reception));
}, 120_000);
