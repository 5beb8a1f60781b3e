import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MinimumWindow, Organisation, Responder, Weekday } from '../organisation/organisation.ts';
import { endOfWindow, overlapIn, windowAt } from '../organisation/windows.ts';
import { college, presence, responder } from '../testing/world.ts';
import { staffingAt } from './staffing.ts';

const zone = 'Europe/Amsterdam';
const every: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function window(from: string, to: string, more: Partial<MinimumWindow> = {}): MinimumWindow {
  return { days: every, from, to, total: 1, skills: {}, ...more };
}

function local(text: string): Temporal.Instant {
  return Temporal.ZonedDateTime.from(`${text}[${zone}]`).toInstant();
}

/** With these minima at Noord, and these people. */
function organised(minima: readonly MinimumWindow[], people: readonly Responder[] = []): Organisation {
  const { organisation } = college().does('chief', { type: 'set-minima', location: 'noord', minima: [...minima] });
  return { ...organisation, responders: new Map(people.map((one) => [one.id, one])) };
}

function staffing(organisation: Organisation, now: Temporal.Instant, reachable?: readonly string[]) {
  const ids = [...organisation.responders.keys()];
  const presences = new Map(ids.map((id) => [id, presence(id, 'here', 'noord')]));
  const { perLocation, overall } = staffingAt(organisation, presences, new Set(reachable ?? ids), now);
  const noord = perLocation.find(({ location }) => location === 'noord');
  if (noord === undefined) throw new Error('no staffing of Noord');
  return { ...noord, overall };
}

const monday = local('2026-11-23T10:00');
const ehbo = (id: string, expires?: string) => responder(id, { skills: [{ skill: 'ehbo', expires }] });

describe('the minimum of this hour', () => {
  test('BHV-12: begins with its first minute and ends before its last', () => {
    const organisation = organised([window('08:00', '17:00', { days: [1] })]);
    const level = (text: string) => staffing(organisation, local(text)).level;
    expect(level('2026-11-23T07:59:59')).toBe('none-needed');
    expect(level('2026-11-23T08:00')).toBe('short');
    expect(level('2026-11-23T16:59:59')).toBe('short');
    expect(level('2026-11-23T17:00')).toBe('none-needed');
    expect(level('2026-11-24T10:00')).toBe('none-needed');
    expect(staffing(organisation, monday).until).toBe('2026-11-23T16:00:00.000Z');
  });

  test('BHV-12: one that passes midnight belongs to the day on which it begins', () => {
    const organisation = organised([window('22:00', '06:00', { days: [7] })]);
    const level = (text: string) => staffing(organisation, local(text)).level;
    expect(level('2026-11-22T21:59')).toBe('none-needed');
    expect(level('2026-11-22T23:00')).toBe('short');
    // Sunday night goes on into Monday, over the end of the week.
    expect(level('2026-11-23T05:59')).toBe('short');
    expect(level('2026-11-23T06:00')).toBe('none-needed');
    expect(level('2026-11-22T05:00')).toBe('none-needed');
    expect(staffing(organisation, local('2026-11-22T23:00')).until).toBe('2026-11-23T05:00:00.000Z');
  });

  test('a whole day lasts 23 hours when clocks go forward, and 25 when they go back', () => {
    const days = [window('00:00', '24:00', { days: [7] })];
    const noord = { id: 'noord', name: 'Noord', region: 'stad', minima: days, fences: [], wifi: [], beacons: [] };
    const hours = (day: string) => {
      const begin = local(`${day}T00:00`).subtract({ hours: 3 });
      const instants = Array.from({ length: 32 }, (_, hour) => begin.add({ hours: hour, minutes: 1 }));
      return instants.filter((now) => windowAt(noord, now, zone) !== undefined).length;
    };
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-11-22')).toBe(24);
  });

  test('an hour that clocks show twice is in its window twice, and one that they skip in none', () => {
    const noord = { ...organised([window('02:00', '03:00')]).locations.get('noord')! };
    const minutes = (from: Temporal.Instant) =>
      Array.from({ length: 300 }, (_, minute) => from.add({ minutes: minute })).filter(
        (now) => windowAt(noord, now, zone) !== undefined,
      ).length;
    expect(minutes(local('2026-10-25T00:00'))).toBe(120);
    expect(minutes(local('2026-03-29T00:00'))).toBe(0);
    expect(minutes(local('2026-11-22T00:00'))).toBe(60);
  });

  test('BHV-12: at every minute of a week the window is the one that a calendar drawn minute by minute shows', () => {
    const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
      return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
    });
    const windows = fc.array(
      fc
        .record({
          days: fc.subarray([...every], { minLength: 1 }),
          from: clock,
          to: fc.oneof(clock, fc.constant('24:00')),
        })
        .filter(({ from, to }) => from !== to)
        .map((one): MinimumWindow => ({ ...one, total: 1, skills: {} })),
      { minLength: 1, maxLength: 3 },
    );
    const quarters = (text: string) => Number(text.slice(0, 2)) * 4 + Number(text.slice(3)) / 15;
    const monday0 = Temporal.Instant.from('2026-11-23T00:00:00Z');
    fc.assert(
      fc.property(windows, fc.integer({ min: 0, max: 7 * 96 - 1 }), (minima, at) => {
        const drawn = Array.from({ length: 7 * 96 }, () => [] as MinimumWindow[]);
        for (const one of minima) {
          for (const day of one.days) {
            let quarter = (day - 1) * 96 + quarters(one.from);
            const end = quarters(one.to) % 96;
            do {
              drawn[quarter % drawn.length]?.push(one);
              quarter += 1;
            } while (quarter % 96 !== end);
          }
        }
        const clash = drawn.some((there) => there.length > 1);
        expect(overlapIn(minima) !== undefined).toBe(clash);
        if (clash) return;
        const now = monday0.add({ minutes: at * 15 });
        const place = { id: 'x', name: 'X', region: 'r', minima, fences: [], wifi: [], beacons: [] };
        const found = windowAt(place, now, 'UTC');
        expect(found).toBe(drawn[at]?.[0]);
        if (found === undefined) return;
        const end = endOfWindow(found, now, 'UTC');
        const left = (end.epochMilliseconds - now.epochMilliseconds) / 900_000;
        const stays = Array.from({ length: left }, (_, ahead) => drawn[(at + ahead) % drawn.length]?.[0] === found);
        expect(left).toBeGreaterThan(0);
        expect(stays.every(Boolean)).toBe(true);
      }),
      { seed: 1, numRuns: 400 },
    );
  });
});

describe('who counts', () => {
  test('BHV-02, BHV-12: here, active, in a group that answers calls, and reachable; the others are shown apart', () => {
    const people = [ehbo('a'), ehbo('b'), responder('c', { active: false }), responder('d', { groups: [] })];
    const organisation = organised([window('00:00', '24:00', { total: 2 })], people);
    const found = staffing(organisation, monday, ['a', 'c', 'd']);
    expect(found).toMatchObject({ present: ['a'], unreachable: ['b'], level: 'short' });
    expect(found.short).toEqual([{ skill: 'total', needed: 2, present: 1, short: 1, because: 'not-reachable' }]);
    expect(staffing(organisation, monday, ['a', 'b']).level).toBe('just');
  });

  test('a presence that went stale is shown as such and never counted', () => {
    const organisation = organised([window('00:00', '24:00')], [ehbo('a')]);
    const stale = new Map([['a', presence('a', 'stale', 'noord')]]);
    const [noord] = staffingAt(organisation, stale, new Set(['a']), monday, ['noord']).perLocation;
    expect(noord).toMatchObject({ present: [], stale: ['a'], level: 'short' });
  });

  test('BHV-12: an expired certificate does not count for its skill; its last day does', () => {
    const minima = [window('00:00', '24:00', { skills: { ehbo: 1 } })];
    const on = (expires: string) => staffing(organised(minima, [ehbo('a', expires)]), monday);
    expect(on('2026-11-23').level).toBe('just');
    expect(on('2026-11-22').short).toEqual([
      { skill: 'ehbo', needed: 1, present: 0, short: 1, because: 'certificate-expired' },
    ]);
    // By the day of the organisation: in Amsterdam it is the 24th already, in UTC still the 23rd.
    const night = local('2026-11-24T00:30');
    expect(staffing(organised(minima, [ehbo('a', '2026-11-23')]), night).level).toBe('short');
  });

  test('BHV-12: nobody counts for two skills at a time, and the reason is told', () => {
    const both = responder('a', { skills: [{ skill: 'ehbo' }, { skill: 'ontruimen' }] });
    const minima = [window('00:00', '24:00', { skills: { ontruimen: 1, ehbo: 1 } })];
    expect(staffing(organised(minima, [both]), monday).short).toEqual([
      { skill: 'ontruimen', needed: 1, present: 0, short: 1, because: 'counts-for-another-skill' },
    ]);
    expect(staffing(organised(minima, [both, ehbo('b')]), monday).level).toBe('just');
    expect(
      staffing(
        organised(
          minima,
          [both, both, ehbo('b'), ehbo('c')].map((one, i) => ({ ...one, id: `${i}` })),
        ),
        monday,
      ).level,
    ).toBe('enough');
    expect(staffing(organised(minima, []), monday).short.map(({ because }) => because)).toEqual([
      'too-few-here',
      'too-few-here',
      'too-few-here',
    ]);
  });

  test('BHV-03, BHV-12: overall adds up the minima of this hour, and one location helps no other', () => {
    const setUp = college().does(
      'chief',
      { type: 'set-minima', location: 'noord', minima: [window('00:00', '24:00', { total: 2 })] },
      { type: 'set-minima', location: 'zuid', minima: [window('00:00', '24:00', { total: 1 })] },
    );
    const ids = ['anna', 'bram', 'cees', 'dora'];
    const presences = new Map(ids.map((id) => [id, presence(id, 'here', 'noord')]));
    const all = staffingAt(setUp.organisation, presences, new Set(ids), monday);
    expect(all.perLocation.map(({ location, level }) => [location, level])).toEqual([
      ['noord', 'enough'],
      ['zuid', 'short'],
      ['buiten', 'none-needed'],
    ]);
    expect(all.overall).toMatchObject({ level: 'enough', minimum: { total: 3 } });
    // Who may see one location gets nothing of another, not in the whole either.
    const south = staffingAt(setUp.organisation, presences, new Set(ids), monday, ['zuid']);
    expect(south.perLocation).toHaveLength(1);
    expect(south.overall).toMatchObject({ present: [], minimum: { total: 1 }, level: 'short' });
  });
});
