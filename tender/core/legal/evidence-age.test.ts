import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Age, endedRecently, notOlderThan } from './evidence-age.ts';
import { explain } from './notes.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const dates = fc.integer({ min: 0, max: 365 * 9 }).map((days) => day('2020-01-01').add({ days }));
const ages = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((months): Age => ({ months })),
  fc.integer({ min: 1, max: 5 }).map((years): Age => ({ years })),
);

describe('ALM-10: evidence is not too old at the moment of tendering', () => {
  const tendered = day('2025-10-06');

  test('an extract of the trade register of six months to the day is good, a day more is too old', () => {
    expect(notOlderThan(day('2025-04-06'), { months: 6 }, tendered).accepted).toBe(true);
    const old = notOlderThan(day('2025-04-05'), { months: 6 }, tendered);
    expect(old.accepted).toBe(false);
    expect(old.why.map((note) => explain(note, 'nl'))).toEqual([
      'Afgegeven op 5 april 2025 en dus 6 maanden oud op 5 oktober 2025: te oud op 6 oktober 2025. Afgegeven op 6 april 2025 of later zou goed zijn.',
    ]);
  });

  test('a certificate of conduct of two years to the day is good', () => {
    expect(notOlderThan(day('2023-10-06'), { years: 2 }, tendered).accepted).toBe(true);
    expect(notOlderThan(day('2023-10-05'), { years: 2 }, tendered).accepted).toBe(false);
  });

  test('a month that lacks the date ends on its last day', () => {
    const verdict = notOlderThan(day('2025-08-31'), { months: 6 }, day('2026-02-28'));
    expect([verdict.accepted, verdict.goodThrough.toString()]).toEqual([true, '2026-02-28']);
    expect(verdict.why.map(({ code }) => code)).toEqual(['young-enough', 'no-such-date']);
    expect(notOlderThan(day('2025-08-31'), { months: 6 }, day('2026-03-01')).accepted).toBe(false);
    expect(notOlderThan(day('2024-02-29'), { years: 2 }, day('2026-02-28')).accepted).toBe(true);
  });

  test('the end of February does not stretch to the end of August', () => {
    const verdict = notOlderThan(day('2025-02-28'), { months: 6 }, day('2025-08-31'));
    expect([verdict.accepted, verdict.oldestAllowed.toString()]).toEqual([false, '2025-03-01']);
  });

  test('what was issued after tendering is not too old, and is told', () => {
    const verdict = notOlderThan(day('2025-11-10'), { months: 6 }, tendered);
    expect([verdict.accepted, verdict.why[0]?.code]).toEqual([true, 'issued-later']);
  });

  test('the oldest date that is accepted is the boundary, for all ages and dates', () => {
    fc.assert(
      fc.property(dates, ages, (reference, age) => {
        const { oldestAllowed } = notOlderThan(reference, age, reference);
        expect(notOlderThan(oldestAllowed, age, reference).accepted).toBe(true);
        expect(notOlderThan(oldestAllowed.subtract({ days: 1 }), age, reference).accepted).toBe(false);
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('younger evidence is never worse, nor a later reference date better', () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 0, max: 90 }), ages, (issued, reference, days, age) => {
        const accepted = notOlderThan(issued, age, reference).accepted;
        if (accepted) expect(notOlderThan(issued.add({ days }), age, reference).accepted).toBe(true);
        else expect(notOlderThan(issued, age, reference.add({ days })).accepted).toBe(false);
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('an age of nothing is a fault of the program', () => {
    expect(() => notOlderThan(tendered, { months: 0 }, tendered)).toThrow(RangeError);
  });
});

describe('ALM-09: a reference ended at most three years before the deadline', () => {
  const deadline = day('2025-10-06');

  test('three years to the day count, a day more does not', () => {
    expect(endedRecently(day('2022-10-06'), { years: 3 }, deadline).accepted).toBe(true);
    const old = endedRecently(day('2022-10-05'), { years: 3 }, deadline);
    expect([old.accepted, old.why[0]?.code, old.oldestAllowed.toString()]).toEqual([
      false,
      'reference-too-old',
      '2022-10-06',
    ]);
  });

  test('what still runs counts, however long ago it began', () => {
    for (const endedOn of [undefined, deadline, day('2026-01-01')]) {
      const verdict = endedRecently(endedOn, { years: 3 }, deadline);
      expect([verdict.accepted, verdict.why[0]?.code]).toEqual([true, 'reference-runs']);
    }
  });
});
