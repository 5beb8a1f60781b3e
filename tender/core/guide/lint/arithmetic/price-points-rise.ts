import { compare, toDecimal } from '#platform/kernel/rational.ts';
import { type Attempt, amount, triedPrices } from '../price-attempts.ts';
import type { Found, Rule } from '../rule.ts';

export const pricePointsRise: Rule = {
  id: 'price-points-rise',
  severity: 'error',
  reason: [
    'Wie meer vraagt en meer punten krijgt, heeft een omgekeerde formule voor zich.',
    'Qui demande plus et obtient plus de points est face à une formule inversée.',
    'Whoever asks more and gets more points has a formula the wrong way round before him.',
  ],
  basis: 'Formules: punten stijgen nooit met de prijs',
  example: {
    wrong: { '/award/criteria/0/formula': 'price / highest(prices) * weight' },
    right: { '/award/criteria/0/formula': 'lowest(prices) / price * weight' },
  },
  check: ({ award }) => triedPrices(award).flatMap(({ fields, path }) => firstRise(fields, path)),
};

/** With the same lowest price beside it, a higher price never earns more. */
function firstRise(fields: readonly (readonly Attempt[])[], path: string): readonly Found[] {
  for (const field of fields) {
    for (const [place, { price, points }] of field.entries()) {
      const next = field[place + 1];
      if (next === undefined || compare(next.points, points) <= 0) continue;
      const params = {
        price: amount(price),
        points: toDecimal(points, 2),
        higher: amount(next.price),
        more: toDecimal(next.points, 2),
      };
      return [{ path, params }];
    }
  }
  return [];
}
