import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  CallAnswer,
  DashboardAnswer,
  DevicesAnswer,
  EnrolledAnswer,
  SubscribedAnswer,
} from '#callout/api/answers.ts';
import { system } from '#callout/core/organisation/organisation.ts';
import { type PushNotice, pushNoticeSchema } from '#callout/core/protocol/push.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import {
  openPushService,
  type ReceivedPush,
  type TestPushService,
  type TestSubscription,
} from '#platform/push/testing/push-service.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';

/** Phones whose app is closed: a real push service, the real protocol, and answers without a session (BHV-07). */

let server: TestServer;
let service: TestPushService;
let reception: Client;
let responder: Client;

beforeAll(async () => {
  service = await openPushService(() => server.room.pushParts.identity.publicKey);
  server = await openTestServer(['centrale-post', 'bhv-002'], { push: { services: [service.origin] } });
  reception = await server.signIn('centrale-post');
  responder = await server.signIn('bhv-002');
});

afterAll(async () => {
  await server.close();
  await service.close();
});

interface ClosedPhone {
  readonly device: string;
  readonly subscription: TestSubscription;
  /** With which its browser says where it is woken from now on. */
  readonly renewal: string;
}

/** A phone of bhv-002 that has push on, and no line. */
async function closedPhone(): Promise<ClosedPhone> {
  const enrolled = await responder.send<EnrolledAnswer>('POST', '/v1/devices', { name: 'Toestel', kind: 'web' });
  const { device } = enrolled.body;
  const subscription = await service.subscribe();
  const { endpoint, p256dh, auth } = subscription;
  const path = `/v1/devices/${device}/push`;
  const kept = await responder.send<SubscribedAnswer>('PUT', path, { endpoint, p256dh, auth });
  expect(kept.status, kept.text).toBe(200);
  return { device, subscription, renewal: kept.body.renewal };
}

async function raise(mode: 'real' | 'drill' = 'real'): Promise<string> {
  const call = randomUUID();
  const audience = { kind: 'persons', persons: ['bhv-002'] };
  const body = { mode, location: 'koksschool', nature: 'Brand', place: 'Leskeuken 2.14', audience };
  const answer = await reception.send('PUT', `/v1/calls/${call}`, { ...body, text: 'Mevrouw Bakker is gewond' });
  expect(answer.status, answer.text).toBe(201);
  return call;
}

const course = async (call: string) => (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body;
const member = async (call: string) => {
  const { people, unreachable } = await course(call);
  return [...people, ...unreachable][0];
};
const received = ({ subscription }: ClosedPhone): readonly ReceivedPush[] =>
  service.received.filter((push) => push.subscription === subscription.id);
const noticesOf = (phone: ClosedPhone): readonly PushNotice[] =>
  received(phone).map(({ text }) => pushNoticeSchema.parse(JSON.parse(text)));

async function noticeOf(phone: ClosedPhone, kind: PushNotice['kind'] = 'alarm'): Promise<PushNotice> {
  await until(() => noticesOf(phone).some((one) => one.kind === kind));
  const found = noticesOf(phone).findLast((one) => one.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
}

const say = ({ answer }: PushNotice, step: string, ago = 0) =>
  server.public.send('POST', '/v1/push/answers', { answer, step, ago });

const person = async () =>
  (await reception.get<DashboardAnswer>('/v1/dashboard')).body.people.find(({ responder: id }) => id === 'bhv-002');

let phone: ClosedPhone;

/** A phone that gets push hears of every call that still runs. */
async function endAll(): Promise<void> {
  for (const { id, call } of server.room.calls.running()) {
    const actor = call.mode === 'test' ? system : { user: 'centrale-post' };
    unwrap(await server.room.calls.execute(id, { type: 'give-all-clear', text: '' }, actor));
  }
}

beforeEach(async () => {
  await endAll();
  for (const { device } of server.room.devices.of('bhv-002')) await responder.send('DELETE', `/v1/devices/${device}`);
  phone = await closedPhone();
});

describe('BHV-07: push wakes a closed app', () => {
  test('it comes at once with the call, and its answer comes back without a session', async () => {
    const call = await raise();
    const notice = await noticeOf(phone);
    expect(notice).toMatchObject({ call, mode: 'real', again: 0, title: 'BHV-OPROEP: Brand' });
    expect(notice.body).toMatch(/^Leskeuken 2\.14, /);
    expect(received(phone)[0]).toMatchObject({ urgency: 'high', ttl: 900 });
    await until(async () => (await member(call))?.step === 'sent');
    expect((await say(notice, 'on-phone')).status).toBe(204);
    expect((await member(call))?.step).toBe('on-phone');
    expect((await say(notice, 'coming', 2000)).status).toBe(204);
    // The same again, late: nothing changes.
    expect((await say(notice, 'coming', 2000)).status).toBe(204);
    expect((await say(notice, 'on-phone')).status).toBe(204);
    expect(await course(call)).toMatchObject({
      counts: { coming: 1 },
      attempts: [{ channel: 'push', outcome: 'sent' }],
    });
  });

  test('it brings nature, place and location, and no other word of anybody', async () => {
    await raise();
    const notice = await noticeOf(phone);
    const text = JSON.stringify(notice);
    expect(text).not.toMatch(/Bakker|centrale|bhv-002/iu);
    const { endpoint, auth } = phone.subscription;
    for (const page of ['/v1/devices/mine', '/v1/me']) {
      const told = (await responder.get(page)).text;
      expect(told).not.toContain(endpoint);
      expect(told).not.toContain(auth);
    }
  });

  test('BHV-21: a drill is one in the first word that the notification has', async () => {
    await raise('drill');
    expect((await noticeOf(phone)).title).toBe('OEFENING: Brand');
  });

  test('the end takes the place of the alarm, on the same topic; who cannot come hears nothing more', async () => {
    const call = await raise();
    await noticeOf(phone);
    await reception.send('POST', `/v1/calls/${call}/withdrawal`, { reason: 'Verkeerde knop' });
    const over = await noticeOf(phone, 'over');
    expect(over.title).toBe('Oproep ingetrokken: Brand');
    const topics = received(phone).map(({ topic }) => topic);
    expect(new Set(topics).size).toBe(1);
    const second = await raise();
    await until(() => noticesOf(phone).some((one) => one.call === second));
    const notice = noticesOf(phone).find((one) => one.call === second);
    expect((await say(notice ?? over, 'cannot')).status).toBe(204);
    await reception.send('POST', `/v1/calls/${second}/all-clear`, { text: 'Veilig' });
    // What comes after it shows that it does not come any more.
    const third = await raise();
    await until(() => noticesOf(phone).some((one) => one.call === third));
    expect(noticesOf(phone).filter((one) => one.call === second && one.kind === 'over')).toEqual([]);
  });

  test('a message is told of, without what it says; with a line it is not pushed', async () => {
    const call = await raise();
    expect((await say(await noticeOf(phone), 'coming')).status).toBe(204);
    await reception.send('POST', `/v1/calls/${call}/messages`, { message: 'm1', text: 'Via de achterdeur', to: 'all' });
    const notice = await noticeOf(phone, 'message');
    expect(JSON.stringify(notice)).not.toContain('achterdeur');
    const before = received(phone).length;
    const told: string[] = [];
    await server.phone('bhv-002', { onFrame: (frame) => void (frame.type === 'message' && told.push(frame.message)) });
    await reception.send('POST', `/v1/calls/${call}/messages`, { message: 'm2', text: 'Vlug', to: 'all' });
    await until(() => told.includes('m2'));
    expect(received(phone)).toHaveLength(before);
  });

  test('an answer of another, of a phone that was removed, or after the end is not taken', async () => {
    const call = await raise();
    const notice = await noticeOf(phone);
    const [device = '', of = '', mac = ''] = notice.answer.split('.');
    const forged = [
      `${device}.${Buffer.from('other').toString('base64url')}.${mac}`,
      `${device}.${of}.${mac.slice(1)}A`,
      `${device}.${of}`,
      `${notice.answer}.x`,
      '',
    ];
    for (const answer of forged) expect((await say({ ...notice, answer }, 'coming')).status).toBe(401);
    expect(
      (await server.public.send('POST', '/v1/push/answers', { answer: notice.answer, step: 'arrived', ago: 0 })).status,
    ).toBe(400);
    await reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
    expect((await say(notice, 'coming')).body).toMatchObject({ code: 'call-is-over' });
    await responder.send('DELETE', `/v1/devices/${phone.device}`);
    expect((await say(notice, 'on-phone')).body).toMatchObject({ code: 'push-answer-unknown' });
  });
});

describe('BHV-07: how sure a push is', () => {
  test('without a line somebody counts only once a push came in; shown how, and how sure', async () => {
    expect(await person()).toMatchObject({ reachable: false, reach: { way: 'none', why: 'push-never-proved' } });
    const proof = await responder.send<{ call: string }>('POST', `/v1/devices/${phone.device}/test-alarm`);
    expect(proof.status).toBe(201);
    const notice = await noticeOf(phone);
    expect(notice).toMatchObject({ call: proof.body.call, mode: 'test' });
    expect(notice.title).toMatch(/^ALARMPROEF/);
    expect((await say(notice, 'on-phone')).status).toBe(204);
    expect(await person()).toMatchObject({ reachable: true, reach: { way: 'push', sureness: 60, why: 'push-proved' } });
    const [mine] = (await responder.get<DevicesAnswer>('/v1/devices/mine')).body.devices;
    expect(mine?.push).toMatchObject({ state: 'on', provedAt: expect.stringMatching(/Z$/) as string });
    const line = await server.phone('bhv-002');
    expect(await person()).toMatchObject({ reachable: true, reach: { way: 'line', sureness: 95 } });
    line.disconnect();
    await until(async () => (await person())?.reach.way === 'push');
  });

  test('a test alarm goes to the phone that is tested and to no other', async () => {
    const other = await closedPhone();
    await responder.send('POST', `/v1/devices/${phone.device}/test-alarm`);
    await noticeOf(phone);
    const call = await raise();
    await until(() => noticesOf(other).some((one) => one.call === call));
    expect(noticesOf(other).filter(({ mode }) => mode === 'test')).toEqual([]);
  });

  test('a subscription that ended is removed and shown; a new one works again', async () => {
    service.unsubscribe(phone.subscription.id);
    const call = await raise();
    await until(async () => (await person())?.reach.why === 'push-gone');
    await until(async () => (await course(call)).attempts.some(({ problem }) => problem === 'push-gone'));
    const stored = await server.room.store.entries.list('push-subscription');
    expect(JSON.stringify(stored)).not.toContain(phone.subscription.auth);
    const fresh = await service.subscribe();
    const { endpoint, p256dh, auth } = fresh;
    await responder.send('PUT', `/v1/devices/${phone.device}/push`, { endpoint, p256dh, auth });
    expect(await person()).toMatchObject({ reach: { why: 'push-never-proved' } });
  });

  test('a subscription that the browser changes reaches the server from the closed app, as this phone alone', async () => {
    const renew = ({ endpoint, p256dh, auth }: TestSubscription, renewal: string) =>
      server.public.send('PUT', '/v1/push/subscription', { endpoint, p256dh, auth, renewal });
    service.unsubscribe(phone.subscription.id);
    await raise();
    await until(async () => (await person())?.reach.why === 'push-gone');
    const [lost] = (await responder.get<DevicesAnswer>('/v1/devices/mine')).body.devices;
    expect(lost?.push).toMatchObject({ state: 'gone', goneAt: expect.stringMatching(/Z$/u) as string });
    const fresh = await service.subscribe();
    expect((await renew(fresh, phone.renewal)).status).toBe(204);
    // It rings for the call that still runs, and that is what proves it.
    const notice = await noticeOf({ ...phone, subscription: fresh });
    expect((await say(notice, 'on-phone')).status).toBe(204);
    expect(await person()).toMatchObject({ reachable: true, reach: { why: 'push-proved' } });

    const other = await service.subscribe();
    const [device = '', mac = ''] = phone.renewal.split('.');
    const elsewhere = await closedPhone();
    for (const wrong of [
      '',
      'x.y',
      `${device}.${mac.slice(1)}A`,
      `${elsewhere.renewal.split('.')[0]}.${mac}`,
      notice.answer,
    ])
      expect((await renew(other, wrong)).body).toMatchObject({ status: 401, code: 'push-renewal-unknown' });
    // What renews is no answer to a call.
    expect((await say({ ...notice, answer: phone.renewal }, 'coming')).status).toBe(401);
    const nowhere = { ...other, endpoint: 'https://evil.example/push' };
    expect((await renew(nowhere, phone.renewal)).body).toMatchObject({ code: 'push-service-unknown' });
    await responder.send('DELETE', `/v1/devices/${phone.device}`);
    expect((await renew(other, phone.renewal)).status).toBe(401);
  });

  test('a push service that is busy or broken is asked again', async () => {
    service.next({ status: 429, headers: { 'retry-after': '1' } }, { status: 503 });
    const begun = performance.now();
    const call = await raise();
    const notice = await noticeOf(phone);
    expect(notice.call).toBe(call);
    // One second that it asked for, and two that come after a second failure.
    expect(performance.now() - begun).toBeGreaterThan(2900);
  });

  test('nobody answers: it rings again at each retry, and the app opens to the call', async () => {
    await raise();
    await until(() => noticesOf(phone).length >= 2, 12_000);
    expect(noticesOf(phone).map((one) => (one.kind === 'alarm' ? one.again : -1))).toEqual([0, 1]);
  });

  test('endpoints elsewhere and keys that are none are refused', async () => {
    const { endpoint, p256dh, auth } = phone.subscription;
    const path = `/v1/devices/${phone.device}/push`;
    for (const wrong of ['https://localhost/x', 'http://169.254.169.254/x', `${server.url}/v1/me`]) {
      const answer = await responder.send('PUT', path, { endpoint: wrong, p256dh, auth });
      expect(answer.body, wrong).toMatchObject({ status: 422, code: 'push-service-unknown' });
    }
    const beside = Buffer.alloc(65, 4).toString('base64url');
    const answer = await responder.send('PUT', path, { endpoint, p256dh: beside, auth });
    expect(answer.body).toMatchObject({ status: 422, code: 'push-keys-wrong' });
  });
});

test('BHV-16: a push that was not taken before the server ended is sent after its restart, and one that was is not', async () => {
  const data = await mkdtemp(join(tmpdir(), 'paraat-push-'));
  let publicKey = '';
  const own = await openPushService(() => publicKey);
  const begin = async () => {
    const begun = await openTestServer(['centrale-post', 'bhv-002'], { data, push: { services: [own.origin] } });
    publicKey = begun.room.pushParts.identity.publicKey;
    return begun;
  };
  const first = await begin();
  const { device } = unwrap(await first.room.devices.enrol('bhv-002', { name: '', kind: 'web' }));
  await first.room.subscriptions.keep(device, 'bhv-002', await own.subscribe(), toIso(first.room.clock.now()));
  const raised = async (at: TestServer) => {
    const call = randomUUID();
    const audience = { kind: 'persons', persons: ['bhv-002'] } as const;
    const fields = { mode: 'drill', location: 'koksschool', nature: 'Rook', place: 'Hal', audience } as const;
    unwrap(await at.room.calls.execute(call, { type: 'raise-call', call, ...fields }, { user: 'centrale-post' }));
    return call;
  };
  const known = await raised(first);
  await until(() => own.received.length === 1);
  await until(async () => (await first.room.store.entries.list('push')).length === 1);
  own.next({ status: 503 }, { status: 503 });
  const lost = await raised(first);
  await first.close();
  const second = await begin();
  await until(() => own.received.length === 2);
  const calls = own.received.map(({ text }) => pushNoticeSchema.parse(JSON.parse(text)).call);
  expect(calls).toEqual([known, lost]);
  expect(second.room.pushParts.identity.publicKey).toBe(first.room.pushParts.identity.publicKey);
  await second.close();
  await own.close();
  await rm(data, { recursive: true });
});
