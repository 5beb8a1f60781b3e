import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { postgresStage } from '../testing/postgres-stage.ts';
import { until } from '../testing/server.ts';
import { courseOf, raise, startNodes, two, warningsOf } from '../testing/several-nodes.ts';

/** A database that does not answer and closes nothing, in the middle of a call: a machine that hangs. */

const patience = 60_000;

const { postgres, ends } = await postgresStage();

test('BHV-16: the database hangs for twenty seconds: nothing is said to be sent that was not, what was refused never goes out, and all goes on', async () => {
  const database = await postgres.newSchema();
  const { nodes, phones } = await startNodes({ database, nodes: 2, phones: 6, ends });
  const clients = nodes.map(({ reception }) => reception);
  const [reception, other] = two(clients);
  const call = randomUUID();
  expect((await raise(reception, call)).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(call)), patience);
  for (const who of clients) await until(async () => (await courseOf(who, call)).counts.onPhone === 6, patience);

  await postgres.freeze();
  ends.push(() => postgres.wake());
  const frozenAt = performance.now();
  const said = phones.map(({ phone }) =>
    phone.progress({ call, step: 'coming', at: new Date().toISOString(), minutes: 2 }),
  );
  const refused = new Set<string>();
  while (performance.now() - frozenAt < 20_000) {
    for (const who of clients) {
      const asked = randomUUID();
      const answer = await raise(who, asked);
      expect([answer.status, answer.body['code']]).toEqual([503, 'database-away']);
      expect(answer.body['detail']).toContain('NIET verzonden');
      refused.add(asked);
      await until(async () => (await warningsOf(who)).includes('database-away'), patience);
      expect((await courseOf(who, call)).counts.called).toBe(6);
      expect((await who.raw('/health/ready')).status).toBe(503);
    }
    await delay(500);
  }
  expect(phones.every(({ phone }) => phone.connected)).toBe(true);

  postgres.wake();
  expect(await Promise.all(said)).toEqual(said.map(() => true));
  for (const who of clients) {
    await until(async () => (await courseOf(who, call)).counts.coming === 6, patience);
    await until(async () => (await warningsOf(who)).length === 0, patience);
  }
  const next = randomUUID();
  expect((await raise(other, next)).status).toBe(201);
  await until(() => phones.every(({ phone }) => phone.calls.has(next)), patience);
  for (const { phone, frames } of phones) {
    const alarms = frames.filter((frame) => frame.type === 'alarm').map((frame) => frame.call.call);
    expect(alarms).toEqual([call, next]);
    expect([...phone.calls.keys()].some((id) => refused.has(id))).toBe(false);
  }
}, 180_000);
