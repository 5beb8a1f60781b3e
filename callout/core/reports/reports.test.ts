import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { callDecider } from '../alarm/decider.ts';
import { steps } from '../alarm/events.ts';
import { withPeople } from '../alarm/people.ts';
import type { CallState } from '../alarm/state.ts';
import type { PresenceDay, PresenceHour } from '../statistics/presence-day.ts';
import { Play, raise } from '../testing/world.ts';
import { factsOf } from './call-facts.ts';
import { callsReport, monthsReport } from './calls-report.ts';
import { spreadOf } from './figures.ts';
import { isWithin, readPeriod } from './period.ts';
import { presenceReport } from './presence-report.ts';

const zone = 'Europe/Amsterdam';
const day = (text: string) => Temporal.PlainDate.from(text);
const hour = (more: Partial<PresenceHour>): PresenceHour => ({
  hour: 9,
  seconds: 3600,
  present: 4 * 3600,
  unreachable: 0,
  least: 4,
  most: 4,
  needed: 5 * 3600,
  short: 3600,
  skills: {},
  ...more,
});
const of = (text: string, location: string, ...hours: readonly PresenceHour[]): PresenceDay => ({
  location,
  day: text,
  until: `${text}T23:00:00.000Z`,
  hours,
});

describe('BHV-14: presence by hour and weekday', () => {
  // Two Mondays; on the second the server was down at nine.
  const days = [
    of('2026-11-16', 'noord', hour({}), hour({ hour: 10, present: 6 * 3600, least: 6, short: 0 })),
    of(
      '2026-11-23',
      'noord',
      hour({ hour: 10, seconds: 1800, present: 3 * 1800, least: 3, needed: 5 * 1800, short: 900 }),
    ),
  ];
  const question = {
    days,
    period: { from: day('2026-11-16'), to: day('2026-11-29') },
    locations: ['noord'],
    zone,
    now: Temporal.Instant.from('2026-12-01T12:00:00Z'),
  };
  const cell = (report: ReturnType<typeof presenceReport>, weekday: number, at: number) =>
    report.week.find((one) => one.weekday === weekday && one.hour === at);

  test('a mean is over what was measured; what was not is a gap and no zero', () => {
    const report = presenceReport(question);
    expect(cell(report, 1, 9)).toEqual({
      weekday: 1,
      hour: 9,
      measured: 50,
      present: '4.0',
      needed: '5.0',
      least: 4,
      short: 100,
    });
    expect(cell(report, 1, 10)).toMatchObject({ measured: 75, present: '5.0', needed: '5.0', least: 3, short: 16 });
    expect(cell(report, 2, 9)).toMatchObject({ measured: 0 });
    expect(cell(report, 2, 9)?.present).toBeUndefined();
    expect(report.week).toHaveLength(168);
  });

  test('means of locations are added up, and one that was measured less weighs no less', () => {
    const both = [...days, of('2026-11-16', 'zuid', hour({ seconds: 600, present: 600, needed: 600, short: 0 }))];
    const report = presenceReport({ ...question, days: both, locations: ['noord', 'zuid'] });
    expect(cell(report, 1, 9)).toMatchObject({ present: '5.0', needed: '6.0', measured: 29 });
    expect(cell(report, 1, 9)).not.toHaveProperty('least');
  });

  test('a skill that was short says how much', () => {
    const skills = { ehbo: { needed: 7200, missing: 3600, short: 1800 } };
    const report = presenceReport({ ...question, days: [of('2026-11-16', 'noord', hour({ skills }))] });
    expect(report.skills).toEqual([{ skill: 'ehbo', short: 50, missing: '1.0' }]);
  });

  test('months without anything stand between those with something, empty', () => {
    const months = monthsReport([of('2026-09-07', 'noord', hour({})), ...days], [], zone);
    expect(months.map(({ month, present, short }) => [month, present, short])).toEqual([
      ['2026-09', '4.0', 100],
      ['2026-10', undefined, undefined],
      ['2026-11', '4.6', 50],
    ]);
  });
});

test('a period is two days in order, and not longer than is answered', () => {
  const today = day('2026-11-22');
  const code = (from?: string, to?: string) => {
    const read = readPeriod(from, to, today);
    return read.ok ? `${read.value.from.toString()} ${read.value.to.toString()}` : read.error.code;
  };
  expect(code()).toBe('2026-10-26 2026-11-22');
  expect(code('', '2026-01-31')).toBe('2026-01-04 2026-01-31');
  for (const wrong of ['morgen', '2026-02-30', '2026-13-01', '+012026-01-01'])
    expect(code(wrong)).toBe('period-malformed');
  expect(code('2026-11-23')).toBe('period-malformed');
  expect(code('2000-01-01')).toBe('period-too-long');
  const november = { from: day('2026-11-01'), to: day('2026-11-30') };
  const within = [
    '2026-10-31T22:59:59.999Z',
    '2026-10-31T23:00:00.000Z',
    '2026-11-30T22:59:59.999Z',
    '2026-11-30T23:00:00.000Z',
  ];
  expect(within.map((at) => isWithin(november, at, zone))).toEqual([false, true, true, false]);
});

test('each figure is one that was measured', () => {
  expect(spreadOf([])).toEqual({ count: 0 });
  expect(spreadOf([30, 10, 20])).toEqual({ count: 3, median: 20, p90: 30, worst: 30 });
  expect(spreadOf(Array.from({ length: 100 }, (_, index) => index + 1))).toEqual({
    count: 100,
    median: 50,
    p90: 90,
    worst: 100,
  });
});

describe('BHV-14: how fast people answered', () => {
  test('from the moment at which each was called; a later step says that the earlier ones were taken', () => {
    const play = new Play().does('desk', raise({ audience: { kind: 'persons', persons: ['anna', 'bram', 'cees'] } }));
    const at = (seconds: number) => toIso(play.now.add({ seconds }));
    const [two, five, nine] = [at(2), at(5), at(9)];
    play
      .after(10)
      .notes(
        { responder: 'anna', step: 'on-phone', phoneAt: two },
        { responder: 'anna', step: 'coming', phoneAt: five },
        { responder: 'bram', step: 'arrived', phoneAt: nine },
        { responder: 'cees', step: 'cannot', phoneAt: five },
      );
    play.does('desk', { type: 'give-all-clear', text: 'Veilig' });
    const facts = factsOf(play.call);
    expect(facts).toMatchObject({ mode: 'real', lasted: 10_000, scaledUp: 0, waves: 1 });
    expect(facts.took).toEqual({
      'on-phone': [2000, 5000, 9000],
      read: [5000, 5000, 9000],
      coming: [5000, 9000],
      arrived: [9000],
    });
    const report = callsReport([facts]);
    expect(report.real).toMatchObject({ calls: 1, called: 3, coming: 2, arrived: 1 });
    expect(report.real.took.coming).toEqual({ count: 2, median: 5000, p90: 9000, worst: 9000 });
    expect(report.drill.calls).toBe(0);
  });

  test('BHV-15: when people become numbers, whichever, every report stays the same', () => {
    const note = fc.record({ who: fc.nat(3), step: fc.constantFrom(...steps), after: fc.nat(90) });
    fc.assert(
      fc.property(
        fc.array(note, { maxLength: 30 }),
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }),
        (notes, order) => {
          const people = ['anna', 'bram', 'cees', 'dora'];
          const play = new Play().does('desk', raise());
          for (const { who, step: taken, after } of notes)
            play.after(after).notes({ responder: people[who] ?? 'anna', step: taken });
          play.does('desk', { type: 'give-all-clear', text: '' });
          play.does('bram', { type: 'answer-evaluation', responder: 'bram', answers: { arrivedInTime: true } });
          const numbers = new Map(
            [...people, 'finn', 'desk', 'gijs'].map((id, index) => [id, `nummer.${order[index]}`]),
          );
          const rename = (id: string) => numbers.get(id) ?? id;
          const after = play.events.reduce<CallState>(
            (state, { event, actor, ...rest }) =>
              callDecider.evolve(state, { ...rest, actor: rename(actor), event: withPeople(event, rename) }),
            undefined,
          );
          if (after === undefined) throw new Error('no call');
          expect(JSON.stringify([...after.members.keys()])).not.toMatch(/anna|bram|cees|dora/);
          expect(factsOf(after)).toEqual(factsOf(play.call));
        },
      ),
      { seed: 1 },
    );
  });
});
