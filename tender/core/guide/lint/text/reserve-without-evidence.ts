import { placesOf } from '../../places.ts';
import type { Rule } from '../rule.ts';

export const reserveWithoutEvidence: Rule = {
  id: 'reserve-without-evidence',
  severity: 'warning',
  reason: [
    'Wie in de wachtkamer zit zonder bewijs, blijkt pas ongeschikt als hij nodig is.',
    'Qui attend en réserve sans preuve ne se révèle inapte que lorsqu’on a besoin de lui.',
    'Whoever stands by without evidence proves unfit only when he is needed.',
  ],
  basis: 'ALM-10, ALM-21; ROC-43',
  example: { wrong: { '/evidence/ranks': 1 }, right: { '/evidence/ranks': 2 } },
  check: (guide) => {
    const { contract, evidence } = guide;
    const rank = contract.reserve?.rank;
    if (rank === undefined || rank <= placesOf(guide) || evidence === undefined || evidence.ranks >= rank) return [];
    return [{ path: '/evidence/ranks', params: { rank, asked: evidence.ranks } }];
  },
};
