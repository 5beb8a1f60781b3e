import type { Rule } from '../rule.ts';

export const tiesWithoutEnd: Rule = {
  id: 'ties-without-end',
  severity: 'error',
  reason: [
    'Een gelijke stand die niemand beslist, laat de opdracht ongegund.',
    'Une égalité que rien ne tranche laisse le marché sans attributaire.',
    'A tie that nothing decides leaves the contract unawarded.',
  ],
  basis: 'ALM-17; ROC-37',
  example: {
    wrong: { '/award/ties': [{ by: 'quality' }] },
    right: { '/award/ties': [{ by: 'quality' }, { by: 'lots', drawnBy: 'notary' }] },
  },
  check: ({ award }) => (award.ties.some(({ by }) => by === 'lots') ? [] : [{ path: '/award/ties' }]),
};
