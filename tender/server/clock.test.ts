import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuse, unwrap } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { manualClock, openMovableClock } from './clock.ts';
import { guardedClock } from './guarded-clock.ts';

const start = fromIso('2026-04-07T09:00:00.000Z');

let folder: string;
let store: EventStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clock-'));
  store = await openSqliteStore({ file: join(folder, 'store.sqlite'), signer: await openSigningKey(folder, 'test') });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

describe('the clock of a demonstration', () => {
  test('starts at the first instant of the story and runs on', async () => {
    const clock = await openMovableClock(store, start);
    const first = clock.now();
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(first.since(start).total('seconds')).toBeLessThan(5);
    expect(Temporal.Instant.compare(clock.now(), first)).toBe(1);
  });

  test('threat: time cheater: moves forward only', async () => {
    const clock = await openMovableClock(store, start);
    clock.hold();
    unwrap(await clock.moveTo(start.add({ hours: 2 })));
    expect(toIso(clock.now())).toBe('2026-04-07T11:00:00.000Z');
    const back = await clock.moveTo(start);
    expect(back).toEqual(refuse('clock-moves-forward-only', { nowAt: '2026-04-07T11:00:00.000Z' }));
    expect(toIso(clock.now())).toBe('2026-04-07T11:00:00.000Z');
  });

  test('stands still to the millisecond while it is held, and runs on from there', async () => {
    const clock = await openMovableClock(store, start);
    clock.hold();
    unwrap(await clock.moveTo(fromIso('2026-04-07T10:00:00.001Z')));
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(toIso(clock.now())).toBe('2026-04-07T10:00:00.001Z');
    clock.release();
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(clock.now().since(fromIso('2026-04-07T10:00:00.001Z')).total('seconds')).toBeLessThan(5);
    expect(toIso(clock.now())).not.toBe('2026-04-07T10:00:00.001Z');
  });

  test('goes on after a restart where it was left, and never before the last event', async () => {
    const clock = await openMovableClock(store, start);
    unwrap(await clock.moveTo(start.add({ hours: 1 })));
    const again = await openMovableClock(store, start);
    expect(again.now().since(start).total('minutes')).toBeGreaterThanOrEqual(60);
    const late = '2026-04-09T00:00:00.000Z';
    await store.transact('procedure/x', (tx) => tx.append([{ type: 'X', data: {} }], { at: late, actor: 'system' }));
    expect(toIso((await openMovableClock(store, start)).now()) >= late).toBe(true);
  });
});

test('AnnexIV-a: instants are cut off to milliseconds, so that what is decided is what is recorded', () => {
  expect(guardedClock().now().epochNanoseconds % 1_000_000n).toBe(0n);
  expect(manualClock(Temporal.Instant.from('2026-04-07T09:59:59.9999999Z')).now().toString()).toBe(
    '2026-04-07T09:59:59.999Z',
  );
});
