import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyStream } from '#platform/record/verify.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { manualClock } from './clock.ts';
import { downTimes, PlatformLog, platformStream, watchedSince } from './platform-log.ts';

let folder: string;
let store: EventStore;
let verifierKey: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraad-platform-'));
  const signer = await openSigningKey(folder, 'leidraad');
  verifierKey = signer.verifierKey;
  store = await openSqliteStore({ file: join(folder, 'store.sqlite'), signer });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const at = (time: string) => Temporal.Instant.from(`2026-04-07T${time}Z`);
const clock = manualClock(at('08:00:00'));

async function during(from: string, until: string) {
  return downTimes(store, `2026-04-07T${from}.000Z`, `2026-04-07T${until}.000Z`);
}

test('ROC-04: the server knows when it did not run, and whether it had ended by itself', async () => {
  clock.set(at('08:00:00'));
  expect(await watchedSince(store)).toBeUndefined();
  const first = new PlatformLog(store, clock);
  await first.start();
  expect(await watchedSince(store)).toBe('2026-04-07T08:00:00.000Z');
  clock.set(at('09:00:00'));
  await first.close();
  clock.set(at('09:05:00'));
  const second = new PlatformLog(store, clock);
  await second.start();
  clock.set(at('09:58:20'));
  await second.beat();
  // It is killed here: nothing is closed.
  clock.set(at('10:20:00'));
  const third = new PlatformLog(store, clock);
  await third.start();
  expect(await during('08:00:00', '11:00:00')).toEqual([
    { from: '2026-04-07T09:00:00.000Z', until: '2026-04-07T09:05:00.000Z', clean: true },
    { from: '2026-04-07T09:58:20.000Z', until: '2026-04-07T10:20:00.000Z', clean: false },
  ]);
  expect(await during('09:59:00', '10:00:00')).toMatchObject([{ clean: false }]);
  expect(await during('10:20:01', '11:00:00')).toEqual([]);
  await third.close();
  const record = await store.record(platformStream);
  expect(verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', verifierKey).ok).toBe(true);
});

test('threat: time cheater: a clock that was set back does not keep the server from starting, nor sets the record back', async () => {
  clock.set(at('12:00:00'));
  const first = new PlatformLog(store, clock);
  await first.start();
  clock.set(at('11:00:00'));
  const second = new PlatformLog(store, clock);
  await second.start();
  await second.close();
  const events = await store.read(platformStream);
  expect(events.map(({ type, at: instant }) => `${type} ${instant}`)).toEqual([
    'ServerStarted 2026-04-07T12:00:00.000Z',
    'ServerStarted 2026-04-07T12:00:00.000Z',
    'ClockStepped 2026-04-07T12:00:00.000Z',
    'ServerStopped 2026-04-07T12:00:00.000Z',
  ]);
});
