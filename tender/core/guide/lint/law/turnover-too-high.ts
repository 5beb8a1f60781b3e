import { compare, mul, rational } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import type { Rule } from '../rule.ts';

/** Times the estimated value of the contract that a yearly turnover may be asked. */
const most = rational(2);

export const turnoverTooHigh: Rule = {
  id: 'turnover-too-high',
  severity: 'warning',
  reason: [
    'Een omzeteis boven twee keer de waarde van de opdracht sluit bedrijven uit die het werk wel aankunnen.',
    'Exiger plus de deux fois la valeur du marché exclut des entreprises capables de l’exécuter.',
    'Asking more than twice the value of the contract shuts out firms that could do the work.',
  ],
  basis: 'Richtlijn 2014/24/EU art. 58 lid 3; Aanbestedingswet 2012 art. 2.90',
  example: {
    wrong: {
      '/subject/value': 100_000,
      '/suitability/0/minimum': { of: 'turnover', amount: 300_000, because: 'Wages are paid ahead.' },
    },
    right: {
      '/subject/value': 100_000,
      '/suitability/0/minimum': { of: 'turnover', amount: 150_000, because: 'Wages are paid ahead.' },
    },
  },
  check: ({ suitability, subject: { value } }) =>
    suitability.flatMap(({ minimum, title }, place) => {
      if (minimum?.of !== 'turnover' || value === undefined) return [];
      if (compare(declared(minimum.amount), mul(declared(value), most)) <= 0) return [];
      return [{ path: `/suitability/${place}/minimum`, params: { title, asked: minimum.amount, worth: value } }];
    }),
};
