import { compare, mul, rational } from '#platform/kernel/rational.ts';
import { type Attempt, amount, triedPrices } from '../price-attempts.ts';
import type { Found, Rule } from '../rule.ts';

/** Prices this far apart are different offers to anybody. */
const apart = rational(101, 100);

export const pricePointsCollapse: Rule = {
  id: 'price-points-collapse',
  severity: 'warning',
  reason: [
    'Grof afgeronde prijspunten maken verschillende prijzen gelijk en laten een gelijke stand beslissen.',
    'Des points de prix trop arrondis égalisent des prix différents et laissent décider l’égalité.',
    'Price points rounded coarsely make different prices equal and let a tie decide.',
  ],
  basis: 'Formules: afronding',
  example: {
    wrong: {
      '/award/criteria/0/formula': 'lowest(prices) / price * weight',
      '/award/criteria/0/round': { places: 0 },
    },
    right: {
      '/award/criteria/0/formula': 'lowest(prices) / price * weight',
      '/award/criteria/0/round': { places: 2 },
    },
  },
  check: ({ award }) =>
    triedPrices(award).flatMap(({ fields, path }) => firstCollapse(fields, path.replace(/formula$/, 'round'))),
};

function firstCollapse(fields: readonly (readonly Attempt[])[], path: string): readonly Found[] {
  for (const field of fields) {
    for (const [place, one] of field.entries()) {
      const next = field[place + 1];
      const differ = next !== undefined && compare(next.unrounded, one.unrounded) !== 0;
      if (next === undefined || !differ || compare(next.points, one.points) !== 0) continue;
      if (compare(next.price, mul(one.price, apart)) < 0) continue;
      return [{ path, params: { price: amount(one.price), higher: amount(next.price) } }];
    }
  }
  return [];
}
