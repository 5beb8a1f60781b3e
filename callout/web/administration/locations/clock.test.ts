import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockText } from '#callout/core/organisation/week.ts';
import { languages } from '#platform/kernel/language.ts';
import { readClock, shownClock } from './clock.ts';

test('BHV-12: a time is shown as its reader writes it, and read back as it was meant', () => {
  expect(languages.map((language) => shownClock(450, language))).toEqual(['07.30', '07:30', '07:30']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(...languages), (minutes, language) => {
      expect(readClock(shownClock(minutes, language))).toBe(clockText(minutes));
    }),
    { seed: 1 },
  );
  for (const typed of ['7.30', '7:30', '07 h 30', '7h30', '730', ' 0730 '])
    expect(readClock(typed), typed).toBe('07:30');
  for (const typed of ['7', '07', '7 h']) expect(readClock(typed), typed).toBe('07:00');
});

test('what is no time of a day is not taken', () => {
  for (const typed of ['', '24.01', '25.00', '7.60', '7.3', 'half acht', '-7.30', '07.30.00', '107.30'])
    expect(readClock(typed), typed).toBeUndefined();
});
