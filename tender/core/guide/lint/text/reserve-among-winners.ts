import { isSelection, placesOf } from '../../places.ts';
import type { Rule } from '../rule.ts';

export const reserveAmongWinners: Rule = {
  id: 'reserve-among-winners',
  severity: 'error',
  reason: [
    'Wie al een overeenkomst heeft, kan niet ook in reserve staan.',
    'Qui a déjà un contrat ne peut être aussi en réserve.',
    'Whoever has a contract already cannot stand by as well.',
  ],
  basis: 'ROC-43',
  example: {
    wrong: { '/award/places': 2 },
    right: { '/award/places': 2, '/contract/reserve/rank': 3, '/evidence/ranks': 3 },
  },
  check: (guide) => {
    const rank = guide.contract.reserve?.rank;
    const places = placesOf(guide);
    return rank === undefined || isSelection(guide) || rank > places
      ? []
      : [{ path: '/contract/reserve/rank', params: { rank, places } }];
  },
};
