import { toFraction } from '#platform/kernel/rational.ts';
import { equalGrades, gradedCriteria } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const gradesEqual: Rule = {
  id: 'grades-equal',
  severity: 'warning',
  reason: [
    'Twee oordelen met dezelfde punten beoordelen een verschil dat nergens meetelt.',
    'Deux mentions aux mêmes points jugent une différence qui ne compte pas.',
    'Two grades with the same points judge a difference that counts nowhere.',
  ],
  basis: 'Praktijk',
  example: { wrong: { '/award/criteria/1/points/fair': 0 }, right: { '/award/criteria/1/points/fair': 12 } },
  check: ({ award }) =>
    gradedCriteria(award).flatMap((graded) =>
      equalGrades(graded)
        .filter(({ exactly }) => exactly)
        .map(({ first, second, points }) => ({
          path: `${graded.path}/points`,
          params: { first, second, title: graded.criterion.title, points: toFraction(points) },
        })),
    ),
};
