import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staffingAt } from '../staffing/staffing.ts';
import { college, presence, responder } from '../testing/world.ts';
import { type Observation, type PresenceDay, piecesOf, seenIn, withObserved } from './presence-day.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
const emptyDay = (day: string): PresenceDay => ({
  location: 'noord',
  day,
  until: at(`${day}T00:00`).toString({ fractionalSecondDigits: 3 }),
  hours: [],
});
const seen = { location: 'noord', present: 4, unreachable: 1, needed: 5, short: true, skills: {} };
const from = at('2026-11-23T09:30');

describe('BHV-14: presence as sums that hold no person', () => {
  test('what was seen counts in the hours in which it held', () => {
    const skills = { ehbo: { needed: 2, missing: 1 } };
    const observation: Observation = { ...seen, skills, from, to: at('2026-11-23T11:00') };
    const { hours } = withObserved(emptyDay('2026-11-23'), observation, zone);
    expect(hours).toEqual([
      {
        hour: 9,
        seconds: 1800,
        present: 7200,
        unreachable: 1800,
        least: 4,
        most: 4,
        needed: 9000,
        short: 1800,
        skills: { ehbo: { needed: 3600, missing: 1800, short: 1800 } },
      },
      expect.objectContaining({ hour: 10, seconds: 3600, present: 14_400 }),
    ]);
  });

  test('midnight parts the days, and the hour that the clocks show twice lasts two', () => {
    const night = piecesOf(at('2026-10-24T23:30'), at('2026-10-25T04:00'), zone);
    const lasted = (hour: number) =>
      night
        .filter((piece) => piece.hour === hour)
        .reduce((sum, piece) => sum + piece.to.epochMilliseconds - piece.from.epochMilliseconds, 0) / 3_600_000;
    expect([23, 0, 1, 2, 3].map(lasted)).toEqual([0.5, 1, 1, 2, 1]);
    expect(new Set(night.map(({ day }) => day))).toEqual(new Set(['2026-10-24', '2026-10-25']));
    const spring = piecesOf(at('2026-03-29T01:00'), at('2026-03-29T04:00'), zone);
    expect(spring.map(({ hour }) => hour)).toEqual([1, 3]);
  });

  test('however it is cut up and however many count it, each second counts once', () => {
    const looks = fc.array(fc.record({ after: fc.integer({ min: 1, max: 60 }), present: fc.nat(9) }), { minLength: 1 });
    fc.assert(
      fc.property(looks, fc.array(fc.nat(200)), (steps, repeats) => {
        let begin = from;
        const observations = steps.map(({ after, present }): Observation => {
          const to = begin.add({ seconds: after });
          const observation = { ...seen, present, from: begin, to };
          begin = to;
          return observation;
        });
        const once = observations.reduce((day, one) => withObserved(day, one, zone), emptyDay('2026-11-23'));
        const again = repeats.flatMap((index) => observations[index % observations.length] ?? []);
        expect(again.reduce((day, one) => withObserved(day, one, zone), once)).toEqual(once);
        const whole = once.hours.reduce((sum, { seconds }) => sum + seconds, 0);
        expect(whole).toBe(steps.reduce((sum, { after }) => sum + after, 0));
      }),
      { seed: 1 },
    );
  });

  test('a location of so few that a number would tell of one person is not counted', () => {
    const { organisation } = college();
    const overview = (set: typeof organisation) => {
      const here = new Map([...set.responders.keys()].map((id) => [id, presence(id, 'here', 'noord')]));
      return seenIn(set, staffingAt(set, here, new Set(here.keys()), from));
    };
    expect(overview(organisation).map(({ location }) => location)).toEqual(['noord']);
    const more = college().does('chief', {
      type: 'set-responders',
      responders: [1, 2, 3, 4].map((number) => responder(`nieuw-${number}`, { home: 'zuid' })),
    });
    expect(overview(more.organisation).map(({ location, present }) => [location, present])).toEqual([
      ['noord', 10],
      ['zuid', 0],
    ]);
    expect(JSON.stringify(overview(more.organisation))).not.toMatch(/anna|finn|nieuw/);
  });
});
