import { priceFormulas } from '../price-attempts.ts';
import type { Rule } from '../rule.ts';

export const pointsDependKeep: Rule = {
  id: 'points-depend-keep',
  severity: 'note',
  reason: [
    'Punten die blijven staan, worden gemeten aan een prijs die er niet meer is.',
    'Des points qui restent se mesurent à un prix qui n’y est plus.',
    'Points that stay are measured by a price that is no longer there.',
  ],
  basis: 'ALM-18',
  example: {
    wrong: { '/award/criteria/0/formula': 'lowest(prices) / price * weight', '/award/afterExclusion': 'keep' },
    right: {
      '/award/criteria/0/formula': 'clamp(weight * (120000 - price) / (120000 - 80000), 0, weight)',
      '/award/afterExclusion': 'keep',
    },
  },
  check: ({ award }) =>
    award.afterExclusion === 'keep'
      ? priceFormulas(award).flatMap(({ relative, path }) => (relative ? [{ path }] : []))
      : [],
};
