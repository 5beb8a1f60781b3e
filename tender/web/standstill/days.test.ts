import { expect, test } from 'vitest';
import { dayNumber, dayText, shortDay, termDays } from './days.ts';

const on = (day: string) => termDays('2025-11-05', '2025-11-24', Temporal.PlainDate.from(day));

test('ALM-20: the twenty days from 5 through 24 November are drawn one by one, weekends among them', () => {
  const days = on('2025-11-12');
  expect(days).toHaveLength(20);
  expect(days.filter(({ weekend }) => weekend).map(({ day }) => day)).toEqual([
    '2025-11-08',
    '2025-11-09',
    '2025-11-15',
    '2025-11-16',
    '2025-11-22',
    '2025-11-23',
  ]);
  expect(days.map(({ state }) => state).join(' ')).toBe(`${'past '.repeat(7)}today${' coming'.repeat(12)}`);
});

test('ALM-20: the day of sending is day nought, the last day the twentieth, and after it the term is over', () => {
  expect(dayNumber(on('2025-11-04'))).toBe(0);
  expect(dayNumber(on('2025-11-05'))).toBe(1);
  expect(dayNumber(on('2025-11-24'))).toBe(20);
  expect(dayNumber(on('2025-11-25'))).toBe(21);
});

test('days are written out in the language of the reader', () => {
  expect(dayText('2025-11-24', 'nl')).toBe('maandag 24 november 2025');
  expect(shortDay('2025-11-24', 'en')).toBe('24 November 2025');
});
