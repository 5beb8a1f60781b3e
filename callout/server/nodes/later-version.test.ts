import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openStore } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { postgresStage } from '../testing/postgres-stage.ts';
import { until } from '../testing/server.ts';
import {
  coming,
  courseOf,
  dashboardOf,
  everybody,
  framesOf,
  type Node,
  raise,
  startNodes,
  warningsOf,
} from '../testing/several-nodes.ts';
import { demoCookie, deskTalker, Talkers } from '../testing/talker.ts';
import { newQuestion, nodeKey, proofOf } from './node-key.ts';
import { nodePath } from './node-links.ts';

/** One of the servers was updated, and the others are of the version before it: it writes and says what they do not know. */

const patience = 60_000;

const { postgres, ends } = await postgresStage();

type Write = (collection: string, key: string, value: JsonValue) => Promise<void>;

/** The database, as a server of a later version uses it. */
async function later(data: string, database: string): Promise<{ readonly store: EventStore; readonly write: Write }> {
  const store = await openStore({ url: database }, { signer: await openSigningKey(data, 'paraat') });
  ends.push(() => store.close());
  return {
    store,
    write: (collection, key, value) => store.transact('nodes', ({ entries }) => entries.put(collection, key, value)),
  };
}

/** By address. */
async function nodesIn(store: EventStore): Promise<ReadonlyMap<string, { readonly id: string; readonly at: string }>> {
  const rows = await store.entries.list('node');
  return new Map(
    rows.flatMap(({ key, value }) => {
      const { address, at } = value as { address?: unknown; at?: unknown };
      return typeof address === 'string' && typeof at === 'string' ? [[address, { id: key, at }]] : [];
    }),
  );
}

/** A line to this node, proved with the key of the database, in a greeting that says more than this version knows. */
async function lineTo({ server }: Node, store: EventStore): Promise<WebSocket> {
  const to = (await nodesIn(store)).get(server.url)?.id ?? '';
  const key = await nodeKey(store);
  const socket = new WebSocket(server.url.replace(/^http/, 'ws') + nodePath);
  ends.push(() => socket.terminate());
  const [who] = (await once(socket, 'message')) as [Buffer];
  const { asks: asked } = JSON.parse(who.toString()) as { asks: string };
  const known = { from: 'later', to, asked, askedBack: newQuestion() };
  const greeting = { v: 1, type: 'node', from: 'later', asks: known.askedBack, proof: proofOf(key, 'opens', known) };
  socket.send(JSON.stringify({ ...greeting, version: 2 }));
  const [answer] = (await once(socket, 'message')) as [Buffer];
  expect(JSON.parse(answer.toString())).toMatchObject({ type: 'known', proof: proofOf(key, 'answers', known) });
  return socket;
}

test('BHV-16: a server of a later version writes rows and says words that the others do not know: calls and phones go on there as they were, and a channel gets an owner that all can read', async () => {
  const database = await postgres.newSchema();
  const count = 4;
  const { data, nodes, phones } = await startNodes({ database, nodes: 2, phones: count, ends });
  const call = randomUUID();
  const [first] = nodes;
  if (first === undefined) throw new Error('there is no node');
  await until(async () => (await raise(first.reception, call, everybody)).status === 201, patience);
  await until(() => phones.every(({ phone }) => phone.calls.has(call)), patience);
  const welcomes = phones.map(({ phone }) => phone.welcomes);

  const { store, write } = await later(data, database);
  const begun = Date.now();
  const more = { at: new Date(begun).toISOString(), address: 'http://127.0.0.1:4839', version: 2, knows: ['video'] };
  await write('node', 'later', more);
  await write('node-lines', 'later', [['bhv-440', randomUUID(), { kind: 'watch' }]]);
  for (const node of nodes)
    await until(
      async () =>
        (await dashboardOf(node.reception)).people.some(
          ({ responder, reachable }) => responder === 'bhv-440' && reachable,
        ),
      patience,
    );
  await write('node-lines', 'later', { 'bhv-440': 'another shape' });
  await write('node', 'other-shape', { since: 5, addresses: [] });
  await write('node', 'no-time', { at: 'a moment ago' });
  await write('talk-owner', `call/${call}`, { owners: ['later'] });
  const lines = await Promise.all(nodes.map((node) => lineTo(node, store)));
  const strange = ['{"v":1,"type":"video","channel":"x"}', '{"v":2,"type":"beat"}', '[]', 'no JSON', Buffer.of(9, 1)];
  const speaks = setInterval(() => {
    for (const line of lines) for (const said of strange) line.send(said);
  }, 1000);
  ends.push(() => clearInterval(speaks));

  // Longer than a node is believed that cannot say that it is there.
  const beats = async () =>
    [...(await nodesIn(store))].filter(([address]) => nodes.some(({ server }) => server.url === address));
  await until(async () => (await beats()).every(([, { at }]) => Date.parse(at) > begun + 10_000), patience);
  expect(lines.map(({ readyState }) => readyState)).toEqual(lines.map(() => WebSocket.OPEN));
  expect(await Promise.all(phones.map(({ phone }) => phone.progress(coming(call))))).toEqual(phones.map(() => true));
  for (const { reception, server } of nodes) {
    await until(async () => (await courseOf(reception, call)).counts.coming === count, patience);
    expect((await reception.raw('/health/ready')).status).toBe(200);
    expect(await warningsOf(reception)).not.toContain('database-away');
    expect(server.complaints()).toContain('that this one cannot read');
  }
  const next = randomUUID();
  expect((await raise(first.reception, next)).status).toBe(201);
  await until(() => phones.every((one) => framesOf(one, next, 'alarm') === 1), patience);
  expect(phones.map(({ phone }) => phone.welcomes)).toEqual(welcomes);

  const talkers = new Talkers();
  ends.push(() => talkers.end());
  const cookie = await demoCookie(first.server.url, 'centrale-post');
  await talkers.add(await deskTalker(first.server.url, cookie, `call/${call}`)).join();
  const own = (await nodesIn(store)).get(first.server.url)?.id;
  await until(async () => {
    const owner = await store.entries.get('talk-owner', `call/${call}`);
    return JSON.stringify(owner) === JSON.stringify({ node: own });
  }, patience);
}, 240_000);
