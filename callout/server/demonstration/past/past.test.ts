import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportSchema } from '#callout/api/reports.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { uptimeDays } from '../../statistics/uptime.ts';
import { openTestServer, type TestServer } from '../../testing/server.ts';
import { makeCalls } from './calls.ts';
import { makePresenceDays } from './presence-days.ts';
import { makeUptimeDays } from './uptime-days.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer(['centrale-post']);
  await makeCalls(server.room, 100);
  await makeUptimeDays(server.room, 30);
  await makePresenceDays(server.room, 30, new AbortController().signal);
});

afterAll(() => server.close());

test('BHV-14: the year before a demonstration has real calls and drills, hours that differ, and now and then too few', async () => {
  const desk = await server.signIn('centrale-post');
  const today = server.room.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  const from = today.subtract({ days: 28 });
  const report = reportSchema.parse(
    (await desk.get(`/v1/reports?from=${from}&to=${today.subtract({ days: 1 })}`)).body,
  );
  expect(report.presence.measured).toBe(100);
  expect(report.presence.short).toBeGreaterThan(0);
  expect(report.presence.short).toBeLessThan(40);
  const at = (weekday: number, hour: number) =>
    Number(report.presence.week.find((one) => one.weekday === weekday && one.hour === hour)?.present ?? 0);
  expect(at(2, 10)).toBeGreaterThan(3 * at(2, 3));
  expect(at(2, 10)).toBeGreaterThan(at(7, 10));
  const all = await server.room.calls.entries();
  expect(new Set(all.map(({ mode }) => mode))).toEqual(new Set(['real', 'drill']));
  expect(new Set(all.map(({ phase }) => phase))).toEqual(new Set(['closed', 'withdrawn']));
});

test('BHV-16: a demonstration that begins today has not been away since midnight', async () => {
  const days = await uptimeDays(server.room.store.entries);
  expect(days).toHaveLength(31);
  expect(days.at(-1)?.up).toEqual([[0, expect.any(Number)]]);
});

test('BHV-21: what was made up of a year stands in the log as if it had happened, and nobody was called for it', async () => {
  const { room, data } = server;
  const { verifierKey } = await openSigningKey(data, 'paraat');
  const streams = (await room.store.streams()).filter((stream) => stream.startsWith('call/'));
  expect(streams).toHaveLength(10);
  for (const stream of streams) {
    const record = await room.store.record(stream);
    unwrap(verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', verifierKey));
  }
  expect(room.calls.running()).toEqual([]);
  expect(await room.store.entries.list('attempt')).toEqual([]);
});
