import { toFraction } from '#platform/kernel/rational.ts';
import { equalGrades, gradedCriteria } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const gradesCollapse: Rule = {
  id: 'grades-collapse',
  severity: 'warning',
  reason: [
    'Afronden kan het verschil tussen twee oordelen uitwissen zonder dat iemand het ziet.',
    'L’arrondi peut effacer la différence entre deux mentions sans que personne le voie.',
    'Rounding can wipe out the difference between two grades without anybody seeing it.',
  ],
  basis: 'Praktijk; CVO (hele punten)',
  example: {
    wrong: { '/award/criteria/1/points/fair': '0.001' },
    right: { '/award/criteria/1/points/fair': '0.01' },
  },
  check: ({ award }) =>
    gradedCriteria(award).flatMap((graded) =>
      equalGrades(graded)
        .filter(({ exactly }) => !exactly)
        .map(({ first, second, points }) => ({
          path: `${graded.path}/round`,
          params: { first, second, title: graded.criterion.title, points: toFraction(points) },
        })),
    ),
};
