import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MinimumWindow, Weekday } from './organisation.ts';
import { certificateState } from './skills.ts';
import { clockText, weekOf } from './week.ts';
import { overlapIn } from './windows.ts';

const window = (days: readonly Weekday[], from: string, to: string): MinimumWindow => ({
  days: [...days],
  from,
  to,
  total: 3,
  skills: {},
});

describe('BHV-12: the week of a location', () => {
  test('shows gaps, windows and overlaps by day, also over midnight and the end of the week', () => {
    const week = weekOf([
      window([1, 2], '08:00', '17:00'),
      window([7], '22:00', '06:00'),
      window([2], '16:00', '24:00'),
    ]);
    const texts = week.map(({ day, parts }) => [
      day,
      ...parts.map(({ from, to, windows }) => `${clockText(from)}-${clockText(to)} ${windows.join('+')}`),
    ]);
    expect(texts.slice(0, 2)).toEqual([
      [1, '00:00-06:00 1', '06:00-08:00 ', '08:00-17:00 0', '17:00-24:00 '],
      [2, '00:00-08:00 ', '08:00-16:00 0', '16:00-17:00 0+2', '17:00-24:00 2'],
    ]);
    expect(texts.at(-1)).toEqual([7, '00:00-22:00 ', '22:00-24:00 1']);
  });

  test('covers every day once, and overlaps exactly where the core refuses', () => {
    const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => clockText(quarter * 15));
    const days = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });
    const windows = fc.array(
      fc.tuple(days, clock, clock).filter(([, from, to]) => from !== to),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(windows, (some) => {
        const minima = some.map(([on, from, to]) => window(on, from, to));
        const parts = weekOf(minima).map((day) => day.parts);
        for (const day of parts) expect(day.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(1440);
        const overlaps = parts.flat().some(({ windows: here }) => here.length > 1);
        expect(overlaps).toBe(overlapIn(minima) !== undefined);
      }),
      { seed: 1 },
    );
  });
});

test('BHV-01: a certificate is signalled sixty days ahead, and holds on its last day', () => {
  const day = Temporal.PlainDate.from('2026-11-23');
  const state = (expires?: string) =>
    certificateState({ skill: 'ehbo', ...(expires === undefined ? {} : { expires }) }, day);
  expect(state()).toBe('holds');
  expect(state('2026-11-22')).toBe('expired');
  expect(state('2026-11-23')).toBe('soon');
  expect(state('2027-01-22')).toBe('soon');
  expect(state('2027-01-23')).toBe('holds');
});
