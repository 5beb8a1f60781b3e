import { guideForLot, hasLots } from '../../lots.ts';
import type { Rule } from '../rule.ts';

const roofs = { id: 'roofs', title: 'Roofs' };

export const lotWithoutGuide: Rule = {
  id: 'lot-without-guide',
  severity: 'error',
  reason: [
    'Een perceel waarvoor niets overblijft om te beoordelen, kan niemand winnen.',
    'Un lot pour lequel il ne reste rien à juger ne peut être gagné.',
    'A lot for which nothing is left to judge can be won by nobody.',
  ],
  basis: 'CVO-02',
  example: {
    wrong: {
      '/lots/-': roofs,
      '/priceSheet/items/0/lots': ['windows'],
      '/priceSheet/items/1/lots': ['windows'],
    },
    right: { '/lots/-': roofs, '/priceSheet/items/0/lots': ['windows'], '/priceSheet/items/1/lots': ['roofs'] },
  },
  whole: true,
  check: (guide) =>
    guide.lots.flatMap(({ id, title }, place) => {
      const own = hasLots(guide) ? guideForLot(guide, id) : undefined;
      if (own?.ok !== false) return [];
      return [{ path: `/lots/${place}`, params: { title, at: String(own.error.params?.['at'] ?? '') } }];
    }),
};
