import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant } from '#platform/kernel/time.ts';
import { calendarOf } from './calendar.ts';
import {
  checkAnswers,
  checkPeriod,
  lastDayForAnswers,
  minimumPeriod,
  type PeriodOptions,
  type PeriodQuestion,
} from './minimum-periods.ts';
import { explain } from './notes.ts';
import type { Phase, Procedure, Regime } from './period-rules.ts';

const nl = calendarOf('NL');
const be = calendarOf('BE');
const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => unwrap(localInstant(text, nl.zone));
const dispatchedOn = day('2026-01-05');

function open(deadline: string, options: PeriodOptions = {}): PeriodQuestion {
  return { regime: 'nl', procedure: 'open', phase: 'tender', dispatchedOn, deadline: at(deadline), options };
}

function days(
  regime: Regime,
  procedure: Procedure,
  phase: Phase,
  options: PeriodOptions = {},
): readonly (number | undefined)[] {
  const { normal, floor } = minimumPeriod(
    { regime, procedure, phase, dispatchedOn, options },
    regime === 'be' ? be : nl,
  );
  return floor === undefined ? [normal?.term.count] : [normal?.term.count, floor.term.count];
}

describe('which minimum holds', () => {
  test('Dutch law above the thresholds', () => {
    expect(days('nl', 'open', 'tender')).toEqual([45]);
    expect(days('nl', 'open', 'tender', { electronic: true })).toEqual([40]);
    expect(days('nl', 'open', 'tender', { urgent: true, electronic: true })).toEqual([15]);
    expect(days('nl', 'open', 'tender', { priorNotice: day('2025-11-01') })).toEqual([29, 22]);
    expect(days('nl', 'restricted', 'request')).toEqual([30]);
    expect(days('nl', 'dialogue', 'request', { urgent: true })).toEqual([15]);
    expect(days('nl', 'restricted', 'tender')).toEqual([40]);
    expect(days('nl', 'restricted', 'tender', { electronic: true })).toEqual([35]);
    expect(days('nl', 'restricted', 'tender', { urgent: true })).toEqual([10]);
  });

  test('documents that are not free, direct and complete add five days, save in urgency', () => {
    expect(days('nl', 'open', 'tender', { documentsComplete: false })).toEqual([50]);
    expect(days('nl', 'open', 'tender', { documentsComplete: false, electronic: true })).toEqual([45]);
    expect(days('nl', 'open', 'tender', { documentsComplete: false, urgent: true })).toEqual([15]);
    expect(days('nl', 'open', 'tender', { documentsComplete: false, priorNotice: day('2025-11-01') })).toEqual([
      34, 27,
    ]);
    expect(days('nl', 'restricted', 'request', { documentsComplete: false })).toEqual([30]);
  });

  test('national works, utilities and Belgium', () => {
    expect(days('nl-works-national', 'open', 'tender')).toEqual([32]);
    expect(days('nl-works-national', 'restricted', 'request')).toEqual([17]);
    expect(days('nl-works-national', 'restricted', 'tender')).toEqual([21]);
    expect(days('utilities', 'open', 'tender')).toEqual([35]);
    expect(days('utilities', 'open', 'tender', { electronic: true })).toEqual([30]);
    expect(days('utilities', 'open', 'tender', { urgent: true })).toEqual([15]);
    expect(days('utilities', 'open', 'tender', { priorNotice: day('2025-12-01') })).toEqual([15]);
    expect(days('utilities', 'negotiated', 'request')).toEqual([30, 15]);
    expect(days('utilities', 'restricted', 'tender')).toEqual([10]);
    expect(days('be', 'open', 'tender')).toEqual([35]);
  });

  test('where no minimum is set or recorded, that is said', () => {
    const ask = (regime: Regime, procedure: Procedure) =>
      checkPeriod({ regime, procedure, phase: 'tender', dispatchedOn, deadline: at('2026-01-12T12:00') }, nl).map(
        ({ code }) => code,
      );
    expect(ask('nl-below-threshold', 'open')).toEqual(['no-statutory-minimum']);
    expect(ask('be', 'restricted')).toEqual(['minimum-not-recorded']);
    expect(ask('nl', 'innovation')).toEqual(['minimum-not-recorded']);
  });

  test('a prior notice counts from 52 days to 12 months before, both ends included', () => {
    const finding = (sent: string) =>
      minimumPeriod({ ...open('2026-03-01T12:00'), options: { priorNotice: day(sent) } }, nl).findings[0]?.code;
    expect([finding('2025-11-14'), finding('2025-11-15')]).toEqual([undefined, 'prior-notice-out-of-time']);
    expect([finding('2025-01-05'), finding('2025-01-04')]).toEqual([undefined, 'prior-notice-out-of-time']);
    expect(days('nl', 'open', 'tender', { priorNotice: day('2025-12-20') })).toEqual([45]);
  });
});

describe('what is wrong with a deadline', () => {
  test('ALM-01: a notice of 18 August 2025 may close on 6 October at noon, electronically', () => {
    const question: PeriodQuestion = {
      ...open('2025-10-06T12:00', { electronic: true }),
      dispatchedOn: day('2025-08-18'),
    };
    expect(checkPeriod(question, nl)).toEqual([]);
  });

  test('a day too early is against the law, the last day itself open to attack, midnight after it safe', () => {
    const check = (deadline: string, options: PeriodOptions = {}) =>
      checkPeriod(open(deadline, options), nl).map(({ code, severity }) => `${severity}: ${code}`);
    expect(check('2026-02-18T23:59')).toEqual(['error: period-too-short']);
    expect(check('2026-02-19T12:00')).toEqual(['warning: deadline-within-last-day']);
    expect(check('2026-02-19T12:00', { wholeLastDay: true })).toEqual(['error: deadline-within-last-day']);
    expect(check('2026-02-20T00:00')).toEqual([]);
  });

  test('the finding names the days, the dates and the article', () => {
    const [finding] = checkPeriod(open('2026-02-18T12:00'), nl);
    expect(finding?.article).toBe('Aanbestedingswet 2012 art. 2.71 lid 1');
    expect(finding === undefined ? '' : explain(finding, 'nl')).toBe(
      'Sluiten op woensdag 18 februari 2026 is te vroeg: de wet vraagt ten minste 45 dagen, tot en met donderdag 19 februari 2026.',
    );
  });

  test('a minimum that ends in a weekend runs on, so the Saturday is too early and is a day off', () => {
    const question: PeriodQuestion = {
      regime: 'nl',
      procedure: 'restricted',
      phase: 'tender',
      dispatchedOn: day('2026-03-02'),
      deadline: at('2026-04-11T12:00'),
    };
    expect(checkPeriod(question, nl).map(({ code }) => code)).toEqual(['period-too-short', 'deadline-on-free-day']);
  });

  test('between the lowest and the normal period a warning stands', () => {
    const check = (deadline: string) =>
      checkPeriod(open(deadline, { priorNotice: day('2025-11-01') }), nl).map(({ code }) => code);
    expect(check('2026-01-26T12:00')).toEqual(['period-too-short']);
    expect(check('2026-01-27T12:00')).toEqual(['deadline-within-last-day', 'period-below-normal']);
    expect(check('2026-01-29T12:00')).toEqual(['period-below-normal']);
    expect(check('2026-02-04T12:00')).toEqual([]);
  });

  test('urgency asks for reasons, and where no short period is known it is not used', () => {
    expect(checkPeriod(open('2026-02-02T12:00', { urgent: true }), nl).map(({ code }) => code)).toEqual([
      'urgency-needs-reasons',
    ]);
    const works: PeriodQuestion = { ...open('2026-01-26T12:00', { urgent: true }), regime: 'nl-works-national' };
    expect(checkPeriod(works, nl).map(({ code }) => code)).toEqual(['period-too-short', 'no-urgent-period']);
  });

  test('a prior notice where none shortens is told', () => {
    const works: PeriodQuestion = {
      ...open('2026-03-02T12:00', { priorNotice: day('2025-11-01') }),
      regime: 'nl-works-national',
    };
    expect(checkPeriod(works, nl).map(({ code }) => code)).toEqual(['prior-notice-no-effect']);
  });

  test('closing later never makes it worse in law, and every finding reads as a sentence', () => {
    const questions = fc.record({
      regime: fc.constantFrom<Regime[]>('nl', 'nl-works-national', 'nl-below-threshold', 'utilities', 'be'),
      procedure: fc.constantFrom<Procedure[]>('open', 'restricted', 'negotiated', 'dialogue', 'innovation'),
      phase: fc.constantFrom<Phase[]>('request', 'tender'),
      dispatchedOn: fc.integer({ min: 0, max: 1500 }).map((offset) => day('2024-01-01').add({ days: offset })),
      options: fc.record({
        electronic: fc.boolean(),
        urgent: fc.boolean(),
        documentsComplete: fc.boolean(),
        wholeLastDay: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(
        questions,
        fc.integer({ min: 0, max: 1600 }),
        fc.integer({ min: 0, max: 300 }),
        (question, first, later) => {
          const start = question.dispatchedOn.toZonedDateTime(nl.zone).toInstant();
          const errors = (hours: number) => {
            const findings = checkPeriod({ ...question, deadline: start.add({ hours }) }, nl);
            for (const finding of findings) {
              for (const language of languages) expect(explain(finding, language)).not.toMatch(/\{|\d{4}-\d{2}-\d{2}/);
            }
            return findings.filter(({ severity }) => severity === 'error').length;
          };
          expect(errors(first + later)).toBeLessThanOrEqual(errors(first));
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });
});

describe('answers to questions', () => {
  const deadline = at('2026-02-25T12:00');

  test('ten days before the deadline, four in urgency, six for national works, unknown elsewhere', () => {
    const last = (regime: Regime, urgent = false) =>
      lastDayForAnswers({ regime, urgent, deadline }, nl)?.lastDay.toString();
    expect([last('nl'), last('nl', true), last('nl-works-national'), last('be')]).toEqual([
      '2026-02-15',
      '2026-02-21',
      '2026-02-19',
      undefined,
    ]);
  });

  test('later is against the law; on the Sunday itself a working day is advised', () => {
    const check = (answeredOn: string) => checkAnswers({ regime: 'nl', answeredOn: day(answeredOn), deadline }, nl);
    expect(check('2026-02-16')).toMatchObject([
      { code: 'answers-too-late', severity: 'error', article: 'Aanbestedingswet 2012 art. 2.54 lid 1' },
    ]);
    expect(check('2026-02-15')).toMatchObject([{ code: 'answers-on-free-day', severity: 'advice' }]);
    expect(check('2026-02-13')).toEqual([]);
  });
});
