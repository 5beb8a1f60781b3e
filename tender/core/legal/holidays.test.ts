import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type Country,
  easterSunday,
  equatedYears,
  equatingDecrees,
  holidayOn,
  holidaysComplete,
  holidaysOf,
} from './holidays.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** Lists worked out by hand from the law, apart from the code. */
function givenHolidays(country: Country): ReadonlyMap<string, readonly string[]> {
  const file = new URL(`./testing/holidays-${country.toLowerCase()}.json`, import.meta.url);
  const lists = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(lists));
}

describe.each(['NL', 'BE'] as const)('%s', (country) => {
  test('every given year has exactly the given holidays', () => {
    const given = givenHolidays(country);
    expect(given.size).toBeGreaterThanOrEqual(6);
    for (const [year, dates] of given) {
      expect(
        holidaysOf(country, Number(year)).map(({ date }) => date.toString()),
        year,
      ).toEqual(dates);
    }
  });
});

test('Easter agrees with another method for four centuries', () => {
  for (let year = 1900; year < 2300; year += 1)
    expect(easterSunday(year).toString(), `${year}`).toBe(almanacEaster(year));
});

test('Easter is a Sunday from 22 March to 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
      const easter = easterSunday(year);
      expect(easter.dayOfWeek).toBe(7);
      expect(easter.toString() >= `${year}-03-22` && easter.toString() <= `${year}-04-25`).toBe(true);
    }),
    { seed: 1 },
  );
});

test('King’s Day moves to the Saturday when 27 April is a Sunday', () => {
  expect(holidayOn('NL', day('2025-04-26'))?.name).toBe('kings-day');
  expect(holidayOn('NL', day('2025-04-27'))).toBeUndefined();
  expect(holidayOn('NL', day('2026-04-27'))?.name).toBe('kings-day');
});

test('a date has one name, also where Ascension falls on another holiday', () => {
  expect(holidayOn('NL', day('2016-05-05'))?.name).toBe('liberation-day');
  expect(holidayOn('BE', day('2008-05-01'))?.name).toBe('labour-day');
  expect(holidaysOf('NL', 2016)).toHaveLength(8);
});

test('equated days stand in decrees, and the years they cover are known', () => {
  const days = equatingDecrees.flatMap((decree) => decree.days.map(day));
  expect(days).toHaveLength(10);
  for (const date of days) expect(date.dayOfWeek).toBeLessThan(6);
  expect([days[0]?.year, days.at(-1)?.year]).toEqual([equatedYears.first, equatedYears.last]);
  expect([2022, 2023, 2028, 2029].map((year) => holidaysComplete('NL', year))).toEqual([false, true, true, false]);
  expect(holidaysComplete('BE', 2029)).toBe(true);
});

/** Another way to Easter than the code under test: the anonymous method printed in Nature in 1876. */
function almanacEaster(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.trunc(year / 100), year % 100];
  const [d, e] = [Math.trunc(b / 4), b % 4];
  const g = Math.trunc((b - Math.trunc((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.trunc(c / 4) - h - (c % 4)) % 7;
  const m = Math.trunc((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.trunc(sum / 31), day: (sum % 31) + 1 }).toString();
}
