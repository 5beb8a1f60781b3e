import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pushNoticeSchema } from '#callout/core/protocol/push.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { openPushService, type TestPushService, type TestSubscription } from '#platform/push/testing/push-service.ts';
import type { Room } from '../room.ts';
import { postgresStage } from '../testing/postgres-stage.ts';
import { until } from '../testing/server.ts';
import { courseOf, everybody, firstCalled, type Node, raise, startNodes, two } from '../testing/several-nodes.ts';

/** The node that pushes hangs in the middle of it, with some pushes at the push service and others still to be sent. */

const patience = 60_000;
const people = firstCalled(10);
/** For each of them: more than are under way at the same time. */
const phonesEach = 8;

const { postgres, ends } = await postgresStage();

async function subscribed(room: Room, service: TestPushService): Promise<readonly TestSubscription[]> {
  const all: TestSubscription[] = [];
  for (const user of people)
    for (let phone = 0; phone < phonesEach; phone += 1) {
      const { device } = unwrap(await room.devices.enrol(user, { name: 'Proef', kind: 'web' }));
      const subscription = await service.subscribe();
      await room.subscriptions.keep(device, user, subscription, toIso(room.clock.now()));
      all.push(subscription);
    }
  return all;
}

/** The one that pushes, and the one that does not. */
async function byLead(nodes: readonly Node[], database: string): Promise<readonly [Node, Node]> {
  const [one, other] = two(nodes);
  const rows = await postgres.sql("SELECT value FROM entry WHERE collection = 'node' ORDER BY key", [], database);
  const { address } = z.object({ address: z.string() }).parse(JSON.parse(String(rows[0]?.['value'])));
  return one.server.url === address ? [one, other] : [other, one];
}

test('BHV-07, BHV-16: the node that pushes hangs with pushes under way: the other sends them all, and when it wakes no phone gets one twice, or an alarm after the end', async () => {
  let publicKey = '';
  const service = await openPushService(() => publicKey);
  ends.push(() => service.close());
  let phones: readonly TestSubscription[] = [];
  const before = async (room: Room) => {
    phones = await subscribed(room, service);
  };
  const database = await postgres.newSchema();
  const pushService = service.origin;
  const { nodes } = await startNodes({ database, nodes: 2, phones: people.length, before, pushService, ends });
  const [hangs, other] = await byLead(nodes, database);
  publicKey = (await other.reception.get<{ publicKey: string }>('/v1/push')).body.publicKey;
  const noticesOf = ({ id }: TestSubscription, call: string) =>
    service.received
      .filter(({ subscription }) => subscription === id)
      .map(({ text }) => pushNoticeSchema.parse(JSON.parse(text)))
      .filter((notice) => notice.call === call);
  const haveAll = (call: string, kind: string) =>
    phones.every((phone) => noticesOf(phone, call).some((notice) => notice.kind === kind));

  const { release } = service.hold();
  const call = randomUUID();
  expect((await raise(other.reception, call, everybody)).status).toBe(201);
  await until(() => service.received.length >= 10, patience);
  hangs.server.freeze();
  ends.push(() => hangs.server.wake());
  expect(haveAll(call, 'alarm')).toBe(false);
  release();
  await until(() => haveAll(call, 'alarm'), patience);
  expect((await other.reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' })).status).toBe(200);
  await until(() => haveAll(call, 'over'), patience);

  hangs.server.wake();
  await until(async () => (await courseOf(hangs.reception, call)).phase === 'all-clear', patience);
  // It pushes again, and what still waited in it would have gone before.
  const next = randomUUID();
  await until(async () => (await raise(hangs.reception, next, everybody)).status === 201, patience);
  await until(() => haveAll(next, 'alarm'), patience);
  expect(service.mistakes).toEqual([]);
  for (const phone of phones) {
    const heard = noticesOf(phone, call).map((notice) =>
      notice.kind === 'alarm' ? `alarm ${notice.again}` : notice.kind,
    );
    expect(heard.toSorted()).toEqual([...new Set(heard)].toSorted());
    expect(heard.at(-1), heard.join()).toBe('over');
  }
  const rows = await postgres.sql('SELECT value FROM entry WHERE key LIKE $1', [`${call}/%`], database);
  const told = rows.map(({ value }) =>
    z
      .object({ over: z.boolean() })
      .loose()
      .parse(JSON.parse(String(value))),
  );
  expect(told.filter(({ over }) => over)).toHaveLength(phones.length);
}, 240_000);
