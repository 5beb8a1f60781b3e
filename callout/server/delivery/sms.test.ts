import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallAnswer } from '#callout/api/answers.ts';
import { usualPolicy } from '#callout/core/organisation/evolve.ts';
import type { Policy } from '#callout/core/organisation/organisation.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { httpGateway } from '#platform/sms/gateway.ts';
import { openSmsGateway, type TestSmsGateway } from '#platform/sms/testing/sms-gateway.ts';
import { steadyClock } from '../clock.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';

/** Who does not answer by phone is tried by the next channels, in the order that the organisation chose (BHV-07). */

let server: TestServer;
let gateway: TestSmsGateway;
let reception: Client;
let responder: Client;
/** Time that the test lets pass. */
let ahead = 0;

beforeAll(async () => {
  gateway = await openSmsGateway();
  const sendSms = httpGateway({
    url: `${gateway.origin}/send`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer {secret}' },
    body: '{"to":"{to}","text":"{text}","reference":"{id}"}',
    secret: 'geheim',
  });
  const clock = steadyClock({ wall: () => Date.now() + ahead, monotonic: () => performance.now() + ahead });
  server = await openTestServer(['centrale-post', 'bhv-002', 'beheer'], { sendSms, clock });
  reception = await server.signIn('centrale-post');
  responder = await server.signIn('bhv-002');
});

afterAll(async () => {
  await server.close();
  await gateway.close();
});

beforeEach(async () => {
  await policy({});
  await responder.send('PUT', '/v1/me/telephone', { number: '+31 6 12 34 56 78' });
});

async function policy(more: Partial<Policy>): Promise<void> {
  const command = { type: 'set-policy', policy: { ...usualPolicy, retries: [5, 15, 30], ...more } } as const;
  unwrap(await server.room.organisation.execute([command], { user: 'beheer' }));
}

async function raise(persons = ['bhv-002'], mode = 'real'): Promise<string> {
  const call = randomUUID();
  const body = { mode, location: 'koksschool', nature: 'Brand', place: 'Leskeuken 2.14', text: 'Iemand is gewond' };
  const answer = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'persons', persons } });
  expect(answer.status, answer.text).toBe(201);
  return call;
}

const tries = async (call: string) =>
  (await reception.get<CallAnswer>(`/v1/calls/${call}`)).body.attempts
    .filter(({ channel }) => channel !== 'phone')
    .map(({ channel, outcome, problem }) => [channel, outcome, problem].filter(Boolean).join(' '));

async function pass(seconds: number): Promise<void> {
  ahead += seconds * 1000;
  await server.room.delivery.look();
  server.room.smsOffice.wake();
}

/** Until nobody can say that his phone was not given the time. */
async function unanswered(): Promise<void> {
  for (const seconds of [5, 10, 15, 6]) await pass(seconds);
}

describe('BHV-07: the next channel', () => {
  test('no phone answers: SMS goes out, and mail only when that brought nothing in half a minute', async () => {
    const call = await raise();
    await unanswered();
    await until(async () => (await tries(call)).includes('sms sent'));
    const sent = gateway.received.at(-1);
    const body = JSON.parse(sent?.body ?? '') as Record<string, string>;
    expect(sent?.headers.authorization).toBe('Bearer geheim');
    expect(body).toMatchObject({ to: '+31612345678', reference: `${call}/bhv-002` });
    expect(body['text']).toMatch(/^BHV-OPROEP \d\d:\d\d: Brand, Leskeuken 2\.14, /);
    expect(body['text']).not.toContain('gewond');
    expect(await tries(call)).toEqual(['sms sent']);
    await pass(31);
    expect(await tries(call)).toEqual(['sms sent', 'mail']);
    await pass(300);
    expect(await tries(call)).toEqual(['sms sent', 'mail']);
  });

  test('the order is of the organisation', async () => {
    await policy({ channels: ['mail', 'sms'] });
    const call = await raise();
    await unanswered();
    expect(await tries(call)).toEqual(['mail']);
    await pass(31);
    await until(async () => (await tries(call)).includes('sms sent'));
    await policy({ channels: [] });
    const other = await raise();
    await unanswered();
    expect(await tries(other)).toEqual([]);
    const course = (await reception.get<CallAnswer>(`/v1/calls/${other}`)).body;
    expect(course.unreachable).toHaveLength(1);
  });

  test('a gateway that is busy is asked again; one that refuses is told of, and mail goes out at once', async () => {
    gateway.next(503);
    const call = await raise();
    await unanswered();
    const before = gateway.received.length;
    await until(() => gateway.received.length > before - 1);
    expect(await tries(call)).toEqual(['sms waiting']);
    await pass(13);
    await until(async () => (await tries(call)).includes('sms sent'));
    gateway.next(403);
    const refused = await raise();
    await unanswered();
    await until(async () => (await tries(refused)).includes('sms failed http-403'));
    await pass(1);
    expect(await tries(refused)).toEqual(['sms failed http-403', 'mail']);
  });

  test('what waits for the gateway goes out no more once it is safe', async () => {
    gateway.next(503);
    const call = await raise();
    await unanswered();
    await until(async () => (await tries(call)).includes('sms waiting'));
    await reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
    const before = gateway.received.length;
    await pass(13);
    await until(async () => (await tries(call)).includes('sms failed call-over'));
    expect(gateway.received).toHaveLength(before);
  });

  test('without a number it says so; a number is seen by its owner alone', async () => {
    expect((await responder.get('/v1/me/telephone')).body).toEqual({ sms: true, number: '+31612345678' });
    const pages = ['/v1/me', '/v1/dashboard', '/v1/calls', '/v1/devices/mine'];
    for (const page of pages) expect((await reception.get(page)).text).not.toContain('612345678');
    expect((await responder.send('PUT', '/v1/me/telephone', { number: '0612345678' })).body).toMatchObject({
      status: 422,
      code: 'telephone-wrong',
    });
    expect((await responder.send('DELETE', '/v1/me/telephone')).status).toBe(204);
    const call = await raise();
    await unanswered();
    await pass(1);
    expect(await tries(call)).toEqual(['sms failed no-telephone', 'mail']);
    const log = await server.room.store.record(`call/${call}`);
    expect(log?.texts.join('')).not.toContain('612345678');
  });

  test('BHV-21: a drill is one in the first word; who answered meanwhile gets none', async () => {
    const drill = await raise(['bhv-002'], 'drill');
    await unanswered();
    await until(async () => (await tries(drill)).includes('sms sent'));
    expect(gateway.received.at(-1)?.body).toMatch(/"OEFENING, niet echt/);
    await server.phone('bhv-002');
    const answered = await raise();
    await until(async () => (await reception.get<CallAnswer>(`/v1/calls/${answered}`)).body.counts.onPhone === 1);
    await unanswered();
    expect(await tries(answered)).toEqual([]);
  });
});
