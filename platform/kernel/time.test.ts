import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from './result.ts';
import { endOfDay, fromIso, localDate, localInstant, startOfDay, toIso } from './time.ts';

const amsterdam = 'Europe/Amsterdam';
const dates = fc.integer({ min: 0, max: 365 * 60 }).map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }));
const zones = fc.constantFrom(
  amsterdam,
  'Europe/Brussels',
  'UTC',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
);

test('ALM-04: the vault that closes at noon in Almelo closes at ten o’clock UTC in summer', () => {
  expect(toIso(unwrap(localInstant('2025-10-06T12:00', amsterdam)))).toBe('2025-10-06T10:00:00.000Z');
  expect(toIso(unwrap(localInstant('2025-12-01T12:00', amsterdam)))).toBe('2025-12-01T11:00:00.000Z');
});

test('a time that clocks skip or show twice is refused', () => {
  expect(localInstant('2025-03-30T02:30', amsterdam)).toMatchObject({ ok: false, error: { code: 'no-such-time' } });
  expect(localInstant('2025-10-26T02:30', amsterdam)).toMatchObject({ ok: false, error: { code: 'ambiguous-time' } });
  expect(localInstant('2025-03-30T02:30', 'UTC').ok).toBe(true);
});

test('every minute of the two days on which clocks jump is either an instant that shows it or refused', () => {
  for (const [day, refused] of [
    ['2025-03-30', 'no-such-time'],
    ['2025-10-26', 'ambiguous-time'],
  ] as const) {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const clock = Temporal.PlainTime.from('00:00').add({ minutes: minute }).toString({ smallestUnit: 'minute' });
      const result = localInstant(`${day}T${clock}`, amsterdam);
      const jump = clock.startsWith('02:');
      expect(result.ok, `${day} ${clock}`).toBe(!jump);
      if (result.ok)
        expect(result.value.toZonedDateTimeISO(amsterdam).toPlainTime().toString({ smallestUnit: 'minute' })).toBe(
          clock,
        );
      else expect(result.error.code).toBe(refused);
    }
  }
});

test('what is no time is refused, a zone that does not exist is a fault of the program', () => {
  for (const text of [
    '',
    '2025-02-29T12:00',
    '2025-10-06',
    '2025-10-06T24:00',
    '2025-10-06T12:00Z',
    '2025-10-06 12:00',
    '2025-10-06T12:00[UTC]',
    'x'.repeat(1e5),
  ]) {
    expect(localInstant(text, amsterdam), text.slice(0, 30)).toMatchObject({
      ok: false,
      error: { code: 'not-a-time' },
    });
  }
  expect(() => localInstant('2025-10-06T12:00', 'Europe/Nergens')).toThrow(RangeError);
});

test('an instant of whole milliseconds reads back from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 4e12 }), (milliseconds) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
      expect(toIso(instant)).toBe(new Date(milliseconds).toISOString());
      expect(fromIso(toIso(instant)).equals(instant)).toBe(true);
    }),
    { seed: 1 },
  );
});

test('a day begins where the one before it ends, also where midnight is skipped', () => {
  fc.assert(
    fc.property(dates, zones, (date, zone) => {
      const [start, end] = [startOfDay(date, zone), endOfDay(date, zone)];
      expect(end.equals(startOfDay(date.add({ days: 1 }), zone))).toBe(true);
      const before = localDate(start.subtract({ nanoseconds: 1 }), zone);
      expect(Temporal.PlainDate.compare(before, date)).toBe(-1);
      if (Temporal.Instant.compare(start, end) < 0) {
        expect(localDate(start, zone).equals(date)).toBe(true);
        expect(localDate(end.subtract({ nanoseconds: 1 }), zone).equals(date)).toBe(true);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a day of summer time lasts 23 or 25 hours', () => {
  const hours = (day: string) => {
    const date = Temporal.PlainDate.from(day);
    return startOfDay(date, amsterdam).until(endOfDay(date, amsterdam)).total('hours');
  };
  expect([hours('2025-03-30'), hours('2025-10-26'), hours('2025-10-06')]).toEqual([23, 25, 24]);
});
