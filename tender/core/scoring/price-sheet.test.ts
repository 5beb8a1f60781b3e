import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rational, toDecimal, toFraction } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { PriceSheet } from '../guide/schema/submission.ts';
import { priceTotal } from './price-sheet.ts';
import { almelo, decimal } from './testing/guides.ts';

function sheet(): PriceSheet {
  const { priceSheet } = almelo();
  if (priceSheet === undefined) throw new Error('the example has a price sheet');
  return priceSheet;
}

function all(tariff: string): Record<string, ReturnType<typeof decimal>> {
  return Object.fromEntries(sheet().items.map(({ id }) => [id, decimal(tariff)]));
}

test('ALM-13: the total of the sheet is the sum of quantity times tariff, whatever a spreadsheet says', () => {
  const { total, rows } = unwrap(
    priceTotal(sheet(), { ...all('0.00'), dagdienst: decimal('38.45'), 'avonddienst-wo-vr': decimal('41.15') }),
  );
  expect(toDecimal(total, 2)).toBe('115166.03');
  expect(rows.find(({ item }) => item === 'avonddienst-wo-vr')).toMatchObject({
    quantity: decimal('679.5'),
    amount: rational(1398071250, 50000),
  });
});

test('is exact for any tariffs in cents', () => {
  const { items } = sheet();
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: items.length, maxLength: items.length }),
      (cents) => {
        const tariffs = Object.fromEntries(items.map(({ id }, place) => [id, rational(cents[place] ?? 0, 100)]));
        const tenths = items.reduce(
          (sum, { quantity }, place) =>
            sum + ((decimal(quantity).n * 10n) / decimal(quantity).d) * BigInt(cents[place] ?? 0),
          0n,
        );
        expect(toFraction(unwrap(priceTotal(sheet(), tariffs)).unrounded)).toBe(toFraction(rational(tenths, 1000)));
      },
    ),
    { seed: 1 },
  );
});

test.each([
  ['tariff-missing', { dagdienst: decimal('1') }],
  ['tariff-negative', { ...all('1'), meldkamer: decimal('-0.01') }],
  ['tariff-too-precise', { ...all('1'), meldkamer: decimal('0.001') }],
  ['item-unknown', { ...all('1'), korting: decimal('1') }],
])('ALM-07, ROC-25: refuses %s', (code, tariffs) => {
  expect(priceTotal(sheet(), tariffs)).toMatchObject({ ok: false, error: { code } });
});
