import { compare } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import { shown, triedPrices } from '../price-attempts.ts';
import type { Rule } from '../rule.ts';

export const pricePointsAboveWeight: Rule = {
  id: 'price-points-above-weight',
  severity: 'error',
  reason: [
    'Boven de weging koopt elke euro lager nog meer punten en telt kwaliteit niet meer mee.',
    'Au-delà du poids, chaque euro de moins achète encore des points et la qualité ne compte plus.',
    'Above the weight every euro less buys more points still, and quality no longer counts.',
  ],
  basis: 'Formules: een vaste band zonder grenzen',
  example: {
    wrong: { '/award/criteria/0/formula': 'weight * (120000 - price) / (120000 - 80000)' },
    right: { '/award/criteria/0/formula': 'clamp(weight * (120000 - price) / (120000 - 80000), 0, weight)' },
  },
  check: ({ award }) =>
    triedPrices(award).flatMap((tried) => {
      const weight = declared(tried.criterion.weight);
      const above = tried.fields.flat().find(({ points }) => compare(points, weight) > 0);
      return above === undefined ? [] : [{ path: tried.path, params: shown(above, tried) }];
    }),
};
