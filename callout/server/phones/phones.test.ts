import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { CallAnswer } from '#callout/api/answers.ts';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { seeded } from '#callout/simulation/seeded.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { responders } from '../demonstration/people.ts';
import { openTestServer, phoneUrl, type TestServer, until } from '../testing/server.ts';

/** Lines that misbehave, and many at once. */

let server: TestServer;
let reception: Client;

beforeAll(async () => {
  server = await openTestServer(['centrale-post'], {
    phoneLimits: { lines: { burst: 2000, perSecond: 500 }, atOnce: 600 },
  });
  reception = await server.signIn('centrale-post');
});

afterAll(() => server.close());

async function raise(persons: readonly string[]): Promise<string> {
  const call = randomUUID();
  const body = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Hal' };
  const answer = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'persons', persons } });
  if (answer.status !== 201) throw new Error(answer.text);
  return call;
}

const course = async (call: string) => (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body;

/** A line without manners. */
async function bareLine(headers: Readonly<Record<string, string>> = {}): Promise<WebSocket> {
  const line = new WebSocket(phoneUrl(server.url), { headers });
  await Promise.race([once(line, 'open'), once(line, 'error').then(([error]) => Promise.reject(error as Error))]);
  return line;
}

const hello = (device: string, last = 0) =>
  JSON.stringify({
    v: 1,
    type: 'hello',
    device,
    last,
    app: { kind: 'simulated', version: '1' },
    can: { push: false, sound: true, vibrate: true, background: false },
  });

const tokenOf = async (user: string) =>
  unwrap(await server.room.devices.enrol(user, { name: '', kind: 'simulated' })).token;

describe('hostile lines', () => {
  test('another website, another path: no line', async () => {
    await expect(bareLine({ origin: 'https://evil.example' })).rejects.toThrow('403');
    const line = new WebSocket(`${phoneUrl(server.url)}/other`);
    const [error] = (await once(line, 'error')) as [Error];
    expect(error.message).toContain('404');
    (await bareLine({ origin: new URL(server.url).origin })).terminate();
  });

  test('a token that nobody has, and a frame before the hello: closed', async () => {
    for (const frame of [hello('a'.repeat(43)), '{"v":1,"type":"ping","n":1}']) {
      const line = await bareLine();
      line.send(frame);
      const [code] = (await once(line, 'close')) as [number];
      expect(code).toBe(4401);
    }
  });

  test('rubbish is refused by name, and too much of it ends the line; others notice nothing', async () => {
    const other = await server.phone('bhv-020');
    const line = await bareLine();
    const refusals: string[] = [];
    line.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as { type: string; code?: string };
      if (frame.type === 'refused') refusals.push(frame.code ?? '');
    });
    line.send(hello(await tokenOf('bhv-021')));
    for (const text of [
      '{',
      '[]',
      'null',
      '{"v":2,"type":"ack","seq":1}',
      '{"v":1,"type":"dance"}',
      '{"v":1,"type":"ack","seq":-1}',
    ])
      line.send(text);
    await until(() => refusals.length === 6);
    expect(new Set(refusals)).toEqual(
      new Set(['frame-malformed', 'frame-version-unknown', 'frame-unknown', 'frame-wrong']),
    );
    for (let count = 0; count < 6; count += 1) line.send('{');
    const [code] = (await once(line, 'close')) as [number];
    expect(code).toBe(4400);
    expect(other.connected).toBe(true);
  });

  test('a frame that is too large, bytes instead of text, and a flood: the line ends', async () => {
    const large = await bareLine();
    large.send('x'.repeat(17 * 1024));
    expect((await once(large, 'close'))[0]).toBe(1009);
    const bytes = await bareLine();
    bytes.send(Buffer.from('{"v":1,"type":"ping","n":1}'));
    expect((await once(bytes, 'close'))[0]).toBe(4400);
    const flood = await bareLine();
    flood.send(hello(await tokenOf('bhv-022')));
    for (let n = 0; n < 2000; n += 1) flood.send(`{"v":1,"type":"ping","n":${n}}`);
    expect((await once(flood, 'close'))[0]).toBe(4408);
  });

  test('a phone speaks for its owner alone, and for no kiosk', async () => {
    const call = await raise(['bhv-023']);
    const stranger = await server.phone('bhv-024');
    expect(await stranger.progress({ call, step: 'coming', at: new Date().toISOString() })).toBe(false);
    const codes: string[] = [];
    const line = await bareLine();
    line.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as ServerFrame;
      if (frame.type === 'refused') codes.push(frame.code);
    });
    line.send(hello(await tokenOf('bhv-024')));
    line.send('{"v":1,"type":"presence","source":"kiosk","says":"here","location":"koksschool"}');
    line.send('{"v":1,"type":"presence","source":"manual","says":"here","location":"nergens"}');
    await until(() => codes.length === 2);
    expect(codes).toEqual(['source-not-of-phones', 'no-such-location']);
    line.terminate();
  });
});

describe('a phone that was away', () => {
  test('one that remembers a later server than this one is told to forget, and hears what runs anew', async () => {
    const call = await raise(['bhv-025']);
    const frames: ServerFrame[] = [];
    const line = await bareLine();
    line.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as ServerFrame));
    line.send(hello(await tokenOf('bhv-025'), 999_999));
    await until(() => frames.length >= 2);
    expect(frames[0]).toMatchObject({ type: 'welcome', resume: false });
    expect(frames[1]).toMatchObject({ type: 'alarm', call: { call } });
    line.terminate();
  });

  test('a call that came and went meanwhile is shown, and rings no more', async () => {
    const phone = await server.phone('bhv-026');
    phone.disconnect();
    const call = await raise(['bhv-026']);
    await reception.send('POST', `/v1/calls/${call}/messages`, { message: randomUUID(), text: 'Al klaar', to: 'all' });
    await reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
    const frames: ServerFrame[] = [];
    const again = await server.phone('bhv-026', { onFrame: (frame) => frames.push(frame) });
    await until(() => frames.some(({ type }) => type === 'over'));
    expect(frames.map(({ type }) => type)).toEqual(['welcome', 'update', 'over']);
    expect(again.calls.get(call)).toMatchObject({ phase: 'all-clear' });
  });
});

test('BHV-08: frames that come twice and in any order leave the same course', async () => {
  const users = ['bhv-027', 'bhv-028'];
  const phones = await Promise.all(users.map((user) => server.phone(user)));
  const random = seeded(7);
  const outcomes: unknown[] = [];
  for (let round = 0; round < 5; round += 1) {
    const call = await raise(users);
    await until(() => phones.every((phone) => phone.calls.has(call)));
    await until(async () => (await course(call)).counts.onPhone === 2);
    const begun = Date.now();
    const steps = (['shown', 'read', 'coming', 'cannot', 'coming', 'arrived'] as const).map((step, index) => {
      return { call, step, at: new Date(begun + index).toISOString() };
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const said = [...steps, ...steps].toSorted(() => random() - 0.5);
    await Promise.all(said.flatMap((what) => phones.map((phone) => phone.progress(what))));
    const { counts, people } = await course(call);
    const { sent: _sent, 'on-phone': _onPhone, ...instants } = people[0]?.instants ?? {};
    const since = Object.entries(instants).map(([step, at]) => `${step} ${Date.parse(at) - begun}`);
    outcomes.push({ counts, steps: people.map(({ step }) => step), since: since.toSorted() });
  }
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(outcomes[0]).toMatchObject({ counts: { arrived: 2, coming: 2 } });
});

test('BHV-01, BHV-16: a storm of 450: all lines break at once in a call, and all are back with it', async () => {
  const wanted = responders.filter(({ active }) => active);
  const phones: { readonly phone: SimulatedPhone; readonly alarms: string[] }[] = [];
  for (const { user } of wanted) {
    const alarms: string[] = [];
    const onFrame = (frame: ServerFrame) => {
      if (frame.type === 'alarm') alarms.push(frame.call.call);
    };
    const token = await tokenOf(user);
    phones.push({ alarms, phone: new SimulatedPhone({ url: phoneUrl(server.url), token, onFrame, again: () => 30 }) });
  }
  const all = (holds: (one: (typeof phones)[number]) => boolean) => until(() => phones.every(holds), 60_000);
  for (const { phone } of phones) phone.connect();
  await all(({ phone }) => phone.connected);
  const call = await raise(wanted.map(({ user }) => user));
  await all(({ phone }) => phone.calls.has(call));
  const before = phones.map(({ phone }) => phone.welcomes);
  const started = performance.now();
  for (const { phone } of phones) phone.break();
  await until(
    () => phones.every(({ phone }, index) => phone.connected && phone.welcomes > (before[index] ?? 0)),
    60_000,
  );
  const backMs = performance.now() - started;
  await reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
  await all(({ phone }) => phone.calls.has(call));
  const { counts } = await course(call);
  expect(counts).toMatchObject({ called: wanted.length, onPhone: wanted.length, unreachable: 0 });
  expect(phones.map(({ alarms }) => alarms.filter((id) => id === call).length)).toEqual(phones.map(() => 1));
  expect(phones.reduce((sum, { phone }) => sum + phone.repeated, 0)).toBe(0);
  console.log(`${phones.length} phones back ${Math.round(backMs)} ms after all lines broke`);
  for (const { phone } of phones) phone.disconnect();
}, 180_000);
