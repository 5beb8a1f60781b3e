import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant } from '#platform/kernel/time.ts';
import { calendarOf } from './calendar.ts';
import { checkHouse, firstHouseDay, type HouseConvention } from './house.ts';
import { explain } from './notes.ts';

const nl = calendarOf('NL');
const at = (text: string) => unwrap(localInstant(text, nl.zone));
const day = (text: string) => Temporal.PlainDate.from(text);
const convention: HouseConvention = {
  closedPeriods: [{ from: '2026-02-16', to: '2026-02-20', name: 'de voorjaarsvakantie' }],
  weekdays: [1, 2, 3, 4],
  hours: { from: '10:00', to: '14:00' },
};

test('the customs of the house advise, each by its own sentence', () => {
  const check = (text: string) => checkHouse(at(text), convention, nl).map(({ code }) => code);
  expect(check('2026-02-23T14:00')).toEqual([]);
  expect(check('2026-02-23T14:01')).toEqual(['house-hours']);
  expect(check('2026-02-20T09:00')).toEqual(['house-closed', 'house-weekday', 'house-hours']);
  expect(checkHouse(at('2026-02-20T09:00'), {}, nl)).toEqual([]);
  for (const finding of checkHouse(at('2026-02-20T09:00'), convention, nl)) {
    expect(finding.severity).toBe('advice');
    for (const language of languages) expect(explain(finding, language)).not.toMatch(/\{|\d{4}-/);
  }
});

test('they only move a day later', () => {
  expect(firstHouseDay(day('2026-02-13'), convention).toString()).toBe('2026-02-23');
  expect(firstHouseDay(day('2026-02-23'), convention).toString()).toBe('2026-02-23');
  expect(() => firstHouseDay(day('2026-02-13'), { weekdays: [] })).toThrow(RangeError);
});
