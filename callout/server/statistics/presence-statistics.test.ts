import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { type SteadyClock, steadyClock } from '../clock.ts';
import { openTestServer } from '../testing/server.ts';
import { findDay } from './presence-days.ts';

/** A clock that is set, and otherwise stands still. */
function setClock(text: string): { readonly clock: SteadyClock; pass(seconds: number): void } {
  let wall = Date.parse(text);
  const clock = steadyClock({ wall: () => wall, monotonic: () => wall });
  return { clock, pass: (seconds) => void (wall += seconds * 1000) };
}

test('BHV-14: hours of presence survive a restart, and what lay between is a gap and no zero', async () => {
  const data = await mkdtemp(join(tmpdir(), 'paraat-statistics-'));
  const { clock, pass } = setClock('2026-11-23T09:00:00.000Z');
  const lookFor = (room: Awaited<ReturnType<typeof openTestServer>>['room'], seconds: number) => {
    room.statistics.look();
    for (let passed = 0; passed < seconds; passed += 30) {
      pass(30);
      room.statistics.look();
    }
  };
  const first = await openTestServer(['bhv-001'], { data, clock });
  await first.phone('bhv-001');
  unwrap(await first.room.board.hear({ responder: 'bhv-001', location: 'koksschool', source: 'manual', says: 'here' }));
  lookFor(first.room, 600);
  await first.close();
  pass(1200);
  const second = await openTestServer(['bhv-001'], { data, clock });
  lookFor(second.room, 300);
  pass(61);
  lookFor(second.room, 60);
  await second.room.statistics.write();
  const day = await findDay(second.room.store.entries, '2026-11-23', 'koksschool');
  expect(day?.hours).toHaveLength(1);
  // Ten minutes with one phone, five minutes and one without; the twenty minutes between and the leap of the clock are not there.
  expect(day?.hours[0]).toMatchObject({ hour: 10, seconds: 960, present: 600, unreachable: 360, most: 1, least: 0 });
  const rows = await second.room.store.entries.list('presence-day');
  expect(rows).toHaveLength(16);
  expect(JSON.stringify(rows)).not.toContain('bhv-');
  await second.close();
  await rm(data, { recursive: true });
});
