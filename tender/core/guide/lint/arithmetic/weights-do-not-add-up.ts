import { compare, sum, toFraction } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import type { Rule } from '../rule.ts';

/** Only where the total is the plain sum of the points; a price in euros less its quality has no maximum to reach. */
export const weightsDoNotAddUp: Rule = {
  id: 'weights-do-not-add-up',
  severity: 'error',
  reason: [
    'Wie op honderd punten rekent en er negentig kan halen, schrijft op iets anders in dan wordt beoordeeld.',
    'Qui compte sur cent points et ne peut en obtenir que nonante remet offre pour autre chose que ce qui est jugé.',
    'Whoever counts on a hundred points and can reach ninety tenders for something else than is judged.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.115 lid 4; ROC-32',
  example: { wrong: { '/award/maximum': 90 }, right: { '/award/maximum': 100 } },
  check: ({ award }) => {
    if (award.total.replaceAll(' ', '') !== 'sum(points)') return [];
    const total = sum(award.criteria.map(({ weight }) => declared(weight)));
    if (compare(total, declared(award.maximum)) === 0) return [];
    return [{ path: '/award/maximum', params: { sum: toFraction(total), maximum: award.maximum } }];
  },
};
