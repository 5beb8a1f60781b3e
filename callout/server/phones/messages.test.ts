import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { CallAnswer } from '#callout/api/answers.ts';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { openTestServer, phoneUrl, type TestServer, until } from '../testing/server.ts';

/** What is said during a call, both ways, over real lines. */

let server: TestServer;
let reception: Client;

beforeAll(async () => {
  server = await openTestServer(['centrale-post']);
  reception = await server.signIn('centrale-post');
});

afterAll(() => server.close());

type Framed<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>;

/** A phone that remembers every frame, and can say anything. */
async function line(user: string) {
  const { token } = unwrap(await server.room.devices.enrol(user, { name: '', kind: 'simulated' }));
  const socket = new WebSocket(phoneUrl(server.url));
  const frames: ServerFrame[] = [];
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as ServerFrame));
  const say = (frame: object) => socket.send(JSON.stringify({ v: 1, ...frame }));
  socket.once('open', () =>
    say({
      type: 'hello',
      device: token,
      last: 0,
      app: { kind: 'simulated', version: '1' },
      can: { push: false, sound: true, vibrate: true, background: false },
    }),
  );
  const of = <T extends ServerFrame['type']>(type: T): readonly Framed<T>[] =>
    frames.filter((frame): frame is Framed<T> => frame.type === type);
  await until(() => of('welcome').length === 1);
  return { say, of, close: () => socket.terminate() };
}

async function raise(persons: readonly string[]): Promise<string> {
  const call = randomUUID();
  const body = { mode: 'drill', location: 'koksschool', nature: 'Rook', place: 'Hal' };
  const answer = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'persons', persons } });
  expect(answer.status, answer.text).toBe(201);
  return call;
}

const course = async (call: string) => (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body;

test('BHV-05, BHV-08: who it is from and when comes along; reading it and answering it come back in counts', async () => {
  const [first, second] = [await line('bhv-004'), await line('bhv-005')];
  const call = await raise(['bhv-004', 'bhv-005']);
  await until(() => first.of('alarm').length === 1 && second.of('alarm').length === 1);
  first.say({ type: 'progress', id: 'p1', call, step: 'coming', at: new Date().toISOString() });
  await until(() => first.of('taken').length === 1);
  const sent = await reception.send<CallAnswer>('POST', `/v1/calls/${call}/messages`, {
    message: 'm1',
    text: 'Verzamel bij de poort',
    to: 'coming',
  });
  expect(sent.body.messages).toMatchObject([{ to: 1, read: 0 }]);
  await until(() => first.of('message').length === 1);
  const [message] = first.of('message');
  expect(message).toMatchObject({ text: 'Verzamel bij de poort', from: server.room.names.of('centrale-post') });
  expect(message?.at).toBe(sent.body.messages[0]?.at);
  first.say({ type: 'message-read', call, message: 'm1' });
  first.say({ type: 'reply', id: 'r1', call, says: 'need-help' });
  first.say({ type: 'reply', id: 'r1', call, says: 'need-help' });
  await until(() => first.of('taken').filter(({ id }) => id === 'r1').length === 2);
  await until(async () => (await course(call)).messages[0]?.read === 1);
  expect((await course(call)).replies).toMatchObject([{ reply: 'r1', says: 'need-help', from: { id: 'bhv-004' } }]);
  expect(second.of('message')).toEqual([]);
  first.say({ type: 'reply', id: 'r2', call, says: 'dance' });
  await until(() => first.of('refused').some(({ code }) => code === 'frame-wrong'));
  first.close();
  second.close();
});

test('BHV-08: what is said with the all clear, and why a call was withdrawn, reach every phone', async () => {
  const phone = await line('bhv-006');
  const clear = await raise(['bhv-006']);
  await reception.send('POST', `/v1/calls/${clear}/all-clear`, { text: 'Alles is veilig, ga terug' });
  await until(() => phone.of('over').length === 1);
  expect(phone.of('over')[0]).toMatchObject({ how: 'all-clear', ended: { text: 'Alles is veilig, ga terug' } });
  const mistake = await raise(['bhv-006']);
  await reception.send('POST', `/v1/calls/${mistake}/withdrawal`, { reason: 'Verkeerde knop' });
  await until(() => phone.of('over').length === 2);
  expect(phone.of('over')[1]).toMatchObject({ how: 'withdrawn', ended: { text: 'Verkeerde knop' } });
  phone.close();
});
