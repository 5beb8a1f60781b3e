import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languages } from '#platform/kernel/language.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { fromIso, localDate, localInstant, toIso } from '#platform/kernel/time.ts';
import { calendarOf, isWorkingDay } from './calendar.ts';
import { explain } from './notes.ts';
import { guideTerm, statutoryTerms, type Term, type TermUnit } from './statutory-terms.ts';
import { computeTerm, hoursAfter } from './terms.ts';
import { whyTerm } from './why.ts';

const vectorSchema = z.object({
  rule: z.string(),
  country: z.enum(['NL', 'BE']),
  event: z.string(),
  days: z.int(),
  direction: z.string(),
  rawLastDay: z.string(),
  lastDay: z.string(),
  earliestConclusion: z.string().optional(),
});

const nl = calendarOf('NL');
const be = calendarOf('BE');
const day = (text: string) => Temporal.PlainDate.from(text);
const dates = fc.integer({ min: 0, max: 365 * 8 }).map((days) => day('2022-06-01').add({ days }));
const forwardTerms = fc.constantFrom(
  ...Object.values(statutoryTerms).filter(({ direction }) => direction === 'forward'),
);
const calendars = fc.constantFrom(nl, be);
const codes = (term: Term, event: string, calendar = nl) =>
  computeTerm(term, day(event), calendar).why.map(({ code }) => code);

function atw(count: number, unit: TermUnit): Term {
  return { ...statutoryTerms['open-45'], count, unit };
}

describe('the given cases', () => {
  const file = new URL('./testing/terms.json', import.meta.url);
  const vectors = z.array(vectorSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
  const terms = new Map<string, Term>(Object.entries(statutoryTerms));

  test('they are all there', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(16);
  });

  test.each(vectors)('$rule from $event ends on $lastDay', (vector) => {
    const term = terms.get(vector.rule);
    if (term === undefined) throw new Error(`no term for the rule ${vector.rule}`);
    expect([term.count, term.direction, term.unit]).toEqual([vector.days, vector.direction, 'days']);
    const outcome = computeTerm(term, day(vector.event), calendarOf(vector.country));
    expect(outcome.rawLastDay.toString()).toBe(vector.rawLastDay);
    expect(outcome.lastDay.toString()).toBe(vector.lastDay);
    if (vector.earliestConclusion !== undefined) {
      expect(outcome.endsAt.equals(unwrap(localInstant(vector.earliestConclusion, nl.zone)))).toBe(true);
    }
  });
});

describe('why a term ends where it ends', () => {
  test('every day that is passed over is named', () => {
    const outcome = computeTerm(statutoryTerms['standstill-nl-2.127'], day('2026-03-14'), nl);
    expect(outcome.why.map((note) => explain(note, 'nl'))).toEqual([
      '20 dagen, geteld vanaf de dag na zaterdag 14 maart 2026, eindigen op vrijdag 3 april 2026.',
      '3 april 2026 is Goede Vrijdag: de termijn loopt door.',
      '4 april 2026 is een zaterdag: de termijn loopt door.',
      '5 april 2026 is een zondag: de termijn loopt door.',
      '6 april 2026 is Tweede Paasdag: de termijn loopt door.',
      'De eerstvolgende werkdag is dinsdag 7 april 2026: daar eindigt de termijn, om 24.00 uur.',
    ]);
  });

  test('the same as an explanation with its article, in three languages', () => {
    const outcome = computeTerm(statutoryTerms['standstill-be-art11'], day('2026-07-06'), be);
    for (const language of languages) {
      const why = whyTerm(outcome, language, [7]);
      expect(why.rules).toMatchObject([{ article: 'Wet van 17 juni 2013 art. 11' }]);
      expect(JSON.stringify(why)).not.toMatch(/[{}][a-z]\w*\}|\d{4}-\d{2}-\d{2}/);
      expect(why.steps).toHaveLength(3);
      expect(why.events).toEqual([7]);
    }
    expect(whyTerm(outcome, 'fr').steps[1]).toBe(
      'Le 21 juillet 2026 est la fête nationale belge\u00a0: le délai continue à courir.',
    );
  });

  test('a year without known equated days is said to be so', () => {
    expect(codes(statutoryTerms['standstill-nl-2.127'], '2029-02-01')).toEqual([
      'counted-forward-days',
      'equated-days-unknown',
    ]);
    expect(codes(statutoryTerms['standstill-be-art11'], '2029-02-01', be)).toEqual(['counted-forward-days']);
  });
});

describe('which terms run on', () => {
  test('the law of terms covers 90 days, 12 weeks and 3 months, and no more', () => {
    const saturday = (count: number, unit: TermUnit) => day('2026-06-13').subtract({ [unit]: count });
    const ends = (count: number, unit: TermUnit) =>
      computeTerm(atw(count, unit), saturday(count, unit), nl).lastDay.toString();
    expect([ends(90, 'days'), ends(12, 'weeks'), ends(3, 'months')]).toEqual([
      '2026-06-15',
      '2026-06-15',
      '2026-06-15',
    ]);
    expect([ends(91, 'days'), ends(13, 'weeks'), ends(4, 'months')]).toEqual([
      '2026-06-13',
      '2026-06-13',
      '2026-06-13',
    ]);
    expect(ends(1, 'years')).toBe('2026-06-13');
    expect(codes(atw(91, 'days'), '2026-03-14')).toContain('not-extended-long');
  });

  test('the European regulation knows no such limit', () => {
    const term = { ...statutoryTerms['utilities-open-35'], count: 91 };
    expect(computeTerm(term, day('2026-03-14'), nl).lastDay.toString()).toBe('2026-06-15');
  });

  test('ALM-10: ten calendar days that the guide gives for evidence end on the Sunday on which they end', () => {
    const outcome = computeTerm(guideTerm(10, 'days'), day('2025-11-06'), nl);
    expect(outcome.lastDay.toString()).toBe('2025-11-16');
    expect(toIso(outcome.endsAt)).toBe('2025-11-16T23:00:00.000Z');
    expect(outcome.why.map(({ code }) => code)).toEqual(['counted-forward-days', 'not-extended-guide']);
  });

  test('three days over Easter hold two working days all the same', () => {
    const outcome = computeTerm(atw(3, 'days'), day('2026-04-02'), nl);
    expect([outcome.rawLastDay.toString(), outcome.lastDay.toString()]).toEqual(['2026-04-05', '2026-04-08']);
    expect(outcome.why.at(-1)?.code).toBe('two-working-days');
    expect(computeTerm(atw(2, 'days'), day('2026-04-02'), nl).lastDay.toString()).toBe('2026-04-07');
    const regulation = { ...statutoryTerms['be-open-35'], count: 2 };
    expect(computeTerm(regulation, day('2026-04-03'), be).lastDay.toString()).toBe('2026-04-08');
  });

  test('a term counted back does not move; the working day before it is advised', () => {
    const outcome = computeTerm(statutoryTerms['answers-10'], day('2026-02-25'), nl);
    expect([outcome.lastDay.toString(), outcome.advisedDay.toString()]).toEqual(['2026-02-15', '2026-02-13']);
    expect(outcome.why.map(({ code }) => code)).toEqual(['counted-back-days', 'not-extended-back', 'advised-day']);
  });

  test('ORES-09: a month that lacks the date ends on its last day', () => {
    expect(computeTerm(guideTerm(12, 'months'), day('2024-02-29'), be).lastDay.toString()).toBe('2025-02-28');
    expect(codes(guideTerm(1, 'months'), '2026-01-31')).toContain('no-such-date');
  });
});

describe('for all terms and days', () => {
  test('where the law lets a term run on, it ends on the first working day from the counted day, and holds two', () => {
    fc.assert(
      fc.property(forwardTerms, dates, calendars, (term, event, calendar) => {
        const { rawLastDay, lastDay } = computeTerm(term, event, calendar);
        expect(event.until(rawLastDay).days).toBe(term.count);
        expect(isWorkingDay(calendar, lastDay)).toBe(true);
        for (let each = rawLastDay; !each.equals(lastDay); each = each.add({ days: 1 }))
          expect(isWorkingDay(calendar, each)).toBe(false);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('a later event never gives an earlier last day, nor does a longer term', () => {
    const units = fc.constantFrom<TermUnit[]>('days', 'working-days', 'weeks', 'months');
    const terms = fc.record({ term: forwardTerms, unit: units, count: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(
        terms,
        dates,
        fc.integer({ min: 0, max: 40 }),
        calendars,
        ({ term, unit, count }, event, later, calendar) => {
          const end = (each: Term, from: Temporal.PlainDate) => computeTerm(each, from, calendar).lastDay;
          const base = { ...term, unit, count };
          expect(
            Temporal.PlainDate.compare(end(base, event), end(base, event.add({ days: later }))),
          ).toBeLessThanOrEqual(0);
          // Atw art. 4 makes the longest terms shorter than those that run on: only below its limits does more give more.
          if (unit !== 'months') {
            expect(Temporal.PlainDate.compare(end({ ...base, count: 1 }, event), end(base, event))).toBeLessThanOrEqual(
              0,
            );
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  test('a term ends at midnight by the clock of the place, whatever summer time does', () => {
    fc.assert(
      fc.property(forwardTerms, dates, calendars, (term, event, calendar) => {
        const { endsAt, lastDay } = computeTerm(term, event, calendar);
        expect(endsAt.toZonedDateTimeISO(calendar.zone).toPlainTime().toString()).toBe('00:00:00');
        expect(localDate(endsAt.subtract({ nanoseconds: 1 }), calendar.zone).equals(lastDay)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('a term counted back ends so many days before, and advises a working day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), calendars, (event, count, calendar) => {
        const outcome = computeTerm(guideTerm(count, 'days', 'backward'), event, calendar);
        expect(outcome.lastDay.until(event).days).toBe(count);
        expect(isWorkingDay(calendar, outcome.advisedDay)).toBe(true);
        expect(Temporal.PlainDate.compare(outcome.advisedDay, outcome.lastDay)).toBeLessThanOrEqual(0);
      }),
      { seed: 1 },
    );
  });

  test('a term of no days, or of half a day, is a fault of the program', () => {
    for (const count of [0, -1, 1.5, Number.NaN])
      expect(() => computeTerm(guideTerm(count, 'days'), day('2026-01-05'), nl)).toThrow(RangeError);
  });
});

describe('ALM-07: 24 hours', () => {
  test('run by the clock, through a weekend and through the night of winter time', () => {
    const noticed = unwrap(localInstant('2025-10-25T12:00', nl.zone));
    expect(hoursAfter(noticed, 24).toZonedDateTimeISO(nl.zone).toPlainDateTime().toString()).toBe(
      '2025-10-26T11:00:00',
    );
    expect(toIso(hoursAfter(fromIso('2025-12-24T16:30:00Z'), 24))).toBe('2025-12-25T16:30:00.000Z');
  });

  test('are 24 hours from any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e12 }), (milliseconds) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
        expect(hoursAfter(instant, 24).epochMilliseconds - milliseconds).toBe(86_400_000);
      }),
      { seed: 1 },
    );
  });
});
