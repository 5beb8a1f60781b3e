import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { CallAnswer } from '#callout/api/answers.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';
import { opusLike } from '../testing/talker.ts';

/** A server that ends while somebody speaks, and the one that starts after it. */

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const packets = Array.from({ length: 100 }, (_, sequence) => ({ packet: opusLike(sequence), milliseconds: 20 }));
const partsIn = async ({ room }: TestServer) => (await room.store.entries.list('recording-part')).length;

/** A call in which somebody spoke for two seconds, of which two parts are kept, when his server ended. */
async function endWhileSpeaking(): Promise<{ readonly data: string; readonly call: string }> {
  const data = await mkdtemp(join(tmpdir(), 'paraat-parts-'));
  ends.push(() => rm(data, { recursive: true }));
  const server = await openTestServer(['centrale-post'], { data });
  const call = randomUUID();
  const audience = { kind: 'persons', persons: ['bhv-001', 'bhv-002'] };
  const body = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken', audience };
  await (await server.signIn('centrale-post')).send('PUT', `/v1/calls/${call}`, body);
  const from = performance.now() - 2000;
  for (const after of [0, 50]) {
    const spoken = { from, until: from + 1000 + after * 20, after, packets: packets.slice(after, after + 50) };
    const said = { user: 'bhv-001', burst: 7, ...spoken };
    server.room.recordings.hold(call, said);
  }
  await until(async () => (await partsIn(server)) === 2);
  await server.close();
  return { data, call };
}

test('BHV-10: what was said when a server was ended is a recording after the next start, once, and its parts are gone', async () => {
  const { data, call } = await endWhileSpeaking();
  const server = await openTestServer(['centrale-post'], { data });
  ends.push(() => server.close());
  await Promise.all([server.room.recordings.finishLeft(), server.room.recordings.finishLeft()]);
  expect(await partsIn(server)).toBe(0);
  const { timeline } = (await (await server.signIn('centrale-post')).get<CallAnswer>(`/v1/calls/${call}`)).body;
  const talks = timeline.flatMap(({ talk }) => talk ?? []);
  expect(talks).toEqual([{ burst: 7, milliseconds: 2000, how: 'lost', recorded: true }]);
  const file = Buffer.from((await server.room.recordings.read(call, 7)) ?? []);
  for (const { packet } of packets) expect(file.includes(packet)).toBe(true);
  // He who spoke comes back, and says again what he knows: nothing is written twice, and nothing is lost.
  const spoken = {
    user: 'bhv-001',
    burst: 7,
    from: 0,
    until: 1,
    how: 'released',
    packets: packets.slice(0, 3),
  } as const;
  server.room.recordings.keep(call, spoken);
  server.room.recordings.keep(call, { ...spoken, burst: 8 });
  await until(async () => (await server.room.recordings.read(call, 8)) !== undefined);
  expect(Buffer.from((await server.room.recordings.read(call, 7)) ?? []).equals(file)).toBe(true);
});

test('BHV-15: what nobody finished is erased with its call, and with him who said it', async () => {
  const { data, call } = await endWhileSpeaking();
  const server = await openTestServer(['centrale-post'], { data });
  ends.push(() => server.close());
  await server.room.recordings.eraseOf(call, 'bhv-002');
  expect(await partsIn(server)).toBe(2);
  await server.room.recordings.eraseOf(call, 'bhv-001');
  expect(await partsIn(server)).toBe(0);
  const said = { user: 'bhv-001', burst: 9, from: 0, until: 1, after: 0, packets };
  server.room.recordings.hold(call, said);
  await until(async () => (await partsIn(server)) === 1);
  await server.room.recordings.erase(call);
  expect(await partsIn(server)).toBe(0);
  await server.room.recordings.finishLeft();
  expect(await server.room.recordings.read(call, 7)).toBeUndefined();
});
