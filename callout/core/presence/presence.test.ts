import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { usualPolicy } from '../organisation/evolve.ts';
import { college, start } from '../testing/world.ts';
import { keepSignal } from './keep-signal.ts';
import { type Presence, type Signal, type Source, sources } from './presence.ts';
import { presenceOf } from './presence-of.ts';
import { presencesOf } from './presences-of.ts';

const policy = usualPolicy;
const minute = 60;
const hour = 3600;

/** What one responder's sources say over the day: seconds after the start. */
class Day {
  readonly kept = new Map<string, Signal>();

  says(second: number, source: Source, says: 'here' | 'gone', location = 'noord'): this {
    const at = toIso(start.add({ seconds: second }));
    const key = `${source} ${location}`;
    this.kept.set(key, keepSignal(this.kept.get(key), { responder: 'anna', location, source, says, at }, policy));
    return this;
  }

  at(second: number): Presence {
    return presenceOf('anna', [...this.kept.values()], start.add({ seconds: second }), policy);
  }

  state(second: number): string {
    return this.at(second).state;
  }
}

describe('one source', () => {
  test('BHV-02: says that somebody is here, less surely as it grows old, and then it is stale and counts no more', () => {
    const day = new Day().says(0, 'geofence', 'here');
    expect(day.at(0)).toMatchObject({ state: 'here', location: 'noord', sureness: 70, lastHeard: toIso(start) });
    expect(day.at(30 * minute).sureness).toBe(52);
    expect(day.at(hour)).toMatchObject({ state: 'here', sureness: 35 });
    const until = toIso(start.add({ hours: 1 }));
    expect(day.at(30 * minute).because).toMatchObject([{ weight: 70, strength: 52, until }]);
    const later = day.at(hour + 1);
    expect(later).toMatchObject({
      state: 'stale',
      location: 'noord',
      sureness: 0,
      since: toIso(start.add({ hours: 1 })),
    });
    expect(later.because).toMatchObject([{ source: 'geofence', counted: false, why: 'signal-stale' }]);
  });

  test('heard again it is fresh; heard that he left he is gone, and stays so', () => {
    const day = new Day().says(0, 'wifi', 'here').says(600, 'wifi', 'here');
    expect(day.at(600)).toMatchObject({ state: 'here', sureness: 80, since: toIso(start) });
    day.says(1200, 'wifi', 'gone');
    expect(day.state(1200 + minute)).toBe('gone');
    // Long afterwards nobody heard that he came back.
    expect(day.at(24 * hour)).toMatchObject({ state: 'gone', sureness: 0 });
  });

  test('BHV-02: a change at the edge of a building counts once it stays: flapping is damped', () => {
    const day = new Day().says(0, 'geofence', 'here').says(10 * minute, 'geofence', 'gone');
    expect(day.at(10 * minute + 30)).toMatchObject({
      state: 'here',
      because: [{ says: 'here', why: 'signal-settling' }],
    });
    expect(day.state(11 * minute)).toBe('gone');
    const flapping = new Day().says(0, 'geofence', 'here');
    for (let second = 20; second < 600; second += 20) {
      flapping.says(second, 'geofence', second % 40 === 20 ? 'gone' : 'here');
      expect(flapping.at(second), `${second}`).toMatchObject({ state: 'here', since: toIso(start) });
    }
    // The first word of a day needs no confirmation, nor does what a person presses.
    expect(new Day().says(0, 'beacon', 'here').state(0)).toBe('here');
    expect(new Day().says(0, 'manual', 'here').says(1, 'manual', 'gone').state(1)).toBe('gone');
  });

  test('one that was silent for too long begins anew', () => {
    const day = new Day().says(0, 'wifi', 'here').says(12 * hour, 'wifi', 'gone');
    expect(day.state(12 * hour)).toBe('gone');
    day.says(36 * hour, 'wifi', 'here');
    expect(day.at(36 * hour)).toMatchObject({ state: 'here', since: toIso(start.add({ hours: 36 })) });
  });

  test('a change that comes when the last word has grown stale needs no confirmation', () => {
    const day = new Day().says(0, 'geofence', 'here').says(hour - 10, 'geofence', 'gone');
    // An old word that is just taken back is in doubt.
    expect(day.state(hour - 1)).toBe('unknown');
    expect(day.state(hour + 20)).toBe('gone');
  });

  test('what a person presses is never taken back by pressing again', () => {
    const day = new Day().says(0, 'manual', 'here').says(10, 'manual', 'gone').says(20, 'manual', 'here');
    expect(day.at(20)).toMatchObject({ state: 'here', since: toIso(start.add({ seconds: 20 })) });
  });

  test('a roster only expects: it never counts anybody as here', () => {
    expect(new Day().says(0, 'roster', 'here').at(0)).toMatchObject({ state: 'unknown', location: 'noord' });
    expect(new Day().at(0)).toMatchObject({ state: 'unknown', sureness: 0, because: [] });
  });
});

describe('sources that contradict each other', () => {
  test('BHV-02: who presses that he is not here is not, until a source notices him anew', () => {
    const day = new Day().says(0, 'geofence', 'here').says(minute, 'manual', 'gone');
    expect(day.at(minute)).toMatchObject({ state: 'gone' });
    expect(day.at(minute).because).toMatchObject([
      { source: 'geofence', why: 'signal-overruled' },
      { source: 'manual', why: 'signal-counts' },
    ]);
    // The phone says over and over that it is here: that is nothing new.
    day.says(10 * minute, 'geofence', 'here').says(20 * minute, 'geofence', 'here');
    expect(day.state(20 * minute)).toBe('gone');
    // He leaves and comes back.
    day.says(30 * minute, 'geofence', 'gone').says(60 * minute, 'geofence', 'here');
    expect(day.state(62 * minute)).toBe('here');
  });

  test('a lighter source that says otherwise makes a press doubtful, not void; whoever is doubtful is not counted', () => {
    const day = new Day()
      .says(0, 'manual', 'here')
      .says(minute, 'geofence', 'here')
      .says(10 * minute, 'geofence', 'gone');
    const doubtful = day.at(12 * minute);
    expect(doubtful.state).toBe('unknown');
    expect(doubtful.location).toBe('noord');
    expect(doubtful.because.every(({ counted }) => counted)).toBe(true);
    // Hours later the press has grown old; the geofence still hears that he is away.
    day.says(9 * hour, 'geofence', 'gone');
    expect(day.state(9 * hour + minute)).toBe('gone');
  });

  test('nobody is at two locations: the newer place counts, and who left one is not gone from the other', () => {
    const day = new Day().says(0, 'kiosk', 'here', 'noord').says(hour, 'geofence', 'here', 'zuid');
    expect(day.at(hour)).toMatchObject({ state: 'here', location: 'zuid' });
    expect(day.at(hour).because[0]).toMatchObject({ location: 'noord', counted: false, why: 'signal-elsewhere' });
    const left = new Day().says(0, 'geofence', 'gone', 'zuid').says(minute, 'wifi', 'here', 'noord');
    expect(left.at(minute)).toMatchObject({ state: 'here', location: 'noord' });
    expect(new Day().says(0, 'wifi', 'here', 'noord').says(minute, 'geofence', 'gone', 'zuid').state(minute)).toBe(
      'here',
    );
  });

  test('a roster makes nothing void', () => {
    const day = new Day().says(0, 'manual', 'gone').says(minute, 'roster', 'here');
    expect(day.at(minute)).toMatchObject({
      state: 'gone',
      because: [
        { source: 'manual', counted: true },
        { source: 'roster', counted: true },
      ],
    });
  });

  test('who was noticed after he pressed that he left may still be here when that grows stale; who was not is gone', () => {
    const came = new Day().says(0, 'manual', 'gone').says(hour, 'wifi', 'here');
    expect(came.state(hour)).toBe('here');
    expect(came.at(2 * hour)).toMatchObject({ state: 'stale', location: 'noord' });
    const stayed = new Day()
      .says(0, 'wifi', 'here')
      .says(minute, 'manual', 'gone')
      .says(10 * minute, 'wifi', 'here');
    expect(stayed.state(2 * hour)).toBe('gone');
  });

  test('several that agree make it surer', () => {
    const one = new Day().says(0, 'wifi', 'here').at(0).sureness;
    const two = new Day().says(0, 'wifi', 'here').says(0, 'beacon', 'here').at(0).sureness;
    expect([one, two]).toEqual([80, 98]);
  });
});

test('a clock that was set back makes nobody stale, and nobody newer than he is', () => {
  const day = new Day().says(hour, 'wifi', 'here').says(0, 'wifi', 'here');
  expect(day.at(0)).toMatchObject({ state: 'here', sureness: 80, lastHeard: toIso(start.add({ hours: 1 })) });
  expect(day.at(hour + minute).state).toBe('here');
});

const signal: fc.Arbitrary<Signal> = fc
  .record({
    source: fc.constantFrom(...sources),
    location: fc.constantFrom('noord', 'zuid'),
    says: fc.constantFrom('here' as const, 'gone' as const),
    since: fc.integer({ min: 0, max: 20 * hour }),
    stands: fc.integer({ min: 0, max: 4 * hour }),
  })
  .map(({ source, location, says, since, stands }) => {
    const at = toIso(start.add({ seconds: since + stands }));
    return { responder: 'anna', source, location, says, at, since: toIso(start.add({ seconds: since })) };
  });
const signals = fc.uniqueArray(signal, { maxLength: 8, selector: ({ source, location }) => `${source} ${location}` });
const moment = fc.integer({ min: 0, max: 40 * hour }).map((seconds) => start.add({ seconds }));

test('BHV-02: whatever the sources say: in any order the same, never counted without a fresh word, never surer than sure', () => {
  fc.assert(
    fc.property(
      signals.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      moment,
      ([all, mixed], now) => {
        const found = presenceOf('anna', all, now, policy);
        expect(presenceOf('anna', mixed, now, policy)).toEqual(found);
        expect(found.sureness).toBeGreaterThanOrEqual(0);
        expect(found.sureness).toBeLessThanOrEqual(100);
        expect(found.because).toHaveLength(all.length);
        const fresh = all.filter(({ source, at }) => {
          return now.epochMilliseconds - Date.parse(at) <= policy.staleAfter[source] * 1000;
        });
        const standing = found.because.filter(({ counted }) => counted);
        expect(standing.length).toBeLessThanOrEqual(fresh.length);
        if (found.state === 'here') {
          const says = fresh.some(
            (one) => one.says === 'here' && one.location === found.location && one.source !== 'roster',
          );
          expect(says).toBe(true);
          expect(found.sureness).toBeGreaterThanOrEqual(30);
        }
        if (fresh.length === 0) expect(found.state).not.toBe('here');
        if (found.state === 'stale') expect(found.sureness).toBe(0);
      },
    ),
    { seed: 1, numRuns: 2000 },
  );
});

test('BHV-02: the last press decides for who presses, as long as nothing was noticed since', () => {
  fc.assert(
    fc.property(signals, moment, (all, now) => {
      const at = toIso(now);
      const past = all.filter(
        (one) => one.at <= at && one.source !== 'manual' && one.source !== 'kiosk' && one.source !== 'beacon',
      );
      const press = (says: 'here' | 'gone', location: string): Signal => ({
        responder: 'anna',
        source: 'manual',
        location,
        says,
        at,
        since: at,
      });
      const gone = [press('gone', 'noord'), press('gone', 'zuid')];
      expect(presenceOf('anna', [...past, ...gone], now, policy).state).not.toBe('here');
      const came = presenceOf('anna', [...past.filter((one) => one.since !== at), press('here', 'zuid')], now, policy);
      expect(came).toMatchObject({ state: 'here', location: 'zuid' });
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('BHV-01: every responder has a presence, also of whom nothing was heard; nobody else has', () => {
  const { organisation } = college();
  const heard: Signal[] = ['anna', 'stranger'].map((responder) => {
    return { responder, location: 'noord', source: 'kiosk', says: 'here', at: toIso(start) };
  });
  const all = presencesOf(organisation, heard, start);
  expect([...all.keys()]).toEqual([...organisation.responders.keys()]);
  expect(all.get('anna')?.state).toBe('here');
  expect(all.get('bram')?.state).toBe('unknown');
});
