import { expect, test } from 'vitest';
import { endOf, instantText } from './dates.ts';

const zone = 'Europe/Amsterdam';

test('an instant reads in the zone of the procedure', () => {
  expect(instantText('2025-10-06T10:00:00.000Z', zone, 'nl')).toBe('maandag 6 oktober 2025, 12.00 uur');
  expect(instantText('2025-10-06T10:00:00.000Z', zone, 'nl', 'short')).toBe('6 oktober 2025, 12.00 uur');
  expect(instantText('2025-10-06T22:30:00.000Z', zone, 'nl', 'date')).toBe('dinsdag 7 oktober 2025');
});

test('a deadline at midnight is the end of its last day, an event at midnight is not', () => {
  const midnight = '2025-10-06T22:00:00.000Z';
  expect(instantText(midnight, zone, 'nl', 'deadline')).toBe('maandag 6 oktober 2025, 24.00 uur');
  expect(instantText(midnight, zone, 'nl', 'deadline-short')).toBe('6 oktober 2025, 24.00 uur');
  expect(instantText(midnight, zone, 'nl', 'short')).toBe('7 oktober 2025, 00.00 uur');
});

test('an end at midnight is said as the last whole day', () => {
  expect(endOf('2025-11-24T23:00:00.000Z', zone, 'nl')).toEqual({ key: 'through', date: '24 november 2025' });
  expect(endOf('2025-10-06T10:00:00.000Z', zone, 'nl')).toEqual({ key: 'until', date: '6 oktober 2025, 12.00 uur' });
});
