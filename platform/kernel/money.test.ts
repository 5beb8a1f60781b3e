import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from './language.ts';
import { formatMoney, parseMoney } from './money.ts';
import { parseRational, rational, round, toFraction } from './rational.ts';
import { unwrap } from './result.ts';

test('an amount reads as each language writes it', () => {
  const amount = unwrap(parseRational('19715.88'));
  expect(formatMoney(amount, 'nl')).toBe('€\u00a019.715,88');
  expect(formatMoney(amount, 'fr')).toBe('19\u00a0715,88\u00a0€');
  expect(formatMoney(amount, 'en')).toBe('€19,715.88');
  expect(formatMoney(rational(-5), 'nl')).toBe('€\u00a0-5,00');
  expect(formatMoney(rational(-5), 'en')).toBe('-€5.00');
  expect(formatMoney(rational(71, 2000), 'nl', 4)).toBe('€\u00a00,0355');
});

test('amounts are read as people and spreadsheets write them', () => {
  const pairs = {
    '19.715,88': '492897/25',
    '19715.88': '492897/25',
    '19715,88': '492897/25',
    '€ 1.000': '1000',
    '€1,234.50': '2469/2',
    '19 715,88 €': '492897/25',
    '19\u202f715,88\u00a0€': '492897/25',
    'EUR 12,5': '25/2',
    '1.234.567': '1234567',
    '1,234,567': '1234567',
    '1.000,-': '1000',
    '€ -5': '-5',
    '-€ 5': '-5',
    '\u22125,00': '-5',
    '0.125': '1/8',
    '1000,125': '8001/8',
  };
  for (const [text, fraction] of Object.entries(pairs))
    expect(toFraction(unwrap(parseMoney(text))), text).toBe(fraction);
});

test('one comma before three digits may mean a thousand or a thousandth, so it is asked about', () => {
  for (const text of ['1,000', '12,345', '999,999']) {
    expect(parseMoney(text)).toEqual({ ok: false, error: { code: 'ambiguous-amount', params: { text } } });
  }
});

test('what is no amount is refused', () => {
  const bad = [
    '',
    '€',
    '-',
    'gratis',
    '12.34,5',
    '1.00.000',
    '1,00,000',
    '--5',
    '€€5',
    '€ 5 €',
    '5 6',
    '1.000.00',
    '.5',
    '5.',
    '1e6',
    '$5',
    '9'.repeat(61),
  ];
  for (const text of bad) {
    const result = parseMoney(text);
    expect(result.ok ? toFraction(result.value) : result.error.code, text).toBe('not-an-amount');
  }
});

test('what is written reads back to the cent in every language', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.constantFrom(...languages),
      (cents, language) => {
        const amount = rational(cents, 100);
        expect(unwrap(parseMoney(formatMoney(amount, language)))).toEqual(amount);
      },
    ),
    { seed: 1 },
  );
});

test('a fraction of a cent is rounded half-up where it is shown', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (n, d) => {
      const amount = rational(n, d);
      expect(unwrap(parseMoney(formatMoney(amount, 'nl')))).toEqual(round(amount, 2, 'half-up'));
    }),
    { seed: 1 },
  );
});
