import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { openTestServer, phoneUrl, type TestServer, until } from '#callout/server/testing/server.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { Phone, type Storage } from './phone.ts';

/** The phone of the web app against the server of the product, over real lines. */
let server: TestServer;
let reception: Client;
let token: string;
const location = 'koksschool';
const responder = 'bhv-001';
const timings = { heartbeatMs: 200, silenceMs: 1_000, patienceMs: 2_000, retryMs: [20] };

beforeAll(async () => {
  server = await openTestServer([responder, 'receptie-koksschool']);
  reception = await server.signIn('receptie-koksschool');
  token = unwrap(await server.room.devices.enrol(responder, { name: 'Proef', kind: 'web' })).token;
});

const opened: Phone[] = [];

afterEach(() => {
  for (const phone of opened.splice(0)) phone.stop();
});

afterAll(() => server.close());

/** What a browser keeps over a reload. */
function storage(): Storage & { text: string | undefined } {
  const kept: { text: string | undefined } = { text: undefined };
  return Object.assign(kept, {
    read: () => kept.text,
    write: (text: string) => {
      kept.text = text;
      return true;
    },
  });
}

function open(kept: Storage, settings: { readonly url?: string; readonly token?: string } = {}): Phone {
  const phone = new Phone({
    url: phoneUrl(server.url),
    token,
    storage: kept,
    app: { kind: 'web', version: 'test' },
    can: () => ({ push: false, sound: true, vibrate: false, background: false }),
    timings,
    ...settings,
  });
  opened.push(phone);
  phone.start();
  return phone;
}

async function raise(call: string): Promise<void> {
  const answer = await reception.send('PUT', `/v1/calls/${call}`, {
    mode: 'real',
    location,
    nature: 'Brand',
    place: '2.14',
    audience: { kind: 'persons', persons: [responder] },
  });
  expect([answer.status, answer.text]).toEqual([expect.any(Number), expect.stringContaining(call)]);
}

function seen(phone: Phone, call: string): PhoneCall | undefined {
  return phone.snapshot().calls.find((one) => one.call === call);
}

async function stepAtReception(call: string): Promise<string | undefined> {
  const { body } = await reception.get<{ people: { responder: string; step?: string }[] }>(`/v1/calls/${call}`);
  return body.people.find((one) => one.responder === responder)?.step;
}

/** Breaks the line as a tunnel does: without a word. */
function breakLine(): void {
  for (const line of server.room.reach.linesOf(responder)) line.terminate();
}

test('BHV-07, BHV-08: a call arrives, is acknowledged by itself, and the answer is only settled once the server has it', async () => {
  const phone = open(storage());
  await until(() => phone.snapshot().line === 'open');
  await raise('oproep-1');
  await until(() => seen(phone, 'oproep-1') !== undefined);
  await until(async () => (await stepAtReception('oproep-1')) === 'on-phone');
  phone.progress('oproep-1', 'shown');
  phone.progress('oproep-1', 'coming');
  expect([seen(phone, 'oproep-1')?.you, phone.snapshot().unsent.has('oproep-1')]).toEqual(['coming', true]);
  await until(() => !phone.snapshot().unsent.has('oproep-1'));
  expect(await stepAtReception('oproep-1')).toBe('coming');
  // News of it may come later than the receipt: it does not ring again meanwhile.
  expect(seen(phone, 'oproep-1')?.you).toBe('coming');
  // A step that lies behind does nothing, whoever presses it.
  phone.progress('oproep-1', 'read');
  expect(phone.snapshot().unsent.size).toBe(0);
  phone.stop();
});

test('what was answered without a line survives a reload, and goes out once there is one', async () => {
  const kept = storage();
  const before = open(kept);
  await raise('oproep-2');
  await until(() => seen(before, 'oproep-2') !== undefined);
  before.stop();
  before.progress('oproep-2', 'coming');
  before.comingIn('oproep-2', 3);
  const reloaded = open(kept);
  expect([seen(reloaded, 'oproep-2')?.you, seen(reloaded, 'oproep-2')?.minutes]).toEqual(['coming', 3]);
  await until(() => reloaded.snapshot().unsent.size === 0);
  expect(await stepAtReception('oproep-2')).toBe('coming');
  reloaded.stop();
});

test('after a line that broke everything missed comes in order, once, by itself', async () => {
  const phone = open(storage());
  await raise('oproep-3');
  await until(() => seen(phone, 'oproep-3') !== undefined);
  for (const text of ['een', 'twee', 'drie']) {
    breakLine();
    const message = { message: `m-${text}`, text, to: 'all' };
    expect((await reception.send('POST', '/v1/calls/oproep-3/messages', message)).status).toBeLessThan(300);
  }
  await until(() => seen(phone, 'oproep-3')?.messages.length === 3);
  expect(seen(phone, 'oproep-3')?.messages.map(({ text }) => text)).toEqual(['een', 'twee', 'drie']);
  await reception.send('POST', '/v1/calls/oproep-3/all-clear', { text: 'Veilig' });
  await until(() => seen(phone, 'oproep-3')?.phase === 'all-clear');
  phone.stop();
});

test('a phone that the server does not know stops asking, and says so', async () => {
  const phone = open(storage(), { token: 'nobody-has-this-token-at-all' });
  await until(() => phone.snapshot().line === 'refused');
  phone.nudge();
  expect(phone.snapshot().line).toBe('refused');
  phone.stop();
});

test('an answer that the server refuses is not sent for ever, and the phone says that it was not taken', async () => {
  const phone = open(storage());
  await raise('oproep-4');
  await until(() => seen(phone, 'oproep-4') !== undefined);
  phone.takeRole('oproep-4', 'no-such-role');
  await until(() => phone.snapshot().notTaken !== undefined);
  expect(phone.snapshot().notTaken?.call).toBe('oproep-4');
  expect(phone.snapshot().unsent.size).toBe(0);
  phone.stop();
});

test('a server that is not there leaves the phone waiting, and it says so', async () => {
  const phone = open(storage(), { url: 'ws://127.0.0.1:9/v1/phone' });
  const states = new Set<string>();
  phone.subscribe(() => states.add(phone.snapshot().line));
  await until(() => states.has('waiting') && states.has('connecting'));
  phone.stop();
  expect(phone.snapshot().line).toBe('off');
});
