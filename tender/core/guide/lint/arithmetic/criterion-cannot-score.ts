import { isZero } from '#platform/kernel/rational.ts';
import { carriesPoints } from '../../../scoring/criterion.ts';
import { declared } from '../../../scoring/declared.ts';
import type { Rule } from '../rule.ts';

export const criterionCannotScore: Rule = {
  id: 'criterion-cannot-score',
  severity: 'error',
  reason: [
    'Punten zonder schaal of formule kan niemand geven.',
    'Personne ne peut attribuer des points sans échelle ni formule.',
    'Points without a scale or a formula can be given by nobody.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.115',
  example: {
    wrong: { '/award/criteria/2/scale': undefined, '/award/criteria/2/points': undefined },
    right: { '/award/criteria/2/scale': 'grades' },
  },
  check: ({ award }) =>
    award.criteria.flatMap((criterion, place) => {
      const { kind, weight, title } = criterion;
      const inTotal = kind === 'price' && /\bprices?\b/.test(award.total);
      if (carriesPoints(criterion) || inTotal || isZero(declared(weight))) return [];
      return [{ path: `/award/criteria/${place}`, params: { title, weight } }];
    }),
};
