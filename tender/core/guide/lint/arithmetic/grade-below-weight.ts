import { compare, toFraction } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import { bestGrade, gradedCriteria, ruledCriteria } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const gradeBelowWeight: Rule = {
  id: 'grade-below-weight',
  severity: 'warning',
  reason: [
    'Een weging die niemand kan halen, maakt het criterium lichter dan is aangekondigd.',
    'Un poids hors d’atteinte rend le critère plus léger qu’annoncé.',
    'A weight that nobody can reach makes the criterion lighter than announced.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.115 lid 4',
  example: { wrong: { '/award/criteria/1/points/good': 18 }, right: { '/award/criteria/1/points/good': 20 } },
  check: ({ award }) => [
    ...ruledCriteria(award).flatMap(({ criterion: { title, weight }, path, most }) =>
      compare(most, declared(weight)) < 0 ? [{ path, params: { title, best: toFraction(most), weight } }] : [],
    ),
    ...gradedCriteria(award).flatMap((graded) => {
      const best = bestGrade(graded);
      const { title, weight, formula } = graded.criterion;
      if (best === undefined || formula !== undefined || compare(best, declared(weight)) >= 0) return [];
      return [{ path: `${graded.path}/points`, params: { title, best: toFraction(best), weight } }];
    }),
  ],
};
