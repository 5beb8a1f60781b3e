import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { CallAnswer } from '#callout/api/answers.ts';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { signIn } from '#platform/http/testing/client.ts';
import { type Prepared, prepareFolder, type ServerProcess, startProcess } from './testing/killable.ts';
import { phoneUrl, until } from './testing/server.ts';

/** The server dies in the middle of a call. PHONES=450 plays it with all of them. */

const count = Number(process.env['PHONES'] ?? '50');
const ends: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

interface Heard {
  readonly phone: SimulatedPhone;
  readonly frames: ServerFrame[];
}

async function begin(): Promise<{ prepared: Prepared; server: ServerProcess; phones: Map<string, Heard> }> {
  const prepared = await prepareFolder(count);
  ends.push(() => rm(prepared.data, { recursive: true, force: true }));
  const server = await startProcess(prepared.data);
  const phones = new Map<string, Heard>();
  for (const [user, token] of prepared.tokens) {
    const frames: ServerFrame[] = [];
    const again = () => 50 + Math.random() * 200;
    const phone = new SimulatedPhone({ url: phoneUrl(server.url), token, again, onFrame: (f) => frames.push(f) });
    phones.set(user, { phone, frames });
    ends.push(() => phone.disconnect());
    phone.connect();
  }
  await until(() => all(phones, ({ phone }) => phone.connected), 60_000);
  return { prepared, server, phones };
}

const all = (phones: ReadonlyMap<string, Heard>, holds: (one: Heard) => boolean) => [...phones.values()].every(holds);
const ofCall = (frames: readonly ServerFrame[], call: string, type: ServerFrame['type']) =>
  frames.filter((frame) => {
    if (frame.type !== type || !('call' in frame)) return false;
    return (typeof frame.call === 'string' ? frame.call : frame.call.call) === call;
  }).length;
const portOf = (url: string) => Number(new URL(url).port);

describe('kill -9 in the middle of a call', () => {
  test('BHV-16: everybody is back, the call goes on, nobody is told twice and nobody is forgotten', async () => {
    const { prepared, server, phones } = await begin();
    const call = randomUUID();
    const reception = await signIn(server.url, 'centrale-post');
    const body = { mode: 'real', location: 'koksschool', nature: 'Brand', place: 'Leskeuken' };
    const raised = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'all-available' } });
    expect(raised.status).toBe(201);
    // Some have the alarm and answer while the server dies: what was taken must stand, what was not is sent again.
    await until(() => [...phones.values()].some(({ phone }) => phone.calls.has(call)));
    const taken: Promise<boolean>[] = [];
    for (const { phone } of phones.values()) {
      if (!phone.calls.has(call)) continue;
      taken.push(phone.progress({ call, step: 'coming', at: new Date().toISOString(), minutes: 2 }));
      if (taken.length === Math.ceil(count / 2)) break;
    }
    await Promise.race(taken);
    await server.kill();

    const started = performance.now();
    const second = await startProcess(prepared.data, portOf(server.url));
    ends.push(() => second.stop());
    await until(() => all(phones, ({ phone }) => phone.connected && phone.calls.has(call)), 60_000);
    const backMs = performance.now() - started;
    expect(await Promise.all(taken)).toEqual(taken.map(() => true));

    const again = await signIn(second.url, 'centrale-post');
    const repeated = await again.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'all-available' } });
    expect(repeated.status).toBe(200);
    const message = { message: randomUUID(), text: 'Verzamelen bij de ingang', to: 'all' };
    expect((await again.send('POST', `/v1/calls/${call}/messages`, message)).status).toBe(200);
    await until(() => all(phones, ({ frames }) => ofCall(frames, call, 'message') === 1), 60_000);
    await until(async () => (await again.get<CallAnswer>(`/v1/calls/${call}`)).body.counts.onPhone === count, 60_000);
    const course = (await again.get<CallAnswer>(`/v1/calls/${call}`)).body;
    expect(course.counts).toMatchObject({ called: count, onPhone: count, coming: taken.length, unreachable: 0 });
    expect((await again.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' })).status).toBe(200);
    await until(() => all(phones, ({ frames }) => ofCall(frames, call, 'over') === 1), 60_000);
    for (const [user, { frames, phone }] of phones) {
      const seqs = frames.flatMap((frame) => ('seq' in frame && frame.type !== 'welcome' ? [frame.seq] : []));
      expect(ofCall(frames, call, 'alarm'), user).toBe(1);
      expect(seqs, user).toEqual(seqs.toSorted((a, b) => a - b));
      expect([user, phone.repeated]).toEqual([user, 0]);
    }
    console.log(
      `${count} phones: server ready ${Math.round(second.readyMs)} ms after its start, all back with the call after ${Math.round(backMs)} ms`,
    );
  }, 240_000);

  test('BHV-16: who is not reached in time is found by retries after the restart, and gets a mail', async () => {
    const { prepared, server, phones } = await begin();
    const [user = '', lost] = [...phones][0] ?? [];
    lost?.phone.disconnect();
    const reception = await signIn(server.url, 'centrale-post');
    const call = randomUUID();
    const body = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Hal' };
    const audience = { kind: 'persons', persons: [user] };
    expect((await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience })).status).toBe(201);
    await until(async () => (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body.attempts.length === 1, 20_000);
    await server.kill();
    const second = await startProcess(prepared.data, portOf(server.url));
    ends.push(() => second.stop());
    const again = await signIn(second.url, 'centrale-post');
    const look = async () => (await again.get<CallAnswer>(`/v1/calls/${call}`)).body;
    await until(async () => (await look()).attempts.length === 4, 60_000);
    const { attempts, timeline } = await look();
    expect(attempts.map(({ channel }) => channel)).toEqual(['phone', 'phone', 'phone', 'mail']);
    expect(timeline.filter(({ type }) => type === 'ResponderUnreachable')).toHaveLength(1);
    const mails = await again.get<{ mails: { to: { user: string }; subject: string }[] }>('/demo/mails');
    const own = mails.body.mails.filter((mail) => mail.to.user === user);
    expect(own.map(({ subject }) => subject)).toEqual(['OEFENING: Oefening, Hal (Horeca & Toerisme)']);
    lost?.phone.connect();
    await until(async () => (await look()).counts.unreachable === 0);
    expect((await look()).counts).toMatchObject({ onPhone: 1 });
  }, 240_000);
});
