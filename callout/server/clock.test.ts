import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CallAnswer, DashboardAnswer } from '#callout/api/answers.ts';
import { steadyClock } from './clock.ts';
import { openTestServer, until } from './testing/server.ts';

/** Somebody sets the clock of the machine, in the middle of a call. */

const hour = 3_600_000;

function movedMachine() {
  const machine = { ahead: 0 };
  const sources = { wall: () => Date.now() + machine.ahead, monotonic: () => performance.now() };
  return { machine, sources };
}

describe('the clock of the server', () => {
  test('follows the wall clock, counts on when that leaps, and never goes back', () => {
    let [wall, monotonic] = [1_000_000, 0];
    const clock = steadyClock({ wall: () => wall, monotonic: () => monotonic });
    const pass = (ms: number, leap = 0) => {
      monotonic += ms;
      wall += ms + leap;
      return clock.now().epochMilliseconds;
    };
    expect(pass(1000)).toBe(1_001_000);
    expect(pass(1000, 300)).toBe(1_002_300);
    expect(pass(1000, -hour)).toBe(1_003_000);
    expect(clock.trouble()).toMatchObject({ countedAt: '1970-01-01T00:16:43.000Z' });
    expect(pass(1000, 2 * hour)).toBe(1_004_000);
    expect(pass(1000, -hour)).toBe(1_005_300);
    expect(clock.trouble()).toBeUndefined();
    clock.notBefore('1970-01-01T01:00:00.000Z');
    expect(clock.now().epochMilliseconds).toBe(hour);
    expect(pass(500)).toBe(hour + 500);
    expect(clock.trouble()).toBeDefined();
  });

  test('is what the clock of all servers says: back before it told the time, and only forward after', () => {
    const clock = steadyClock({ wall: () => hour, monotonic: () => 0 });
    clock.agreeWith(hour - 90_000, 100);
    expect(clock.trouble()).toBeDefined();
    expect(clock.now().epochMilliseconds).toBe(hour - 90_000);
    clock.agreeWith(hour - 180_000, 100);
    expect(clock.now().epochMilliseconds).toBe(hour - 90_000);
    // Neither what a time server slews nor what the asking took is a difference.
    clock.agreeWith(hour - 89_000, 0);
    clock.agreeWith(hour - 80_000, 20_000);
    expect(clock.now().epochMilliseconds).toBe(hour - 90_000);
    clock.agreeWith(hour, 100);
    expect([clock.now().epochMilliseconds, clock.trouble()]).toEqual([hour, undefined]);
  });
});

test('a clock that is set back or forward in a call, and before a restart: it is told, and the call goes on', async () => {
  const data = await mkdtemp(join(tmpdir(), 'paraat-clock-'));
  const { machine, sources } = movedMachine();
  const call = randomUUID();
  const persons = ['bhv-001', 'bhv-002'];
  const body = { mode: 'real', location: 'koksschool', nature: 'Brand', place: 'Hal' };
  const first = await openTestServer(['centrale-post'], { data, clock: steadyClock(sources) });
  const reception = await first.signIn('centrale-post');
  const phone = await first.phone('bhv-001');
  const raised = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'persons', persons } });
  expect(raised.status).toBe(201);
  await until(() => phone.calls.has(call));
  const say = (step: 'shown' | 'read' | 'coming') => phone.progress({ call, step, at: new Date().toISOString() });
  for (const [ahead, step] of [
    [-hour, 'shown'],
    [hour, 'read'],
  ] as const) {
    machine.ahead = ahead;
    expect(await say(step)).toBe(true);
    const { warnings } = (await reception.get<DashboardAnswer>('/v1/dashboard')).body;
    expect(warnings.map(({ code }) => code)).toEqual(['clock-differs']);
    expect(warnings[0]?.sentence).toContain('De klok van de server is verzet');
  }
  await first.close();

  machine.ahead = -hour;
  const second = await openTestServer(['centrale-post'], { data, clock: steadyClock(sources) });
  const again = await second.signIn('centrale-post');
  const back = await second.phone('bhv-002');
  await until(() => back.calls.has(call));
  expect(await back.progress({ call, step: 'coming', at: new Date().toISOString() })).toBe(true);
  const message = await again.send('POST', `/v1/calls/${call}/messages`, {
    message: randomUUID(),
    text: 'Kom',
    to: 'all',
  });
  expect(message.status).toBe(200);
  const { timeline, counts } = (await again.get<CallAnswer>(`/v1/calls/${call}`)).body;
  const instants = timeline.map(({ at }) => at);
  expect(instants).toEqual(instants.toSorted());
  expect(counts).toMatchObject({ called: 2, coming: 1 });
  const warned = (await again.get<DashboardAnswer>('/v1/dashboard')).body.warnings.map(({ code }) => code);
  expect(warned).toEqual(['clock-differs']);
  await second.close();
  await rm(data, { recursive: true });
});

test('BHV-16: the second wave comes when it is due, whether the clock is set back or forward, before or after a restart', async () => {
  const data = await mkdtemp(join(tmpdir(), 'paraat-wave-'));
  const machine = { ahead: 0, passed: 0 };
  const sources = {
    wall: () => Date.now() + machine.ahead + machine.passed,
    monotonic: () => performance.now() + machine.passed,
  };
  const audience = { kind: 'scenario-step', scenario: 'brand-leskeuken', step: 'verkennen' };
  const body = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Keuken' };
  const begin = async () => {
    const server = await openTestServer(['centrale-post'], { data, clock: steadyClock(sources) });
    return { server, reception: await server.signIn('centrale-post') };
  };
  type Begun = Awaited<ReturnType<typeof begin>>;
  const raise = async ({ reception }: Begun) => {
    const call = randomUUID();
    const raised = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience });
    expect(raised.status, raised.text).toBe(201);
    return call;
  };
  const waved = async ({ server }: Begun, call: string) => {
    await server.room.delivery.look();
    const types = server.room.calls.known(call)?.log.map(({ recorded }) => recorded.event.type) ?? [];
    return types.some((type) => type === 'WaveCalled' || type === 'WaveExhausted');
  };
  let begun = await begin();
  const wait = (begun.server.room.organisation.now.scenarios.get('brand-leskeuken')?.secondWaveAfter ?? 0) * 1000;
  for (const user of ['bhv-001', 'bhv-002', 'bhv-003'])
    await begun.server.room.board.hear({ responder: user, location: 'koksschool', source: 'manual', says: 'here' });
  for (const ahead of [-10 * hour, 10 * hour, -240 * hour]) {
    const call = await raise(begun);
    machine.ahead = ahead;
    expect(await waved(begun, call)).toBe(false);
    machine.passed += wait;
    await until(() => waved(begun, call));
  }
  const call = await raise(begun);
  await begun.server.close();
  machine.ahead = -1000 * hour;
  begun = await begin();
  expect(await waved(begun, call)).toBe(false);
  machine.passed += wait;
  await until(() => waved(begun, call));
  await begun.server.close();
  await rm(data, { recursive: true });
});
