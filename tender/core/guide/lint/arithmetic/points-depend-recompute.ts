import { priceFormulas } from '../price-attempts.ts';
import type { Rule } from '../rule.ts';

export const pointsDependRecompute: Rule = {
  id: 'points-depend-recompute',
  severity: 'note',
  reason: [
    'Punten die van anderen afhangen, kunnen de winnaar anders maken als een verliezer afvalt.',
    'Des points qui dépendent des autres peuvent changer le gagnant quand un perdant tombe.',
    'Points that hang on others can change the winner when a loser drops out.',
  ],
  basis: 'ALM-18; ROC-42',
  example: {
    wrong: { '/award/criteria/0/formula': 'if(price = 0, weight, lowest(prices) / price * weight)' },
    right: { '/award/criteria/0/formula': 'clamp(weight * (120000 - price) / (120000 - 80000), 0, weight)' },
  },
  check: ({ award }) =>
    award.afterExclusion === 'recompute'
      ? priceFormulas(award).flatMap(({ relative, path }) => (relative ? [{ path }] : []))
      : [],
};
