import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { postgresStage } from '../testing/postgres-stage.ts';
import { until } from '../testing/server.ts';
import {
  coming,
  courseOf,
  dashboardOf,
  framesOf,
  type Node,
  raise,
  startNodes,
  three,
} from '../testing/several-nodes.ts';
import { demoCookie, deskTalker, isHeard, reaches, type Talker, Talkers } from '../testing/talker.ts';

/** Three servers on one database; one dies, then another, and a new one comes. */

const patience = 60_000;

const { postgres, ends } = await postgresStage();

const talkers = new Talkers();
const deskAt = async ({ server }: Node, call: string): Promise<Talker> => {
  const cookie = await demoCookie(server.url, 'centrale-post');
  return talkers.add(await deskTalker(server.url, cookie, `call/${call}`, {}, randomUUID())).join();
};

/** Who decided is dead: everybody goes on with whom he reaches, reads so, and is with the others again once another decides. */
async function isTakenOver(left: readonly Talker[]): Promise<void> {
  await until(() => left.every((talker) => !reaches(talker)), patience);
  await until(() => left.every(reaches), patience);
}

test('BHV-10, BHV-16: three nodes are one: calls and voices reach all, two of them die, the last carries everything, and one that comes later too', async () => {
  const { nodes, phones, join } = await startNodes({
    database: await postgres.newSchema(),
    nodes: 3,
    phones: 9,
    ends,
  });
  const [first, second, last] = three(nodes);
  ends.push(() => talkers.end());
  const call = randomUUID();
  expect((await raise(first.reception, call)).status).toBe(201);
  await until(() => phones.every((one) => framesOf(one, call, 'alarm') === 1), patience);
  for (const { reception } of nodes)
    await until(async () => (await courseOf(reception, call)).counts.onPhone === 9, patience);
  const desks = [await deskAt(first, call), await deskAt(second, call), await deskAt(last, call)] as const;
  for (const speaker of desks)
    await isHeard(
      speaker,
      desks.filter((one) => one !== speaker),
    );

  await first.server.kill();
  await until(() => phones.every(({ phone }) => phone.connected), patience);
  const message = { message: randomUUID(), text: 'Verzamelen bij de ingang', to: 'all' };
  expect((await second.reception.send('POST', `/v1/calls/${call}/messages`, message)).status).toBe(200);
  await until(() => phones.every((one) => framesOf(one, call, 'message') === 1), patience);
  await isTakenOver(desks.slice(1));
  await isHeard(desks[1], [desks[2]]);
  await isHeard(desks[2], [desks[1]]);

  await second.server.kill();
  await until(() => phones.every(({ phone }) => phone.connected), patience);
  const answers = phones.map(({ phone }) => phone.progress(coming(call)));
  expect(await Promise.all(answers)).toEqual(answers.map(() => true));
  await until(async () => (await courseOf(last.reception, call)).counts.coming === 9, patience);
  expect((await courseOf(last.reception, call)).counts.unreachable).toBe(0);

  const later = await join();
  const reachable = async () => (await dashboardOf(later.reception)).people.filter((one) => one.reachable).length;
  await until(async () => (await reachable()) === 9, patience);
  const newcomer = await deskAt(later, call);
  await isHeard(desks[2], [newcomer]);
  await isHeard(newcomer, [desks[2]]);
  const next = randomUUID();
  expect((await raise(later.reception, next)).status).toBe(201);
  await until(() => phones.every((one) => framesOf(one, next, 'alarm') === 1), patience);
  expect((await later.reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' })).status).toBe(200);
  await until(() => phones.every((one) => framesOf(one, call, 'over') === 1), patience);
  for (const one of phones) expect([one.user, framesOf(one, call, 'alarm')]).toEqual([one.user, 1]);
  await until(async () => (await courseOf(last.reception, call)).phase === 'all-clear', patience);
  expect((await courseOf(last.reception, call)).timeline).toEqual((await courseOf(later.reception, call)).timeline);
}, 240_000);
