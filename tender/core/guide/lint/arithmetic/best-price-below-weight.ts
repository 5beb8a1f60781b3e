import { compare } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import { shown, type TriedPrices, triedPrices } from '../price-attempts.ts';
import type { Rule } from '../rule.ts';

export const bestPriceBelowWeight: Rule = {
  id: 'best-price-below-weight',
  severity: 'warning',
  reason: [
    'Krijgt de beste prijs niet alle punten, dan weegt prijs minder dan is aangekondigd.',
    'Si le meilleur prix n’obtient pas tous les points, le prix pèse moins qu’annoncé.',
    'When the best price does not get all points, price weighs less than announced.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.115 lid 4',
  example: {
    wrong: { '/award/criteria/0/formula': 'weight * 95% * lowest(prices) / price' },
    right: { '/award/criteria/0/formula': 'weight * lowest(prices) / price' },
  },
  check: ({ award }) =>
    triedPrices(award).flatMap((tried) => {
      const short = shortOfWeight(tried);
      return short === undefined ? [] : [{ path: tried.path, params: shown(short, tried) }];
    }),
};

/** The lowest price of any field earns the weight; where points hang on fixed amounts, some price does. */
function shortOfWeight({
  criterion,
  fields,
  relative,
}: TriedPrices): TriedPrices['fields'][number][number] | undefined {
  const weight = declared(criterion.weight);
  const all = fields.flat();
  const short = all.find(({ price, lowest, points }) => compare(price, lowest) === 0 && compare(points, weight) < 0);
  const somewhere = all.some(({ points }) => compare(points, weight) >= 0);
  return relative || !somewhere ? short : undefined;
}
