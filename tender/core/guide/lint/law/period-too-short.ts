import type { Rule } from '../rule.ts';
import { ofPeriod } from '../terms.ts';

export const periodTooShort: Rule = {
  id: 'period-too-short',
  severity: 'error',
  reason: [
    'Wie te weinig tijd krijgt, kan de aanbesteding laten stilleggen.',
    'Celui qui n’a pas assez de temps peut faire suspendre la procédure.',
    'Whoever gets too little time can have the procedure stopped.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.71, 2.72; Richtlijn 2014/24/EU art. 27',
  example: { wrong: { '/planning/0/on': '2026-02-02' }, right: { '/planning/0/on': '2026-01-06' } },
  check: ofPeriod('period-too-short'),
};
