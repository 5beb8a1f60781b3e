import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barAfter } from './bar.ts';
import { readQualificationGuide } from './guide/read.ts';
import type { QualificationGuide } from './guide/schema.ts';

const source = readFileSync(new URL('../../../examples/ores-kwalificatie/kabels.yaml', import.meta.url), 'utf8');
const { guide } = readQualificationGuide(source);

function guideWith(bar: QualificationGuide['bar']): QualificationGuide {
  if (guide === undefined) throw new Error('the example cannot be read');
  return { ...guide, bar };
}

function freeFrom(notifiedOn: string, months = 12, counting: QualificationGuide['bar']['counting'] = 'full-months') {
  return `${barAfter(Temporal.PlainDate.from(notifiedOn), guideWith({ months, counting })).freeFrom}`;
}

describe('the oracle: a calendar of its own, counted day by day', () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

  function daysIn(year: number, month: number): number {
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
  }

  /** Walks from day to day; a month is over on the same date of the next, or on its last day where it lacks that date. */
  function walked(year: number, month: number, day: number, months: number): string {
    let [y, m, d] = [year, month, day];
    for (let passed = 0; passed < months; ) {
      d += 1;
      if (d > daysIn(y, m)) [y, m, d] = m === 12 ? [y + 1, 1, 1] : [y, m + 1, 1];
      if (d === Math.min(day, daysIn(y, m))) passed += 1;
    }
    d += 1;
    if (d > daysIn(y, m)) [y, m, d] = m === 12 ? [y + 1, 1, 1] : [y, m + 1, 1];
    return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
  }

  const days = fc
    .record({ year: fc.integer({ min: 1996, max: 2104 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc
        .oneof(fc.integer({ min: 1, max: daysIn(year, month) }), fc.constant(daysIn(year, month)))
        .map((day) => ({ year, month, day })),
    );

  test('ORES-09: the first free day is that of the oracle, over leap years and ends of months', () => {
    fc.assert(
      fc.property(days, fc.oneof(fc.constant(12), fc.integer({ min: 1, max: 40 })), ({ year, month, day }, months) => {
        const notified = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(freeFrom(notified, months)).toBe(walked(year, month, day, months));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

test.each([
  ['2027-04-15', '2028-04-16'],
  ['2028-02-28', '2029-03-01'],
  ['2028-02-29', '2029-03-01'],
  ['2027-02-28', '2028-02-29'],
  ['2027-12-31', '2029-01-01'],
  ['2027-03-01', '2028-03-02'],
])('ORES-09: twelve months after a notification of %s interest may be expressed from %s', (notified, free) => {
  expect(freeFrom(notified)).toBe(free);
});

test('ORES-09: under the other reading the same date is free, unless the month lacks it', () => {
  expect(freeFrom('2027-04-15', 12, 'same-date')).toBe('2028-04-15');
  expect(freeFrom('2028-02-29', 12, 'same-date')).toBe('2029-03-01');
  expect(freeFrom('2027-08-31', 6, 'same-date')).toBe('2028-03-01');
});

test('ORES-09: a weekend or a Belgian holiday at the end does not lengthen the term', () => {
  expect(freeFrom('2026-07-21')).toBe('2027-07-22');
  expect(freeFrom('2027-07-21')).toBe('2028-07-22');
  expect(freeFrom('2026-11-01')).toBe('2027-11-02');
});
