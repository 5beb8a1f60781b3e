import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Presence } from '../presence/presence.ts';
import { Play, presence, raise } from '../testing/world.ts';
import { forecastsAt } from './forecast.ts';

const everybody = ['anna', 'bram', 'cees', 'dora', 'emma', 'finn', 'gijs'];

/** What is said before the press, by audience. */
function said(play: Play, location: string, called: ReadonlySet<string> = new Set()) {
  return new Map(
    forecastsAt(location, play.context('desk'), called).map(({ audience, ...counts }) => [
      JSON.stringify(audience),
      counts,
    ]),
  );
}

test('BHV-04: before the press the reception reads how many it calls, how many of them are here, and whose phone does not answer', () => {
  const play = new Play();
  play.presences.set('bram', { ...play.presences.get('bram')!, state: 'stale' });
  play.reachable.delete('dora');
  const north = said(play, 'noord');
  expect(north.get('{"kind":"all-available"}')).toEqual({ people: 4, here: 3, unreachable: 1 });
  expect(north.get('{"kind":"group","group":"verkenning"}')).toEqual({ people: 2, here: 1, unreachable: 0 });
  expect(north.get('{"kind":"group","group":"leiders"}')).toEqual({ people: 1, here: 1, unreachable: 0 });
  // The crisis team is called wherever it is.
  expect(north.get('{"kind":"group","group":"cmt"}')).toMatchObject({ people: 1, here: 0 });
  expect(said(play, 'zuid').has('{"kind":"group","group":"leiders"}')).toBe(false);
  expect(said(play, 'buiten').get('{"kind":"all-available"}')).toEqual({ people: 0, here: 0, unreachable: 0 });
});

test('BHV-09: in a running call it is who would come beside those who were called', () => {
  const play = new Play().does('desk', raise({ audience: { kind: 'group', group: 'verkenning' } }));
  const beside = said(play, 'noord', new Set(play.called));
  expect(beside.get('{"kind":"group","group":"verkenning"}')).toMatchObject({ people: 0 });
  expect(beside.get('{"kind":"all-available"}')).toMatchObject({ people: 2 });
});

interface Where {
  readonly state: Presence['state'];
  readonly location: string | undefined;
  readonly reachable: boolean;
}

function scattered(places: readonly Where[]): Play {
  const play = new Play();
  for (const [index, { state, location, reachable }] of places.entries()) {
    const id = everybody[index]!;
    play.presences.set(id, presence(id, state, location));
    if (reachable) play.reachable.add(id);
    else play.reachable.delete(id);
  }
  return play;
}

test('BHV-04: whoever is where, as many are called as was said', () => {
  const where = fc.record<Where>({
    state: fc.constantFrom('here', 'gone', 'stale', 'unknown'),
    location: fc.constantFrom('noord', 'zuid', undefined),
    reachable: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(where, { minLength: everybody.length, maxLength: everybody.length }),
      fc.constantFrom('noord', 'zuid', 'buiten'),
      (places, location) => {
        for (const { audience, people } of forecastsAt(location, scattered(places).context('desk'), new Set())) {
          const play = scattered(places);
          const command = raise({ location, audience });
          if (people === 0) expect(play.code('desk', command)).toMatch(/^nobody-to-call/);
          else expect(play.does('desk', command).called).toHaveLength(people);
        }
      },
    ),
  );
});
