import { compare } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import type { Rule } from '../rule.ts';

export const insuranceAboveValue: Rule = {
  id: 'insurance-above-value',
  severity: 'warning',
  reason: [
    'Een verzekerd bedrag boven de waarde van de opdracht vraagt om een risico dat het rechtvaardigt.',
    'Un montant assuré supérieur à la valeur du marché demande un risque qui le justifie.',
    'An insured sum above the value of the contract needs a risk that warrants it.',
  ],
  basis: 'Gids Proportionaliteit par. 3.5 en 3.9; Aanbestedingswet 2012 art. 1.10',
  example: {
    wrong: { '/subject/value': 100_000, '/suitability/0/minimum': { of: 'insurance', amount: 2_500_000 } },
    right: {
      '/subject/value': 100_000,
      '/suitability/0/minimum': { of: 'insurance', amount: 2_500_000, because: 'Work at height above a public road.' },
    },
  },
  check: ({ suitability, subject: { value } }) =>
    suitability.flatMap(({ minimum, title }, place) => {
      if (minimum?.of !== 'insurance' || value === undefined || minimum.because !== undefined) return [];
      if (compare(declared(minimum.amount), declared(value)) <= 0) return [];
      return [{ path: `/suitability/${place}/minimum`, params: { title, asked: minimum.amount, worth: value } }];
    }),
};
