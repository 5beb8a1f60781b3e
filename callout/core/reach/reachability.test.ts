import { expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { type PushSigns, reachabilityOf } from './reachability.ts';

const now = Temporal.Instant.from('2026-11-23T08:30:00Z');
const ago = (hours: number) => toIso(now.subtract({ hours }));
const of = (...pushes: readonly PushSigns[]) => reachabilityOf(false, pushes, now);

test('BHV-07: a line is surest; without one a push counts that was proved to come in, and less the longer ago', () => {
  expect(reachabilityOf(true, [], now)).toEqual({ way: 'line', sureness: 95, why: 'line-open' });
  expect(of({ since: ago(900), proved: ago(1) })).toEqual({ way: 'push', sureness: 60, why: 'push-proved' });
  expect(of({ since: ago(900), proved: ago(8 * 24) })).toEqual({
    way: 'push',
    sureness: 40,
    why: 'push-proved-earlier',
  });
});

test('BHV-07: a push that was never proved, too long ago, or no longer works, does not count', () => {
  expect(of()).toEqual({ way: 'none', sureness: 0, why: 'no-phone' });
  expect(of({ since: ago(1) })).toMatchObject({ way: 'none', why: 'push-never-proved' });
  expect(of({ since: ago(900), proved: ago(31 * 24) })).toMatchObject({ way: 'none', why: 'push-proof-too-old' });
  expect(of({ since: ago(900), proved: ago(2), failing: ago(1) })).toMatchObject({ way: 'none', why: 'push-failing' });
  expect(of({ since: ago(900), proved: ago(2), gone: ago(1) })).toMatchObject({ way: 'none', why: 'push-gone' });
});

test('of several phones the one counts that is reached most surely', () => {
  expect(of({ since: ago(9), gone: ago(1) }, { since: ago(9), proved: ago(2) })).toMatchObject({ way: 'push' });
  // One that works again after it failed.
  expect(of({ since: ago(9), failing: ago(2), proved: ago(1) })).toMatchObject({ way: 'push', why: 'push-proved' });
});
