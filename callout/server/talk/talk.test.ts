import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { CallAnswer } from '#callout/api/answers.ts';
import { opusMilliseconds } from '#callout/core/talk/opus.ts';
import { readVoice, writeVoice } from '#callout/core/talk/voice.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';
import { demoCookie, deskTalker, opusLike, phoneTalker, type Talker, Talkers } from '../testing/talker.ts';

/** People who speak with each other over real lines; what they say is compared at everybody who hears it. */

let server: TestServer;
let reception: Client;
const talkers = new Talkers();

beforeAll(async () => {
  server = await openTestServer(['centrale-post', 'beheer', 'receptie-techniekhuis']);
  reception = await server.signIn('centrale-post');
});

afterAll(async () => {
  talkers.end();
  await server.close();
});

async function tokenOf(user: string): Promise<string> {
  return unwrap(await server.room.devices.enrol(user, { name: '', kind: 'simulated' })).token;
}

async function phone(user: string, channel: string, token?: string): Promise<Talker> {
  return talkers.add(await phoneTalker(server.url, token ?? (await tokenOf(user)), channel));
}

async function desk(client: Client, channel: string, headers: Readonly<Record<string, string>> = {}): Promise<Talker> {
  return talkers.add(await deskTalker(server.url, await cookieOf(client), channel, headers));
}

const cookies = new Map<Client, string>();

async function cookieOf(client: Client): Promise<string> {
  const user = client === reception ? 'centrale-post' : 'receptie-techniekhuis';
  const known = cookies.get(client) ?? (await demoCookie(server.url, user));
  cookies.set(client, known);
  return known;
}

async function raise(persons: readonly string[]): Promise<string> {
  const call = randomUUID();
  const body = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Hal' };
  const answer = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'persons', persons } });
  if (answer.status !== 201) throw new Error(answer.text);
  return call;
}

const course = async (call: string) => (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body;
const inTurn = (bursts: readonly Buffer[]) => bursts.map((bytes) => bytes.toString('hex'));

describe('BHV-10: a conversation in a call', () => {
  test('everybody who was called and the reception hear the same sound, in order; the speaker does not hear himself', async () => {
    const call = await raise(['bhv-002', 'bhv-003', 'bhv-005']);
    const channel = `call/${call}`;
    const [first, second, third] = [
      await (await phone('bhv-002', channel)).join(),
      await (await phone('bhv-003', channel)).join(),
      await (await phone('bhv-005', channel)).join(),
    ];
    const post = await (await desk(reception, channel)).join();
    const burst = await first.ask();
    expect((await second.hears('floor-taken')).by).toBe(server.room.names.of('bhv-002'));
    expect([second.last('floor-taken')?.mayPreempt, (await post.hears('floor-taken')).mayPreempt]).toEqual([
      false,
      true,
    ]);
    const said = Array.from({ length: 50 }, (_, sequence) => first.speak(burst, sequence));
    for (const listener of [second, third, post]) {
      await until(() => listener.heard.length === said.length);
      expect(inTurn(listener.heard)).toEqual(inTurn(said));
    }
    first.say({ type: 'floor-release' });
    await until(() => [second, third, post].every(({ now }) => now === 'floor-idle'));
    expect(first.heard).toEqual([]);
    await until(async () => (await course(call)).timeline.some(({ type }) => type === 'FloorHeld'));
    const held = (await course(call)).timeline.find(({ type }) => type === 'FloorHeld');
    expect(held?.people.map(({ responder }) => responder)).toEqual(['bhv-002']);
    expect(held?.talk).toMatchObject({ burst, how: 'released', recorded: false });
    expect((await reception.raw(`/v1/calls/${call}/recordings/${burst}`)).status).toBe(404);
  });

  test('sound of who has not the floor, late, repeated or ahead of its time goes nowhere', async () => {
    const channel = `call/${await raise(['bhv-002', 'bhv-003'])}`;
    const speaker = await (await phone('bhv-002', channel)).join();
    const other = await (await phone('bhv-003', channel)).join();
    const burst = await speaker.ask();
    await other.hears('floor-taken');
    other.speak(burst, 0);
    speaker.speak(burst + 1, 0);
    const said = [0, 1, 5, 3, 5, 6].map((sequence) => speaker.speak(burst, sequence));
    const number = speaker.last('talk-joined')?.number ?? 0;
    speaker.socket.send(
      writeVoice({ channel: number, burst, sequence: 7, timestamp: 60_000, last: false, packet: opusLike(7) }),
    );
    const last = speaker.speak(burst, 8);
    await until(() => other.heard.at(-1)?.equals(last) === true);
    // 3 and the second 5 came too late; what was lost on the way is simply missing.
    const wanted = [said[0], said[1], said[2], said[5], last].flatMap((bytes) => bytes ?? []);
    expect(inTurn(other.heard)).toEqual(inTurn(wanted));
    expect(speaker.heard).toEqual([]);
  });

  test('a listener whose line breaks in the middle goes on listening; a speaker whose line breaks keeps the floor', async () => {
    const channel = `call/${await raise(['bhv-002', 'bhv-003'])}`;
    const [token, listening] = [await tokenOf('bhv-002'), await tokenOf('bhv-003')];
    const speaker = await (await phone('bhv-002', channel, token)).join();
    const listener = await (await phone('bhv-003', channel, listening)).join();
    const burst = await speaker.ask();
    const said = [0, 1, 2].map((sequence) => speaker.speak(burst, sequence));
    await until(() => listener.heard.length === 3);
    listener.socket.terminate();
    const again = await (await phone('bhv-003', channel, listening)).join();
    expect((await again.hears('floor-taken')).burst).toBe(burst);
    said.push(speaker.speak(burst, 3));
    await until(() => again.heard.length === 1);
    speaker.socket.terminate();
    const back = await (await phone('bhv-002', channel, token)).join();
    expect((await back.hears('floor-granted')).burst).toBe(burst);
    said.push(back.speak(burst, 4));
    await until(() => again.heard.length === 2);
    expect(inTurn([...listener.heard, ...again.heard])).toEqual(inTurn(said));
    back.socket.terminate();
    await until(() => again.now === 'floor-idle');
  });

  test('the reception takes the floor from a responder, who is told why; who waits speaks next', async () => {
    const call = await raise(['bhv-002', 'bhv-003']);
    const channel = `call/${call}`;
    const speaker = await (await phone('bhv-002', channel)).join();
    const waiting = await (await phone('bhv-003', channel)).join();
    const post = await (await desk(reception, channel)).join();
    const burst = await speaker.ask();
    waiting.say({ type: 'floor-request', preempt: true });
    expect(await waiting.hears('floor-queue-position')).toMatchObject({ place: 1, of: 1 });
    post.say({ type: 'floor-request' });
    expect(await post.hears('floor-queue-position')).toMatchObject({ place: 1, of: 2 });
    const taken = await post.ask(true);
    expect(await speaker.hears('floor-revoke')).toMatchObject({ burst, why: 'pre-empted' });
    expect(taken).toBeGreaterThan(burst);
    const before = post.heard.length;
    speaker.speak(burst, 0);
    const word = post.speak(taken, 0);
    await until(() => speaker.heard.length === 1 && waiting.heard.length === 1);
    expect([inTurn(speaker.heard), post.heard.length]).toEqual([inTurn([word]), before]);
    post.say({ type: 'floor-release' });
    await until(() => waiting.now === 'floor-granted');
    await until(async () => (await course(call)).timeline.filter(({ talk }) => talk !== undefined).length === 2);
    expect((await course(call)).timeline.flatMap(({ talk }) => talk?.how ?? [])).toEqual(['pre-empted', 'released']);
  });

  test('who says that he cannot is no longer in it; at the end of the call everybody hears that it is over', async () => {
    const call = await raise(['bhv-002', 'bhv-003']);
    const channel = `call/${call}`;
    const stays = await (await phone('bhv-002', channel)).join();
    const leaves = await (await phone('bhv-003', channel)).join();
    await leaves.ask();
    const at = new Date().toISOString();
    leaves.socket.send(JSON.stringify({ v: 1, type: 'progress', id: randomUUID(), call, step: 'cannot', at }));
    expect((await leaves.hears('talk-left')).code).toBe('no-such-channel');
    await until(() => stays.now === 'floor-idle');
    leaves.say({ type: 'talk-join' });
    await until(() => leaves.told.filter(({ type }) => type === 'talk-left').length === 2);
    await stays.ask();
    await reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
    stays.say({ type: 'floor-request' });
    await reception.send('POST', `/v1/calls/${call}/closing`, {});
    expect((await stays.hears('talk-left')).code).toBe('floor-channel-closed');
    expect(stays.last('floor-revoke')).toMatchObject({ why: 'closed' });
  });
});

describe('BHV-10: who is not in a conversation hears nothing of it', () => {
  test('who was not called, and the reception of another location', async () => {
    const channel = `call/${await raise(['bhv-002'])}`;
    const elsewhere = await server.signIn('receptie-techniekhuis');
    const strangers = [await phone('bhv-031', channel), await desk(elsewhere, channel)];
    for (const stranger of strangers) {
      stranger.say({ type: 'talk-join' });
      expect((await stranger.hears('talk-left')).code).toBe('no-such-channel');
      stranger.say({ type: 'floor-request' });
    }
    const speaker = await (await phone('bhv-002', channel)).join();
    speaker.speak(await speaker.ask(), 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(strangers.flatMap(({ heard }) => heard)).toEqual([]);
    expect(strangers.every(({ told }) => told.every(({ type }) => type === 'talk-left'))).toBe(true);
  });

  test('a page of another website, one without an origin, and a stranger get no line', async () => {
    const channel = 'group/bhv';
    await expect(desk(reception, channel, { origin: 'https://evil.example' })).rejects.toThrow('403');
    const bare = new WebSocket(`${server.url.replace('http', 'ws')}/v1/talk`, {
      headers: { cookie: await cookieOf(reception) },
    });
    expect(((await once(bare, 'error')) as [Error])[0].message).toContain('403');
    await expect(desk(reception, channel, { cookie: 'leeg=1' })).rejects.toThrow('401');
  });

  test('rubbish on a line is refused by name; ten times ends it', async () => {
    const post = await desk(reception, 'group/bhv');
    post.socket.send(Buffer.from([1, 0, 0]));
    await until(() => post.other.some(({ code }) => code === 'voice-malformed'));
    post.socket.send(JSON.stringify({ v: 1, type: 'progress' }));
    await until(() => post.other.some(({ code }) => code === 'frame-unknown'));
    const closed = once(post.socket, 'close');
    for (let round = 0; round < 10; round += 1) post.socket.send(new Uint8Array(2_000));
    expect((await closed).at(0)).toBe(4400);
  });
});

test('BHV-10: a group has a conversation of its own, for its members', async () => {
  const [one, other] = [await phone('bhv-002', 'group/bhv'), await phone('bhv-003', 'group/bhv')];
  for (const member of [one, other]) await member.join();
  const stranger = await phone('bhv-005', 'group/cmt');
  stranger.say({ type: 'talk-join' });
  expect((await stranger.hears('talk-left')).code).toBe('no-such-channel');
  const word = one.speak(await one.ask(), 0);
  await until(() => other.heard.length === 1);
  expect(inTurn(other.heard)).toEqual(inTurn([word]));
});

test('BHV-10, BHV-15: what is said is kept where the organisation wants it, said before, listened back, and erased after its term', async () => {
  const chief = await server.signIn('beheer');
  const rules = { talk: { seconds: 20, recorded: true } };
  expect((await reception.send('PUT', '/v1/administration/talk-rules', rules)).status).toBe(403);
  expect((await chief.send('PUT', '/v1/administration/talk-rules', rules)).status).toBe(200);
  const call = await raise(['bhv-002']);
  const speaker = await (await phone('bhv-002', `call/${call}`)).join();
  expect(speaker.last('talk-joined')).toMatchObject({ seconds: 20, recorded: true, leads: false });
  const burst = await speaker.ask();
  const said = Array.from({ length: 10 }, (_, sequence) => speaker.speak(burst, sequence));
  speaker.say({ type: 'floor-release' });
  await until(async () => (await course(call)).timeline.some(({ talk }) => talk?.recorded === true));
  const answer = await reception.raw(`/v1/calls/${call}/recordings/${burst}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'audio/ogg']);
  const file = Buffer.from(await answer.arrayBuffer());
  expect(file.subarray(0, 4).toString()).toBe('OggS');
  for (const bytes of said) expect(file.includes(unwrap(readVoice(bytes)).packet)).toBe(true);
  expect(opusMilliseconds(unwrap(readVoice(said[0] ?? Buffer.of())).packet)).toBe(20);
  const part = await reception.raw(`/v1/calls/${call}/recordings/${burst}`, { headers: { range: 'bytes=10-19' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${file.length}`]);
  expect(Buffer.from(await part.arrayBuffer()).equals(file.subarray(10, 20))).toBe(true);
  await server.room.recordings.sweep(toIso(server.room.clock.now().subtract({ hours: 24 })));
  expect((await reception.raw(`/v1/calls/${call}/recordings/${burst}`)).status).toBe(200);
  await server.room.recordings.erase(call);
  expect((await reception.raw(`/v1/calls/${call}/recordings/${burst}`)).status).toBe(404);
  await chief.send('PUT', '/v1/administration/talk-rules', { talk: { seconds: 30, recorded: false } });
});
