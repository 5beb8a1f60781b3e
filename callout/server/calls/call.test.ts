import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CallAnswer,
  callSchema,
  type DashboardAnswer,
  type DevicesAnswer,
  dashboardSchema,
} from '#callout/api/answers.ts';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import type { SimulatedPhone } from '#callout/simulation/phone.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';

/** One call from the press to the evaluation, with real phones on real lines. */

let server: TestServer;
let reception: Client;
const phones = new Map<string, SimulatedPhone>();
const heard = new Map<string, ServerFrame[]>();
const crew = ['bhv-001', 'bhv-002', 'bhv-003', 'bhv-004', 'bhv-005', 'bhv-006'];

const phone = (user: string): SimulatedPhone => {
  const found = phones.get(user);
  if (found === undefined) throw new Error(`no phone of ${user}`);
  return found;
};
const now = () => new Date().toISOString();
const course = async (call: string) => (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body;
const kinds = (user: string, call: string) =>
  (heard.get(user) ?? []).flatMap((frame) => {
    if (!('call' in frame)) return [];
    const id = typeof frame.call === 'string' ? frame.call : frame.call.call;
    return id === call && frame.type !== 'update' ? [frame.type] : [];
  });

beforeAll(async () => {
  server = await openTestServer(['centrale-post', 'beheer-koksschool', 'bhv-001']);
  reception = await server.signIn('centrale-post');
  for (const user of crew) {
    const frames: ServerFrame[] = [];
    heard.set(user, frames);
    phones.set(user, await server.phone(user, { onFrame: (frame) => frames.push(frame) }));
    phone(user).presence('here', 'manual', 'koksschool');
  }
  await until(() => server.room.board.of('bhv-006').state === 'here');
});

afterAll(() => server.close());

const fire = { mode: 'real', location: 'koksschool', nature: 'Brand', place: 'Leskeuken 2.14', text: 'Kleine brand' };

describe('a call', () => {
  const call = randomUUID();

  test('BHV-04, BHV-06: is raised with one press, once, and is on the phones', async () => {
    const body = { ...fire, audience: { kind: 'persons', persons: crew.slice(0, 4) } };
    const missing = await reception.send('PUT', `/v1/calls/${randomUUID()}`, { ...body, place: ' ' });
    expect([missing.status, missing.body['code']]).toEqual([422, 'place-missing']);
    const pressed = await Promise.all([1, 2, 3].map(() => reception.send('PUT', `/v1/calls/${call}`, body)));
    expect(pressed.map(({ status }) => String(status)).toSorted()).toEqual(['200', '200', '201']);
    await until(() => crew.slice(0, 4).every((user) => kinds(user, call).includes('alarm')));
    await until(async () => (await course(call)).counts.onPhone === 4);
    expect(crew.map((user) => kinds(user, call))).toEqual([['alarm'], ['alarm'], ['alarm'], ['alarm'], [], []]);
    const seen = await course(call);
    expect(callSchema.parse(seen)).toMatchObject({ phase: 'running', unsaved: 0 });
    expect(seen.timeline.filter(({ type }) => type === 'CallRaised')).toHaveLength(1);
  });

  test('BHV-08: what phones answer stands in the course at once, and repeats and reordering change nothing', async () => {
    const at = [1, 2, 3].map((seconds) => new Date(Date.now() + seconds).toISOString());
    const say = (user: string, step: 'read' | 'coming' | 'cannot', when: string) =>
      phone(user).progress({ call, step, at: when });
    await Promise.all([
      say('bhv-001', 'coming', at[1] ?? ''),
      say('bhv-001', 'read', at[0] ?? ''),
      say('bhv-001', 'coming', at[1] ?? ''),
      say('bhv-002', 'cannot', at[2] ?? ''),
      say('bhv-002', 'coming', at[1] ?? ''),
    ]);
    const { counts } = await course(call);
    expect(counts).toMatchObject({ called: 4, read: 2, coming: 1, cannot: 1, waiting: 2, unreachable: 0 });
    expect(await phone('bhv-005').progress({ call, step: 'coming', at: now() })).toBe(false);
  });

  test('BHV-09: it is scaled up; nobody is called twice', async () => {
    const audience = { kind: 'persons', persons: crew };
    const scaled = await reception.send('POST', `/v1/calls/${call}/scale-up`, { audience, reason: 'Groter' });
    expect(scaled.status).toBe(200);
    await until(() => kinds('bhv-006', call).includes('alarm'));
    expect(kinds('bhv-001', call)).toEqual(['alarm']);
    const again = await reception.send('POST', `/v1/calls/${call}/scale-up`, { audience, reason: 'Groter' });
    expect([again.status, again.body['code']]).toEqual([409, 'nobody-new-to-call']);
  });

  test('BHV-05: a message goes to who it is for, once', async () => {
    const body = { message: randomUUID(), text: 'Neem de poederblusser mee', to: ['bhv-001'] };
    for (const _ of [1, 2]) expect((await reception.send('POST', `/v1/calls/${call}/messages`, body)).status).toBe(200);
    await until(() => kinds('bhv-001', call).includes('message'));
    phone('bhv-001').send({ v: 1, type: 'message-read', call, message: body.message });
    await until(async () => (await course(call)).messages[0]?.read === 1);
    expect(kinds('bhv-001', call)).toEqual(['alarm', 'message']);
    expect(kinds('bhv-003', call)).toEqual(['alarm']);
  });

  test('a phone that lost its line hears what it missed, in order and once', async () => {
    const lost = phone('bhv-003');
    lost.disconnect();
    await until(() => !server.room.reachability.isReachable('bhv-003'));
    for (const text of ['Een', 'Twee', 'Drie'])
      await reception.send('POST', `/v1/calls/${call}/messages`, { message: randomUUID(), text, to: 'all' });
    lost.connect();
    await until(() => kinds('bhv-003', call).length === 4);
    const texts = (heard.get('bhv-003') ?? []).flatMap((frame) => (frame.type === 'message' ? [frame.text] : []));
    expect(texts).toEqual(['Een', 'Twee', 'Drie']);
    expect(kinds('bhv-003', call)).toEqual(['alarm', 'message', 'message', 'message']);
    expect(lost.repeated).toBe(0);
  });

  test('BHV-14, BHV-18: all clear, evaluation and closing', async () => {
    expect((await reception.send('POST', `/v1/calls/${call}/closing`, {})).body['code']).toBe('all-clear-first');
    expect((await reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' })).status).toBe(200);
    await until(() => crew.every((user) => kinds(user, call).includes('over')));
    const responder = await server.signIn('bhv-001');
    const given = await responder.send('POST', `/v1/calls/${call}/evaluation`, {
      answers: { arrivedInTime: true },
      remarks: 'Deur zat op slot',
    });
    // He leads no calls, so he is told that it is kept and nothing of the course.
    expect([200, 204]).toContain(given.status);
    const conclusion = {
      went: 'Goed',
      improve: 'Sleutels',
      actions: [{ what: 'Sleutel', who: 'Hoofd', before: '2027-01-01' }],
    };
    expect((await reception.send('POST', `/v1/calls/${call}/conclusion`, conclusion)).status).toBe(200);
    expect((await reception.send('POST', `/v1/calls/${call}/closing`, {})).status).toBe(200);
    const seen = await course(call);
    expect(seen.evaluation?.answers[0]?.remarks).toBe('Deur zat op slot');
    expect(seen.phase).toBe('closed');
    expect((await reception.get<{ calls: unknown[] }>('/v1/calls?state=over')).body.calls).toHaveLength(1);
  });

  test('BHV-15: the log has no word of what people wrote, and proves it all the same', async () => {
    const record = await server.room.store.record(`call/${call}`);
    const texts = record?.texts.join('\n') ?? '';
    for (const secret of ['Leskeuken', 'Kleine brand', 'poederblusser', 'Groter', 'Veilig', 'Deur zat', 'Sleutel'])
      expect(texts).not.toContain(secret);
    expect(texts).toContain('commitment');
  });
});

test('BHV-07: a test alarm is a real call to that one phone, and its result is kept', async () => {
  const client = await server.signIn('bhv-001');
  const second = await server.phone('bhv-001');
  const [first] = (await client.get<DevicesAnswer>('/v1/devices/mine')).body.devices;
  const { body } = await client.send<{ call: string }>('POST', `/v1/devices/${first?.device}/test-alarm`);
  await until(() => kinds('bhv-001', body.call).includes('alarm'));
  await phone('bhv-001').progress({ call: body.call, step: 'coming', at: now() });
  await until(() => kinds('bhv-001', body.call).includes('over'));
  const { devices } = (await client.get<DevicesAnswer>('/v1/devices/mine')).body;
  expect(devices.find(({ device }) => device === first?.device)?.test).toMatchObject({
    call: body.call,
    step: 'coming',
  });
  expect(second.calls.has(body.call)).toBe(false);
  second.disconnect();
});

test('BHV-02, BHV-12: a change of presence is told as it happens, and stands on the dashboard then', async () => {
  const events = await reception.raw('/v1/events');
  const reader = events.body?.getReader();
  const decoder = new TextDecoder();
  const next = async () => decoder.decode((await reader?.read())?.value);
  await next();
  for (const says of ['gone', 'here', 'gone', 'here', 'gone'] as const) {
    phone('bhv-004').presence(says, 'manual', 'koksschool');
    while (!(await next()).includes('"presence":true'));
    const { people } = dashboardSchema.parse((await reception.get<DashboardAnswer>('/v1/dashboard')).body);
    expect(people.find(({ responder }) => responder === 'bhv-004')?.state).toBe(says);
  }
  await reader?.cancel();
});
