import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDateShort,
  formatDeadline,
  formatDuration,
  formatInstant,
  formatInstantExact,
  formatPercent,
  formatPoints,
} from './format.ts';
import { type Language, languages } from './language.ts';
import { rational } from './rational.ts';
import { endOfDay, fromIso } from './time.ts';

const amsterdam = 'Europe/Amsterdam';
const each = (write: (language: Language) => string): string[] => languages.map(write);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('an instant is written in the zone of the procedure, in three languages', () => {
  const noon = fromIso('2025-10-06T10:00:00.000Z');
  expect(each((language) => formatInstant(noon, amsterdam, language))).toEqual([
    'maandag 6 oktober 2025, 12.00 uur',
    'lundi 6 octobre 2025 à 12 h 00',
    'Monday 6 October 2025, 12:00',
  ]);
  expect(formatInstant(noon, 'UTC', 'nl')).toBe('maandag 6 oktober 2025, 10.00 uur');
});

test('ROC-02: three milliseconds too late can be shown', () => {
  const late = fromIso('2025-10-06T10:00:00.003Z');
  expect(each((language) => formatInstantExact(late, amsterdam, language))).toEqual([
    'maandag 6 oktober 2025, 12.00.00,003 uur',
    'lundi 6 octobre 2025 à 12 h 00 min 00,003 s',
    'Monday 6 October 2025, 12:00:00.003',
  ]);
});

test('the hour that clocks show twice is told apart by its offset', () => {
  const shown = ['2025-10-26T00:30:00Z', '2025-10-26T01:30:00Z'].map((text) =>
    formatInstant(fromIso(text), amsterdam, 'nl'),
  );
  expect(shown).toEqual(['zondag 26 oktober 2025, 02.30 uur (UTC+2)', 'zondag 26 oktober 2025, 02.30 uur (UTC+1)']);
});

test('a term that ends at midnight ends at 24.00 of the day before', () => {
  const told = (text: string, zone = amsterdam): string[] =>
    each((language) => formatDeadline(fromIso(text), zone, language));
  expect(told('2025-10-06T22:00:00.000Z')).toEqual([
    'maandag 6 oktober 2025, 24.00 uur',
    'lundi 6 octobre 2025 à 24 h 00',
    'Monday 6 October 2025, 24:00',
  ]);
  expect(told('2026-01-01T00:00:00.000Z', 'UTC')[0]).toBe('woensdag 31 december 2025, 24.00 uur');
  expect(told('2025-10-06T10:00:00.000Z')).toEqual([
    'maandag 6 oktober 2025, 12.00 uur',
    'lundi 6 octobre 2025 à 12 h 00',
    'Monday 6 October 2025, 12:00',
  ]);
  expect(told('2025-10-06T22:00:00.001Z')[0]).toBe('dinsdag 7 oktober 2025, 00.00 uur');
});

test('the days on which clocks change end at 24.00 too', () => {
  const told = (day: string, zone: string): string => {
    const end = endOfDay(Temporal.PlainDate.from(day), zone);
    return formatDeadline(end, zone, 'nl');
  };
  expect(told('2025-10-26', amsterdam)).toBe('zondag 26 oktober 2025, 24.00 uur');
  expect(told('2026-03-29', amsterdam)).toBe('zondag 29 maart 2026, 24.00 uur');
  // Clocks in Beirut skip the first hour of the next day; those in Havana show it twice.
  expect(told('2025-03-29', 'Asia/Beirut')).toBe('zaterdag 29 maart 2025, 24.00 uur');
  expect(told('2025-11-01', 'America/Havana')).toBe('zaterdag 1 november 2025, 24.00 uur');
  expect(formatDeadline(fromIso('2025-11-02T05:00:00Z'), 'America/Havana', 'nl')).toBe(
    'zondag 2 november 2025, 00.00 uur (UTC-5)',
  );
});

test('different minutes never read the same', () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 366 * 5 });
  fc.assert(
    fc.property(minutes, minutes, fc.constantFrom(...languages), (a, b, language) => {
      const start = fromIso('2024-01-01T00:00:00Z');
      const [first, second] = [a, b].map((offset) =>
        formatInstant(start.add({ minutes: offset }), amsterdam, language),
      );
      expect(first === second).toBe(a === b);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('dates carry the names that the locale data of the world gives them', () => {
  for (let day = 0; day < 370; day += 1) {
    const date = Temporal.PlainDate.from('2025-01-01').add({ days: day });
    for (const language of languages) {
      const words = formatDate(date, language).split(' ');
      expect(words[0]).toBe(date.toLocaleString(language, { weekday: 'long' }));
      expect(words[2]).toBe(date.toLocaleString(language, { month: 'long' }));
      expect(`${Number.parseInt(words[1] ?? '', 10)} ${words[3]}`).toBe(`${date.day} ${date.year}`);
    }
  }
  expect(formatDateShort(Temporal.PlainDate.from('2025-10-06'), 'nl')).toBe('6 oktober 2025');
  expect(formatDateShort(Temporal.PlainDate.from('2025-10-01'), 'fr')).toBe('1er octobre 2025');
});

test('points carry the decimals that the guide gives them', () => {
  expect(each((language) => formatPoints(rational(44, 3), 2, language))).toEqual(['14,67', '14,67', '14.67']);
  expect(formatPoints(rational(60), 2, 'nl')).toBe('60,00');
  expect(plain(formatPoints(rational(28_800_000), 0, 'fr'))).toBe('28 800 000');
});

test('a share has its sign as each language sets it', () => {
  expect(each((language) => formatPercent(9, language))).toEqual(['9%', '9\u00a0%', '9%']);
});

test('a duration is told in its two largest units, never longer than it is', () => {
  const told = (duration: Temporal.DurationLike, language: Language = 'nl') =>
    formatDuration(Temporal.Duration.from(duration), language);
  expect(each((language) => told({ hours: 51 }, language))).toEqual([
    '2 dagen en 3 uur',
    '2 jours et 3 heures',
    '2 days and 3 hours',
  ]);
  expect(told({ hours: 23, minutes: 59, seconds: 59 })).toBe('23 uur en 59 minuten');
  expect(told({ hours: 24, seconds: 59 })).toBe('1 dag');
  expect(told({ seconds: 61 }, 'en')).toBe('1 minute and 1 second');
  expect(told({ years: 1, months: 2, days: 5 })).toBe('1 jaar en 2 maanden');
  expect(told({ milliseconds: 999 })).toBe('minder dan een seconde');
  expect(told({ hours: -3 })).toBe('3 uur');
});

test('sizes of files', () => {
  const sizes = [0, 1, 999, 1000, 1449, 999_949, 999_950, 1_400_000, 2_000_000_000];
  expect(sizes.map((size) => plain(formatBytes(size, 'nl')))).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1 kB',
    '1,4 kB',
    '999,9 kB',
    '1 MB',
    '1,4 MB',
    '2 GB',
  ]);
  expect([0, 1, 2, 1500].map((size) => plain(formatBytes(size, 'fr')))).toEqual([
    '0 octet',
    '1 octet',
    '2 octets',
    '1,5 ko',
  ]);
  expect(() => formatBytes(-1, 'nl')).toThrow(RangeError);
  expect(() => formatBytes(0.5, 'nl')).toThrow(RangeError);
});
