import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { tendered } from '#tender/core/procedure/testing/journey.ts';
import type { Clock, ClockStep } from './clock.ts';
import { guardedClock, refuseInDoubt } from './guarded-clock.ts';
import { clockSteps, PlatformLog } from './platform-log.ts';

const hour = 3_600_000;

/** A machine whose two clocks the test moves. */
class Machine {
  wallMs: number;
  countMs = 5000;
  readonly steps: (ClockStep | undefined)[] = [];

  constructor(start: string) {
    this.wallMs = Date.parse(start);
  }

  passes(milliseconds: number): void {
    this.wallMs += milliseconds;
    this.countMs += milliseconds;
  }

  clock() {
    const clock = guardedClock({ wall: () => this.wallMs, monotonic: () => this.countMs });
    clock.watch((step) => this.steps.push(step));
    return clock;
  }
}

describe('threat: time cheater: the clock of the server', () => {
  test.each([
    ['an hour forward', hour],
    ['an hour back', -hour],
    ['to 1970', -1_700_000_000_000],
    ['ten years ahead', 315_360_000_000],
    ['half a second and a millisecond', 501],
  ])('leaps %s: time goes on by counting, the leap is told, and told to be over', (_, byMs) => {
    const machine = new Machine('2025-10-06T09:00:00.000Z');
    const clock = machine.clock();
    machine.passes(1000);
    machine.wallMs += byMs;
    machine.passes(500);
    expect(toIso(clock.now())).toBe('2025-10-06T09:00:01.500Z');
    expect(machine.steps).toMatchObject([{ expectedAt: '2025-10-06T09:00:01.500Z', byMs }]);
    const { earliest, latest } = clock.doubt() ?? {};
    expect((latest?.epochMilliseconds ?? 0) - (earliest?.epochMilliseconds ?? 0)).toBe(Math.abs(byMs));
    machine.passes(60_000);
    clock.now();
    expect(machine.steps).toHaveLength(1);
    machine.wallMs -= byMs;
    clock.now();
    expect(machine.steps.at(-1)).toBeUndefined();
    expect(clock.doubt()).toBeUndefined();
    expect(toIso(clock.now())).toBe('2025-10-06T09:01:01.500Z');
  });

  test('follows a time server that slews it, and is in no doubt', () => {
    const machine = new Machine('2025-10-06T09:00:00.000Z');
    const clock = machine.clock();
    for (let minute = 0; minute < 600; minute += 1) {
      machine.passes(60_000);
      machine.wallMs += 30;
      clock.now();
    }
    expect(machine.steps).toEqual([]);
    expect(clock.now().epochMilliseconds).toBe(machine.wallMs);
  });

  test('never goes back, whatever the machine does', () => {
    const leap = fc.record({ byMs: fc.integer({ min: -2 * hour, max: 2 * hour }), passes: fc.nat(120_000) });
    fc.assert(
      fc.property(fc.array(leap, { maxLength: 30 }), (leaps) => {
        const machine = new Machine('2025-10-06T09:00:00.000Z');
        const clock = machine.clock();
        let before = clock.now();
        for (const { byMs, passes } of leaps) {
          machine.wallMs += byMs;
          machine.passes(passes);
          const now = clock.now();
          expect(Temporal.Instant.compare(now, before)).toBeGreaterThanOrEqual(0);
          before = now;
        }
      }),
      { seed: 1 },
    );
  });

  test.each(['2025-10-26T00:59:59.000Z', '2026-03-29T00:59:59.000Z'])(
    'knows no summer time: on the day of the change (%s) it goes on second by second',
    (start) => {
      const machine = new Machine(start);
      const clock = machine.clock();
      machine.passes(2000);
      expect(clock.now().epochMilliseconds - Date.parse(start)).toBe(2000);
      expect(machine.steps).toEqual([]);
    },
  );
});

describe('threat: time cheater: a clock that leapt over the deadline decides nothing', () => {
  const { file } = tendered();
  const deadline = Date.parse('2025-10-06T10:00:00.000Z');

  test.each([
    ['an hour forward over it', -60_000, hour, 'clock-in-doubt'],
    ['an hour back over it', 60_000, -hour, 'clock-in-doubt'],
    ['forward to the very millisecond of it', -hour, hour, 'clock-in-doubt'],
    ['forward to a millisecond before it', -hour - 1, hour, undefined],
    ['forward when it has passed, to the millisecond', 0, hour, undefined],
    ['back from it by an hour, to the millisecond', 0, -hour, 'clock-in-doubt'],
  ])('%s', (_, stoodAt, byMs, code) => {
    const machine = new Machine(toIso(Temporal.Instant.fromEpochMilliseconds(deadline + stoodAt)));
    const clock: Clock = machine.clock();
    expect(refuseInDoubt(clock, file, 'place-tender')).toBeUndefined();
    machine.wallMs += byMs;
    const refused = refuseInDoubt(clock, file, 'place-tender');
    expect(refused?.ok === false ? refused.error.code : undefined).toBe(code);
    expect(refuseInDoubt(clock, file, 'release-share')?.ok).toBe(code === undefined ? undefined : false);
    expect(refuseInDoubt(clock, file, 'follow-procedure')).toBeUndefined();
  });
});

describe('a leap of the clock', () => {
  const at = '2025-10-06T09:00:00.000Z';

  async function withStore(work: (store: EventStore) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'leidraad-clock-'));
    const signer = await openSigningKey(folder, 'leidraad');
    const store = await openSqliteStore({ file: join(folder, 'store.sqlite'), signer });
    try {
      await work(store);
    } finally {
      await store.close();
      await rm(folder, { recursive: true });
    }
  }

  test('stands in the record of the platform, and so does its end', async () => {
    await withStore(async (store) => {
      const machine = new Machine(at);
      const log = new PlatformLog(store, machine.clock());
      await log.start();
      machine.wallMs += hour;
      await log.beat();
      machine.wallMs -= hour;
      await log.beat();
      await log.settled();
      const events = await store.read('platform');
      expect(events.map(({ type }) => type)).toEqual(['ServerStarted', 'ClockStepped', 'ClockAgrees']);
      expect(await clockSteps(store)).toEqual([
        { at, expectedAt: at, wallAt: '2025-10-06T10:00:00.000Z', byMs: hour, acrossRestart: false },
      ]);
      await log.close();
    });
  });

  test('back across a restart is seen by when the server was last known to run', async () => {
    await withStore(async (store) => {
      const machine = new Machine(at);
      const first = new PlatformLog(store, machine.clock());
      await first.start();
      machine.passes(10_000);
      await first.close();
      machine.wallMs -= hour;
      const second = new PlatformLog(store, machine.clock());
      await second.start();
      expect(await clockSteps(store)).toMatchObject([
        {
          expectedAt: '2025-10-06T09:00:10.000Z',
          wallAt: '2025-10-06T08:00:10.000Z',
          byMs: -hour,
          acrossRestart: true,
        },
      ]);
      await second.close();
    });
  });
});
