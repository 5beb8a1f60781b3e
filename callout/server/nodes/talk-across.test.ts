import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { CallAnswer } from '#callout/api/answers.ts';
import { readVoice } from '#callout/core/talk/voice.ts';
import { type Client, signIn } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { type Gate, openGate } from '../testing/gate.ts';
import { prepareFolder, type ServerProcess, startProcess } from '../testing/killable.ts';
import { postgresStage } from '../testing/postgres-stage.ts';
import { until } from '../testing/server.ts';
import { demoCookie, deskTalker, isHeard, phoneTalker, reaches, type Talker, Talkers } from '../testing/talker.ts';

/** People on two nodes who speak with each other; nodes that die, and that lose each other or the database. */

const patience = 60_000;

const { postgres, ends } = await postgresStage();

interface Node {
  readonly server: ServerProcess;
  readonly reception: Client;
  /** In front of it, for other nodes. */
  readonly gate: Gate;
}

interface Pair {
  readonly first: Node;
  readonly second: Node;
  readonly tokens: readonly string[];
  readonly call: string;
  readonly phone: (node: Node, place: number) => Promise<Talker>;
  readonly desk: (node: Node) => Promise<Talker>;
}

async function startNode(data: string, database: string): Promise<Node> {
  const gate = await openGate();
  ends.push(() => gate.close());
  const server = await startProcess(data, 0, database, `http://127.0.0.1:${gate.port}`);
  ends.push(() => server.kill().catch(() => undefined));
  gate.to(Number(new URL(server.url).port));
  return { server, gate, reception: await signIn(server.url, 'centrale-post') };
}

/** Two nodes and a call of four people, whose phones are on no line yet. */
async function begin(recorded = false): Promise<Pair> {
  const database = await postgres.newSchema();
  const talk = { seconds: 30, recorded };
  const { data, tokens } = await prepareFolder(4, { database, more: [{ type: 'set-talk-rules', talk }] });
  ends.push(() => rm(data, { recursive: true, force: true }));
  const first = await startNode(data, database);
  const second = await startNode(data, database);
  const call = randomUUID();
  const audience = { kind: 'persons', persons: [...tokens.keys()] };
  const body = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Hal', audience };
  expect((await first.reception.send('PUT', `/v1/calls/${call}`, body)).status).toBe(201);
  const talkers = new Talkers();
  ends.push(() => talkers.end());
  const channel = `call/${call}`;
  const all = [...tokens.values()];
  return {
    first,
    second,
    tokens: all,
    call,
    phone: async ({ server }, place) => talkers.add(await phoneTalker(server.url, all[place] ?? '', channel)),
    desk: async ({ server }) =>
      talkers.add(await deskTalker(server.url, await demoCookie(server.url, 'centrale-post'), channel)),
  };
}

/** What was said, whatever the number of the channel on the line. */
const said = (pieces: readonly Buffer[]) =>
  pieces.map((bytes) => {
    const { burst, sequence, packet } = unwrap(readVoice(bytes));
    return `${burst}/${sequence}/${Buffer.from(packet).toString('hex')}`;
  });
const held = async ({ reception }: Node, call: string) =>
  (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body.timeline.flatMap(({ talk }) => talk ?? []);
test.each([
  ['as they are', () => undefined],
  ['of which only the second reaches the other', ({ second }: Pair) => second.gate.shut()],
  ['of which only the first reaches the other', ({ first }: Pair) => first.gate.shut()],
] as const)(
  'BHV-10, BHV-16: people on two nodes, %s, hear each other, one at a time, and it is recorded once',
  async (_how, cut) => {
    const pair = await begin(true);
    cut(pair);
    const { first, second, call, phone, desk } = pair;
    const one = await (await phone(first, 0)).join();
    const two = await (await phone(second, 1)).join();
    const three = await (await phone(second, 2)).join();
    const post = await (await desk(second)).join();
    expect([one, two, three, post].every(reaches)).toBe(true);
    const burst = await two.ask();
    await until(() => [one, three, post].every(({ now }) => now === 'floor-taken'));
    one.say({ type: 'floor-request' });
    expect(await one.hears('floor-queue-position')).toMatchObject({ place: 1, of: 1 });
    expect(post.last('floor-taken')?.mayPreempt).toBe(true);
    // Nobody is heard but the holder, from whichever node.
    one.speak(burst, 0);
    three.speak(burst, 0);
    const pieces = Array.from({ length: 50 }, (_, sequence) => two.speak(burst, sequence));
    for (const listener of [one, three, post]) {
      await until(() => listener.heard.length >= pieces.length);
      expect(said(listener.heard)).toEqual(said(pieces));
    }
    const taken = await post.ask(true);
    expect(await two.hears('floor-revoke')).toMatchObject({ burst, why: 'pre-empted' });
    const word = post.speak(taken, 0);
    await until(() => [one, two, three].every(({ heard }) => said(heard.slice(-1))[0] === said([word])[0]));
    post.say({ type: 'floor-release' });
    await until(() => one.now === 'floor-granted');
    one.say({ type: 'floor-release' });
    await until(async () => (await held(second, call)).length === 3);
    for (const node of [first, second]) {
      const kept = await held(node, call);
      expect(kept.map(({ how }) => how)).toEqual(['pre-empted', 'released', 'released']);
      expect(new Set(kept.map((each) => each.burst)).size).toBe(3);
      const answer = await node.reception.raw(`/v1/calls/${call}/recordings/${burst}`);
      const file = Buffer.from(await answer.arrayBuffer());
      for (const bytes of pieces) expect(file.includes(unwrap(readVoice(bytes)).packet)).toBe(true);
    }
  },
  120_000,
);

test('BHV-10, BHV-16: the node that owns a conversation is killed while somebody speaks: he is told, and all go on at the other', async () => {
  const { first, second, call, phone } = await begin();
  const one = await (await phone(first, 0)).join();
  const two = await (await phone(second, 1)).join();
  const three = await (await phone(second, 2)).join();
  const burst = await two.ask();
  two.speak(burst, 0);
  await until(() => one.heard.length === 1 && three.heard.length === 1);
  await first.server.kill();
  await until(() => two.last('floor-revoke') !== undefined, patience);
  expect(two.last('floor-revoke')).toMatchObject({ burst, why: 'lost' });
  const moved = await (await phone(second, 0)).join();
  await isHeard(three, [two, moved]);
  await isHeard(moved, [two, three]);
  await until(() => [two, three, moved].every(reaches), patience);
  // Whoever comes later owns nothing: there is one floor.
  await until(async () => (await held(second, call)).length === 2, patience);
  const burstOf = await two.ask();
  three.say({ type: 'floor-request' });
  expect(await three.hears('floor-queue-position')).toMatchObject({ place: 1 });
  expect(burstOf).toBeGreaterThan(burst);
}, 180_000);

test('BHV-10, BHV-16: the node that records is killed while somebody speaks: what he said is kept to the last second, and what he says after it too', async () => {
  const { first, second, call, phone } = await begin(true);
  const one = await (await phone(first, 0)).join();
  const two = await (await phone(second, 1)).join();
  const begun = performance.now();
  const burst = await two.ask();
  const pieces: Buffer[] = [];
  // As somebody speaks: fifty pieces a second, so that the last before the end are of the last second.
  const speaks = setInterval(() => pieces.push(two.speak(burst, pieces.length)), 20);
  ends.push(() => clearInterval(speaks));
  await until(() => one.heard.length >= 150, patience);
  const before = one.heard.length;
  await first.server.kill();
  const spokeFor = performance.now() - begun;
  clearInterval(speaks);
  await until(() => two.last('floor-revoke') !== undefined, patience);
  const again = await two.ask();
  const more = Array.from({ length: 50 }, (_, sequence) => two.speak(again, sequence));
  two.say({ type: 'floor-release' });
  await until(async () => (await held(second, call)).length === 2, patience);
  const kept = (await held(second, call)).toSorted((a, b) => a.burst - b.burst);
  expect(kept.map(({ how }) => how)).toEqual(['lost', 'released']);
  const fileOf = async (wanted: number) => {
    const answer = await second.reception.raw(`/v1/calls/${call}/recordings/${wanted}`);
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const has = (file: Buffer, all: readonly Buffer[]) =>
    all.filter((bytes) => file.includes(unwrap(readVoice(bytes)).packet)).length;
  // Two seconds are what may be lost: one that is gathered, and one in which it is written.
  const lost = await fileOf(burst);
  expect(has(lost, pieces.slice(0, before - 100))).toBe(before - 100);
  expect(has(await fileOf(again), more)).toBe(more.length);
  // It ended when he was last heard, and not when that was found out.
  expect(kept[0]?.milliseconds).toBeLessThanOrEqual(spokeFor);
}, 180_000);

test('BHV-10, BHV-16: the node that owns a conversation hangs while somebody speaks: another takes it over, and when it wakes it is a guest', async () => {
  const { first, second, call, phone } = await begin(true);
  const one = await (await phone(first, 0)).join();
  const two = await (await phone(second, 1)).join();
  const three = await (await phone(second, 2)).join();
  const burst = await two.ask();
  let sequence = 0;
  const speaks = setInterval(() => two.speak(burst, sequence++), 20);
  ends.push(() => clearInterval(speaks));
  await until(() => one.heard.length >= 100, patience);
  first.server.freeze();
  ends.push(() => first.server.wake());
  await until(() => two.last('floor-revoke') !== undefined, patience);
  clearInterval(speaks);
  await isHeard(three, [two]);
  // Another node owns it, and wrote down what was said while the first one recorded.
  await until(async () => (await held(second, call)).length === 2, patience);
  await until(() => [two, three].every(reaches), patience);
  first.server.wake();
  await until(() => reaches(one), patience);
  await isHeard(three, [one, two]);
  await isHeard(one, [two, three]);
  const released = async (node: Node) => (await held(node, call)).filter(({ how }) => how === 'released');
  for (const node of [first, second]) {
    await until(async () => (await released(node)).length === 3, patience);
    const kept = await held(node, call);
    expect(kept.filter((each) => each.burst === burst).map(({ how, recorded }) => [how, recorded])).toEqual([
      ['lost', true],
    ]);
    expect(new Set(kept.map((each) => each.burst)).size).toBe(kept.length);
  }
}, 180_000);

test('BHV-10, BHV-16: nodes that do not reach each other say whom one hears; when they do again, all hear each other', async () => {
  const { first, second, call, phone } = await begin();
  const one = await (await phone(first, 0)).join();
  const other = await (await phone(first, 3)).join();
  const two = await (await phone(second, 1)).join();
  const three = await (await phone(second, 2)).join();
  await isHeard(two, [one, other, three]);
  first.gate.shut();
  second.gate.shut();
  await until(() => [one, other, two, three].every((talker) => !reaches(talker)), patience);
  const before = one.heard.length;
  await isHeard(two, [three]);
  expect(one.heard.length).toBe(before);
  await isHeard(one, [other]);
  first.gate.open();
  second.gate.open();
  await until(() => [one, other, two, three].every(reaches), patience);
  await isHeard(three, [one, other, two]);
  await isHeard(one, [other, two, three]);
  await until(async () => (await held(first, call)).length === 5, patience);
  expect(new Set((await held(second, call)).map(({ burst }) => burst)).size).toBe(5);
}, 180_000);

test('BHV-10, BHV-16: a conversation goes on across nodes while the database is away for both', async () => {
  const { first, second, call, phone } = await begin();
  const one = await (await phone(first, 0)).join();
  const two = await (await phone(second, 1)).join();
  await isHeard(two, [one]);
  await postgres.kill();
  let isBack = false;
  ends.push(() => (isBack ? undefined : postgres.start()));
  await isHeard(one, [two]);
  await isHeard(two, [one]);
  await postgres.start();
  isBack = true;
  await isHeard(one, [two]);
  for (const node of [first, second]) await until(async () => (await held(node, call)).length === 4, patience);
  expect((await held(first, call)).map(({ how }) => how)).toEqual(Array(4).fill('released'));
}, 180_000);

test('BHV-10: a stranger who opens the line of nodes is told nothing', async () => {
  const { first } = await begin();
  const { WebSocket } = await import('ws');
  const url = `${first.server.url.replace('http', 'ws')}/v1/node`;
  const refused = new WebSocket(url, { headers: { origin: first.server.url } });
  const [error] = await new Promise<[Error]>((resolve) => refused.once('error', (one) => resolve([one])));
  expect(error.message).toContain('403');
  const heard: string[] = [];
  const stranger = new WebSocket(url);
  stranger.on('message', (data) => heard.push(Buffer.isBuffer(data) ? data.toString() : ''));
  await new Promise((resolve) => stranger.once('message', resolve));
  const closed = new Promise((resolve) => stranger.once('close', resolve));
  stranger.send(JSON.stringify({ v: 1, type: 'node', from: 'x', asks: 'y', proof: 'z' }));
  await closed;
  expect(heard).toHaveLength(1);
  expect(JSON.parse(heard[0] ?? '')).toMatchObject({ type: 'who' });
}, 120_000);
