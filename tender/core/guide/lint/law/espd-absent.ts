import type { Rule } from '../rule.ts';

export const espdAbsent: Rule = {
  id: 'espd-absent',
  severity: 'warning',
  reason: [
    'Boven de Europese drempel verklaart een inschrijver met het UEA; bewijs vraagt de dienst daarna.',
    'Au-dessus du seuil européen, le soumissionnaire déclare par le DUME ; les preuves viennent ensuite.',
    'Above the European threshold a tenderer declares by ESPD; evidence is asked afterwards.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.84, 2.85; Richtlijn 2014/24/EU art. 59',
  example: {
    wrong: { '/submission/checklist/2/kind': 'other', '/submission/checklist/2/formats': ['pdf'] },
    right: { '/submission/checklist/2/kind': 'espd', '/submission/checklist/2/formats': [] },
  },
  // Where there are two phases it comes with the request to participate; whoever is invited has stated already.
  check: ({ procedure: { scope, regime, phase }, submission: { checklist } }) =>
    scope === 'european' && regime === 'classic' && phase !== 'award' && checklist.every(({ kind }) => kind !== 'espd')
      ? [{ path: '/submission/checklist' }]
      : [],
};
