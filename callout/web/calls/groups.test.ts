import { expect, test } from 'vitest';
import { clockTime, stopwatch } from '../frame/clock-time.ts';
import { surenessWord } from '../reception/level.ts';
import { secondsAfter } from './course.tsx';
import { type CalledPerson, groupsOf, initials } from './groups.ts';

function called(responder: string, step: CalledPerson['step']): CalledPerson {
  const calledAt = '2026-11-23T08:30:00.000Z';
  const known = { skills: [], wave: 1, reachable: true, presence: 'here' as const, instants: {}, calledAt };
  return { responder, name: responder, step, ...known };
}

test('BHV-08: everybody who was called stands in one group; who cannot be reached stands in no other', () => {
  const people = [called('a', 'arrived'), called('b', 'coming'), called('c', 'read'), called('d', undefined)];
  const groups = groupsOf({ people: [...people, called('e', 'cannot')], unreachable: [called('f', 'sent')] });
  expect(groups.map(({ name, people: some }) => [name, some.map(({ responder }) => responder).join()])).toEqual([
    ['arrived', 'a'],
    ['coming', 'b'],
    ['waiting', 'c,d'],
    ['cannot', 'e'],
    ['unreachable', 'f'],
  ]);
});

test('a face without a photograph shows what tells people apart', () => {
  expect(['BHV’er 117 Noord', 'Sanne de Wit', 'Kiosk', ''].map(initials)).toEqual(['117', 'SW', 'K', '']);
});

test('clocks count from the press, in the zone of the organisation, and never backwards', () => {
  const raised = '2026-11-23T08:30:00.000Z';
  expect(clockTime(raised, 'Europe/Amsterdam', 'nl')).toBe('09.30.00');
  expect(clockTime(raised, 'Europe/Amsterdam', 'nl', 'minutes')).toBe('09.30');
  expect(clockTime(raised, 'Europe/Amsterdam', 'fr', 'minutes')).toBe('09:30');
  expect(stopwatch(raised, Temporal.Instant.from('2026-11-23T08:34:12.900Z'))).toBe('04:12');
  expect(stopwatch(raised, Temporal.Instant.from('2026-11-23T09:34:12Z'))).toBe('1:04:12');
  expect(stopwatch(raised, Temporal.Instant.from('2026-11-23T08:29:00Z'))).toBe('00:00');
  expect(secondsAfter(raised, '2026-11-23T08:31:04.260Z', 'nl')).toBe('+1:04,2');
  expect(secondsAfter(raised, '2026-11-23T08:29:59.000Z', 'en')).toBe('+0:00.0');
});

test('how sure a presence is has a word beside its number', () => {
  expect([100, 80, 79, 50, 49, 0].map(surenessWord)).toEqual([
    'sure',
    'sure',
    'fairlySure',
    'fairlySure',
    'unsure',
    'unsure',
  ]);
});
