import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CallAnswer, DashboardAnswer } from '#callout/api/answers.ts';
import type { Scenario } from '#callout/core/organisation/organisation.ts';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { type Client, signIn } from '#platform/http/testing/client.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { responders } from '../demonstration/people.ts';
import { prepareFolder, type ServerProcess, startProcess } from '../testing/killable.ts';
import { phoneUrl, until } from '../testing/server.ts';

/** Two servers on one database, with phones on both. PHONES=450 plays it with all of them. */

const count = Number(process.env['PHONES'] ?? '20');
const ends: (() => Promise<unknown> | void)[] = [];
let postgres: PrivatePostgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres[Symbol.asyncDispose]());

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

interface Heard {
  readonly user: string;
  readonly token: string;
  readonly phone: SimulatedPhone;
  readonly frames: ServerFrame[];
}

interface Pair {
  readonly first: ServerProcess;
  readonly second: ServerProcess;
  /** Those with an even place begin at the first, the others at the second. */
  readonly phones: readonly Heard[];
}

async function begin(): Promise<Pair> {
  const database = await postgres.newSchema();
  const { data, tokens } = await prepareFolder(count, { database, more: [{ type: 'set-scenario', scenario: few }] });
  ends.push(() => rm(data, { recursive: true, force: true }));
  const first = await startProcess(data, 0, database);
  const second = await startProcess(data, 0, database);
  for (const server of [first, second]) ends.push(() => server.kill().catch(() => undefined));
  const phones = [...tokens].map(([user, token], place): Heard => {
    const frames: ServerFrame[] = [];
    const urls = [first, second].map(({ url }) => phoneUrl(url));
    const url = place % 2 === 0 ? urls : urls.toReversed();
    const again = () => 50 + Math.random() * 100;
    const phone = new SimulatedPhone({ url, token, again, onFrame: (frame) => frames.push(frame) });
    ends.push(() => phone.disconnect());
    phone.connect();
    return { user, token, phone, frames };
  });
  await until(() => phones.every(({ phone }) => phone.connected), 60_000);
  return { first, second, phones };
}

const framesOf = ({ frames }: Heard, call: string, type: ServerFrame['type']) =>
  frames.filter((frame) => {
    if (frame.type !== type || !('call' in frame)) return false;
    return (typeof frame.call === 'string' ? frame.call : frame.call.call) === call;
  }).length;
/** Four are called first, and others soon. */
const called = responders
  .filter(({ active }) => active)
  .slice(0, 4)
  .map(({ user }) => user);
const few: Scenario = {
  id: 'met-weinig',
  name: 'Met weinig',
  nature: 'Brand',
  text: 'brand',
  secondWaveAfter: 15,
  steps: [
    {
      id: 'kijken',
      name: 'Kijken',
      audience: { kind: 'persons', persons: called },
      needed: [{ skill: 'any', count: 6 }],
      task: 'Ga kijken.',
    },
  ],
};
const drill = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken' };
const everybody = { ...drill, audience: { kind: 'all-available' } };
const raise = (who: Client, call: string, body: object = everybody) => who.send('PUT', `/v1/calls/${call}`, body);
const courseOf = async (who: Client, call: string) => (await who.get<CallAnswer>(`/v1/calls/${call}`)).body;
const dashboardOf = async (who: Client) => (await who.get<DashboardAnswer>('/v1/dashboard')).body;
const coming = (call: string) => ({ call, step: 'coming' as const, at: new Date().toISOString(), minutes: 2 });

/** Each phone rang once, and heard everything in order. What is tried again on purpose has the number that it had, and is passed over. */
function expectOnce(phones: readonly Heard[], call: string): void {
  for (const one of phones) {
    const seqs = one.frames.flatMap((frame) => ('seq' in frame && frame.type !== 'welcome' ? [frame.seq] : []));
    expect([one.user, framesOf(one, call, 'alarm')]).toEqual([one.user, 1]);
    expect(seqs, one.user).toEqual(seqs.toSorted((a, b) => a - b));
  }
}

test('BHV-16: both nodes know who is here and whose phone answers, and a phone that moved counts once', async () => {
  const { first, second, phones } = await begin();
  const clients = await Promise.all([first, second].map(({ url }) => signIn(url, 'centrale-post')));
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
  const { first, second, phones } = await begin();
  const call = randomUUID();
  const [reception, other] = await Promise.all([first, second].map(({ url }) => signIn(url, 'centrale-post')));
  if (reception === undefined || other === undefined) throw new Error('there are two');
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
  const { first, second, phones } = await begin();
  const lost = phones.find(({ user }) => user === called[0]);
  if (lost === undefined) throw new Error('nobody has a phone');
  lost.phone.disconnect();
  const call = randomUUID();
  const [reception, other] = await Promise.all([first, second].map(({ url }) => signIn(url, 'centrale-post')));
  if (reception === undefined || other === undefined) throw new Error('there are two');
  const audience = { kind: 'scenario-step', scenario: few.id, step: 'kijken' };
  expect((await raise(reception, call, { ...drill, audience })).status).toBe(201);
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
  const { first, second, phones } = await begin();
  const call = randomUUID();
  const [reception, other] = await Promise.all([first, second].map(({ url }) => signIn(url, 'centrale-post')));
  if (reception === undefined || other === undefined) throw new Error('there are two');
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
  const { first, second, phones } = await begin();
  const call = randomUUID();
  const [reception, other] = await Promise.all([first, second].map(({ url }) => signIn(url, 'centrale-post')));
  if (reception === undefined || other === undefined) throw new Error('there are two');
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
