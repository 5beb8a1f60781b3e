import { compare, toFraction } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import { bestGrade, gradedCriteria, ruledCriteria } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const gradeAboveWeight: Rule = {
  id: 'grade-above-weight',
  severity: 'error',
  reason: [
    'Een criterium dat meer oplevert dan het weegt, verschuift alle andere gewichten.',
    'Un critère qui rapporte plus que son poids déplace tous les autres.',
    'A criterion that yields more than it weighs shifts all other weights.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.115 lid 4',
  example: { wrong: { '/award/criteria/1/points/good': 21 }, right: { '/award/criteria/1/points/good': 20 } },
  check: ({ award }) => [
    ...ruledCriteria(award).flatMap(({ criterion: { title, weight }, path, most }) =>
      compare(most, declared(weight)) > 0 ? [{ path, params: { title, best: toFraction(most), weight } }] : [],
    ),
    ...gradedCriteria(award).flatMap((graded) => {
      const best = bestGrade(graded);
      const { title, weight } = graded.criterion;
      if (best === undefined || compare(best, declared(weight)) <= 0) return [];
      return [{ path: `${graded.path}/points`, params: { title, best: toFraction(best), weight } }];
    }),
  ],
};
