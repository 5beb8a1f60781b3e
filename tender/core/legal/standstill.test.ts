import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import { type Calendar, calendarOf, isWorkingDay } from './calendar.ts';
import { explain } from './notes.ts';
import {
  computeForfeiture,
  computeStandstill,
  mayConclude,
  type Standstill,
  standstillExemption,
} from './standstill.ts';

const nl = calendarOf('NL');
const be = calendarOf('BE');
const at = (text: string, calendar: Calendar = nl) => unwrap(localInstant(text, calendar.zone));
const standstillFrom = (sent: string, days?: number): Standstill => unwrap(computeStandstill([at(sent)], nl, days));

const caseSchema = z.object({
  id: z.string(),
  inputs: z.object({ sent: z.string() }),
  expected: z.object({ from: z.string().optional(), to: z.string().optional(), end: z.string().optional() }),
});

function given(id: string): z.infer<typeof caseSchema> {
  const file = new URL('../scoring/testing/vectors.json', import.meta.url);
  const cases = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(readFileSync(file, 'utf8')));
  return caseSchema.parse(cases.find((each) => each.id === id));
}

describe('the standstill of the law', () => {
  test('V48, ALM-01: letters sent on 4 November bar the contract from 5 through 24 November', () => {
    const { inputs, expected } = given('V48');
    const standstill = standstillFrom(`${inputs.sent}T16:00`);
    expect([standstill.firstDay.toString(), standstill.lastDay.toString()]).toEqual([expected.from, expected.to]);
    expect(toIso(standstill.earliestConclusion)).toBe('2025-11-24T23:00:00.000Z');
  });

  test('V46: a standstill that would end on a Sunday runs on to Monday', () => {
    const { inputs, expected } = given('V46');
    const standstill = standstillFrom(`${inputs.sent}T09:00`);
    expect(standstill.outcome.rawLastDay.toString()).toBe(expected.end);
    expect(standstill.lastDay.toString()).toBe('2026-01-12');
  });

  test('starts after the last letter, not the first', () => {
    const standstill = unwrap(
      computeStandstill([at('2025-11-04T23:59'), at('2025-11-05T00:00'), at('2025-11-03T10:00')], nl),
    );
    expect(standstill.sentOn.toString()).toBe('2025-11-05');
    expect(standstill.lastDay.toString()).toBe('2025-11-25');
  });

  test('the day of sending is that of the place, not of Greenwich', () => {
    expect(standstillFrom('2025-11-05T00:30').sentOn.toString()).toBe('2025-11-05');
  });

  test('may be longer than the law asks, never shorter, and needs a letter', () => {
    expect(standstillFrom('2025-11-04T16:00', 25).lastDay.toString()).toBe('2025-12-01');
    expect(computeStandstill([at('2025-11-04T16:00')], nl, 19)).toEqual({
      ok: false,
      error: { code: 'standstill-too-short', params: { count: 19, minimum: 20 } },
    });
    expect(computeStandstill([], nl)).toMatchObject({ ok: false, error: { code: 'no-notice-sent' } });
    expect(computeStandstill([at('2026-07-06T10:00', be)], be, 15).ok).toBe(true);
  });

  test('no contract within so many full days, and none on the first days that are off', () => {
    const hours = fc.integer({ min: 0, max: 24 * 365 * 6 });
    fc.assert(
      fc.property(hours, fc.constantFrom(nl, be), (hour, calendar) => {
        const sent = at('2023-01-01T00:00').add({ hours: hour });
        const standstill = unwrap(computeStandstill([sent], calendar));
        const days = sent.until(standstill.earliestConclusion).total('hours') / 24;
        expect(days).toBeGreaterThanOrEqual((calendar === nl ? 20 : 15) - 1 / 24);
        expect(isWorkingDay(calendar, standstill.lastDay)).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('is not needed in the three cases of the law', () => {
    const facts = {
      noticeRequired: true,
      tenderersConcerned: 3,
      winnerConcerned: true,
      candidatesConcerned: 0,
      callOff: false,
    };
    expect(standstillExemption(facts)).toBeUndefined();
    expect(standstillExemption({ ...facts, noticeRequired: false })?.code).toBe('no-standstill-no-notice');
    expect(standstillExemption({ ...facts, tenderersConcerned: 1 })?.code).toBe('no-standstill-only-tenderer');
    expect(standstillExemption({ ...facts, tenderersConcerned: 1, candidatesConcerned: 1 })).toBeUndefined();
    expect(standstillExemption({ ...facts, tenderersConcerned: 1, winnerConcerned: false })).toBeUndefined();
    expect(standstillExemption({ ...facts, callOff: true })?.code).toBe('no-standstill-call-off');
  });
});

describe('ALM-20: proceedings', () => {
  const standstill = standstillFrom('2025-11-04T16:00');
  const after = at('2025-11-25T00:00');

  test('the contract waits for the first instant after the standstill', () => {
    expect(mayConclude(standstill, [], after.subtract({ milliseconds: 1 }))).toMatchObject({
      ok: false,
      error: { code: 'standstill-runs' },
    });
    expect(mayConclude(standstill, [], after).ok).toBe(true);
  });

  test('proceedings brought within it bar the contract until judgment or withdrawal', () => {
    const broughtAt = at('2025-11-24T23:59');
    const endedAt = at('2025-12-18T10:00');
    expect(mayConclude(standstill, [{ broughtAt }], after)).toMatchObject({
      ok: false,
      error: { code: 'proceedings-pending' },
    });
    expect(mayConclude(standstill, [{ broughtAt, endedAt }], at('2025-12-18T09:59')).ok).toBe(false);
    expect(mayConclude(standstill, [{ broughtAt, endedAt }], endedAt).ok).toBe(true);
  });

  test('an early judgment does not shorten the standstill, and late proceedings do not bar', () => {
    const early = { broughtAt: at('2025-11-06T10:00'), endedAt: at('2025-11-14T10:00') };
    expect(mayConclude(standstill, [early], at('2025-11-20T10:00'))).toMatchObject({
      ok: false,
      error: { code: 'standstill-runs' },
    });
    expect(mayConclude(standstill, [{ broughtAt: after }], after).ok).toBe(true);
  });
});

describe('ALM-20: the term of forfeiture of the guide', () => {
  test('ends with the standstill on an ordinary day', () => {
    const forfeiture = computeForfeiture(20, standstillFrom('2025-11-04T16:00'), nl);
    expect([forfeiture.lastDay.toString(), forfeiture.printedLastDay.toString()]).toEqual(['2025-11-24', '2025-11-24']);
    expect(forfeiture.findings).toEqual([]);
  });

  test('is not lengthened over a Sunday, but the letter never states less than the standstill', () => {
    const forfeiture = computeForfeiture(20, standstillFrom('2025-12-22T09:00'), nl);
    expect([forfeiture.lastDay.toString(), forfeiture.printedLastDay.toString()]).toEqual(['2026-01-11', '2026-01-12']);
    expect(toIso(forfeiture.endsAt)).toBe('2026-01-11T23:00:00.000Z');
    expect(toIso(forfeiture.printedEndsAt)).toBe('2026-01-12T23:00:00.000Z');
    expect(forfeiture.findings.map(({ code }) => code)).toEqual([
      'forfeiture-on-free-day',
      'forfeiture-before-standstill',
    ]);
    expect(forfeiture.findings.map((finding) => explain(finding, 'en'))).toEqual([
      expect.stringContaining('Sunday 11 January 2026, which is a Sunday'),
      expect.stringContaining('The letter therefore states Monday 12 January 2026.'),
    ]);
  });

  test('may be longer than the standstill', () => {
    const forfeiture = computeForfeiture(30, standstillFrom('2025-11-04T16:00'), nl);
    expect(forfeiture.printedLastDay.toString()).toBe('2025-12-04');
    expect(forfeiture.findings).toEqual([]);
  });
});
