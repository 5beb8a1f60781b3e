import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, calendarOf, freeDay, isWorkingDay, workingDayFrom, workingDayUntil } from './calendar.ts';

const nl = calendarOf('NL');
const be = calendarOf('BE');
const day = (text: string) => Temporal.PlainDate.from(text);
const dates = fc.integer({ min: 0, max: 365 * 12 }).map((days) => day('2022-01-01').add({ days }));
const calendars = fc.constantFrom(nl, be);

test('a day off is told by its holiday first, then by its weekday', () => {
  expect(freeDay(nl, day('2026-04-03'))).toBe('good-friday');
  expect(freeDay(be, day('2026-04-03'))).toBeUndefined();
  expect(freeDay(nl, day('2026-12-26'))).toBe('second-christmas-day');
  expect(freeDay(nl, day('2026-12-27'))).toBe('sunday');
  expect(freeDay(nl, day('2026-05-15'))).toBe('equated-day');
  expect(freeDay(nl, day('2026-05-18'))).toBeUndefined();
});

test('the nearest working day on either side skips a whole Easter', () => {
  expect(workingDayFrom(nl, day('2026-04-03')).toString()).toBe('2026-04-07');
  expect(workingDayUntil(nl, day('2026-04-06')).toString()).toBe('2026-04-02');
  expect(workingDayUntil(be, day('2026-04-06')).toString()).toBe('2026-04-03');
});

test('ROC-05: five working days over Easter end a week and two days later', () => {
  expect(addWorkingDays(nl, day('2026-04-01'), 5).toString()).toBe('2026-04-10');
});

test('working days are counted one by one, there and back', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 40 }), calendars, (date, count, calendar) => {
      const reached = addWorkingDays(calendar, date, count);
      let passed = 0;
      for (
        let each = date.add({ days: 1 });
        Temporal.PlainDate.compare(each, reached) <= 0;
        each = each.add({ days: 1 })
      ) {
        if (isWorkingDay(calendar, each)) passed += 1;
      }
      expect(passed).toBe(count);
      expect(isWorkingDay(calendar, reached)).toBe(true);
      const start = workingDayFrom(calendar, date);
      expect(addWorkingDays(calendar, addWorkingDays(calendar, start, count), -count).equals(start)).toBe(true);
    }),
    { seed: 1, numRuns: 60 },
  );
});
