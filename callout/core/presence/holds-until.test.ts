import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { usualPolicy } from '../organisation/evolve.ts';
import type { Policy } from '../organisation/organisation.ts';
import { start } from '../testing/world.ts';
import { holdsUntil } from './holds-until.ts';
import { type Presence, type Signal, sources } from './presence.ts';
import { presenceOf } from './presence-of.ts';
import { rosterHoldsUntil, rosterSignals, type Shift } from './roster.ts';

const hour = 3_600_000;
const after = (milliseconds: number) => start.add({ milliseconds });
const instant = fc.integer({ min: 0, max: 30 * hour }).map((milliseconds) => toIso(after(milliseconds)));
const says = fc.constantFrom('here' as const, 'gone' as const);
const location = fc.constantFrom('noord', 'zuid');

const signal: fc.Arbitrary<Signal> = fc.record(
  {
    responder: fc.constant('anna'),
    source: fc.constantFrom(...sources),
    location,
    says,
    at: instant,
    since: instant,
    before: fc.record({ says, since: instant, at: instant }),
  },
  { requiredKeys: ['responder', 'source', 'location', 'says', 'at'] },
);
const shift: fc.Arbitrary<Shift> = fc.record({ responder: fc.constant('anna'), location, from: instant, to: instant });
const staleAfter = fc.integer({ min: 30, max: 36_000 });
const weight = fc.integer({ min: 1, max: 100 });
const policy: fc.Arbitrary<Policy> = fc
  .record({
    limits: fc.tuple(staleAfter, staleAfter, staleAfter, staleAfter, staleAfter, staleAfter),
    weights: fc.tuple(weight, weight, weight, weight, weight, weight),
    damping: fc.integer({ min: 0, max: 3600 }),
  })
  .map(({ limits: [geofence, wifi, beacon, manual, kiosk, roster], weights: [a, b, c, d, e, f], damping }) => ({
    ...usualPolicy,
    damping,
    staleAfter: { geofence, wifi, beacon, manual, kiosk, roster },
    weight: { geofence: a, wifi: b, beacon: c, manual: d, kiosk: e, roster: f },
  }));

/** Of whom nothing is known, it is not known since when. */
function asHeld({ since, ...presence }: Presence): object {
  return presence.state === 'unknown' && presence.location === undefined ? presence : { ...presence, since };
}

test('BHV-02: what was found of somebody holds, to the millisecond, until the instant that is given, whatever was said and whatever the policy', () => {
  fc.assert(
    fc.property(
      fc.array(signal, { maxLength: 6 }),
      fc.array(shift, { maxLength: 4 }),
      policy,
      fc.integer({ min: 0, max: 45 * hour }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (signals, shifts, rules, at, share) => {
        const found = (milliseconds: number) => {
          const now = after(milliseconds);
          const all = [...signals, ...rosterSignals(shifts, now)];
          const until = Math.min(holdsUntil(all, now, rules), rosterHoldsUntil(shifts, now));
          return { presence: asHeld(presenceOf('anna', all, now, rules)), until: until - start.epochMilliseconds };
        };
        const { presence, until } = found(at);
        expect(until).toBeGreaterThan(at);
        const last = Math.min(until - 1, at + 100 * hour);
        for (const later of [last, at + Math.floor((last - at) * share)])
          expect(found(later).presence).toEqual(presence);
      },
    ),
    { seed: 1, numRuns: 3000 },
  );
});

test('BHV-02: somebody who pressed that he is here is judged anew when he is less sure, and no oftener; once stale never again', () => {
  const pressed: Signal = { responder: 'anna', source: 'manual', location: 'noord', says: 'here', at: toIso(start) };
  const surenesses = [];
  for (let now = start; surenesses.length < 100; ) {
    surenesses.push(presenceOf('anna', [pressed], now, usualPolicy).sureness);
    const until = holdsUntil([pressed], now, usualPolicy);
    if (until === Number.POSITIVE_INFINITY) break;
    now = Temporal.Instant.fromEpochMilliseconds(until);
  }
  const fresh = usualPolicy.weight.manual;
  const steps = Array.from({ length: fresh / 2 + 1 }, (_, index) => fresh - index);
  expect(surenesses).toEqual([...steps, 0]);
});

test('BHV-02: a shift is looked at when it begins, when it ends, and when it is no longer shown', () => {
  const shifts: readonly Shift[] = [
    { responder: 'anna', location: 'noord', from: toIso(after(hour)), to: toIso(after(9 * hour)) },
  ];
  expect(rosterHoldsUntil(shifts, start)).toBe(after(hour).epochMilliseconds);
  const during = after(2 * hour);
  expect(rosterHoldsUntil(shifts, during)).toBe(after(10 * hour).epochMilliseconds);
  const atEnd = after(9 * hour - 1);
  expect(holdsUntil(rosterSignals(shifts, atEnd), atEnd, usualPolicy)).toBe(after(9 * hour).epochMilliseconds);
  expect(rosterHoldsUntil(shifts, after(10 * hour))).toBe(Number.POSITIVE_INFINITY);
});
