import { compare, zero } from '#platform/kernel/rational.ts';
import { shown, triedPrices } from '../price-attempts.ts';
import type { Rule } from '../rule.ts';

export const pricePointsBelowZero: Rule = {
  id: 'price-points-below-zero',
  severity: 'warning',
  reason: [
    'Aftrek onder nul laat een hoge prijs kwaliteit wegnemen die al was gegeven.',
    'Une déduction sous zéro laisse un prix élevé retirer de la qualité déjà acquise.',
    'Points below nothing let a high price take away quality that was already given.',
  ],
  basis: 'Formules: de n-voudige lijn en de logaritme',
  example: {
    wrong: { '/award/criteria/0/formula': 'weight * (2 * lowest(prices) - price) / lowest(prices)' },
    right: { '/award/criteria/0/formula': 'max(0, weight * (2 * lowest(prices) - price) / lowest(prices))' },
  },
  check: ({ award }) =>
    triedPrices(award).flatMap((tried) => {
      const below = tried.fields.flat().find(({ points }) => compare(points, zero) < 0);
      return below === undefined ? [] : [{ path: tried.path, params: shown(below, tried) }];
    }),
};
