import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import { calendarOf } from './calendar.ts';
import { explain } from './notes.ts';
import { bindsOn, tenderValidity } from './validity.ts';

const nl = calendarOf('NL');
const day = (text: string) => Temporal.PlainDate.from(text);
const deadline = unwrap(localInstant('2025-10-06T12:00', nl.zone));
const rule = { days: 90, daysAfterProceedings: 30 };

describe('ALM-20: how long tenders bind', () => {
  test('90 days after the deadline, Sunday or not', () => {
    const validity = tenderValidity(rule, deadline, [], nl);
    expect(validity.lastDay?.toString()).toBe('2026-01-04');
    expect(validity.endsAt === undefined ? '' : toIso(validity.endsAt)).toBe('2026-01-04T23:00:00.000Z');
    expect(validity.why.map((note) => explain(note, 'nl'))).toEqual([
      'Inschrijvingen gelden 90 dagen na de sluiting op 6 oktober 2025: tot en met zondag 4 januari 2026.',
      '4 januari 2026 is een zondag, maar een termijn die de leidraad stelt wordt niet verlengd.',
    ]);
  });

  test('without an end while proceedings are pending', () => {
    const validity = tenderValidity(rule, deadline, [{ endedOn: day('2025-12-01') }, {}], nl);
    expect(validity.lastDay).toBeUndefined();
    expect(bindsOn(validity, day('2030-01-01'))).toBe(true);
    expect(validity.why.at(-1)?.code).toBe('valid-while-proceedings');
  });

  test('30 days after judgment or withdrawal when that is later than the 90 days', () => {
    const judged = tenderValidity(rule, deadline, [{ endedOn: day('2025-12-18'), by: 'judgment' }], nl);
    expect(judged.lastDay?.toString()).toBe('2026-01-17');
    expect(judged.why.map(({ code }) => code)).toEqual([
      'valid-after-deadline',
      'valid-after-judgment',
      'not-extended-guide',
    ]);
    const withdrawn = tenderValidity(rule, deadline, [{ endedOn: day('2025-11-20'), by: 'withdrawal' }], nl);
    expect(withdrawn.lastDay?.toString()).toBe('2026-01-04');
    expect(withdrawn.why[1]?.code).toBe('valid-after-withdrawal');
    expect([bindsOn(withdrawn, day('2026-01-04')), bindsOn(withdrawn, day('2026-01-05'))]).toEqual([true, false]);
  });

  test('a guide that says nothing of proceedings keeps to its days', () => {
    expect(tenderValidity({ days: 90 }, deadline, [{}], nl).lastDay?.toString()).toBe('2026-01-04');
  });

  test('proceedings never shorten it', () => {
    const ended = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 3 });
    fc.assert(
      fc.property(ended, (offsets) => {
        const states = offsets.map((days) => ({ endedOn: day('2025-10-07').add({ days }) }));
        const { lastDay, fromDeadline } = tenderValidity(rule, deadline, states, nl);
        const ends = [fromDeadline, ...states.map(({ endedOn }) => endedOn.add({ days: 30 }))].map(String);
        expect(lastDay?.toString()).toBe(ends.toSorted().at(-1));
      }),
      { seed: 1 },
    );
  });
});
