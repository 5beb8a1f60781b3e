import { gradedCriteria } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const gradeHasNoPoints: Rule = {
  id: 'grade-has-no-points',
  severity: 'error',
  reason: [
    'Een oordeel zonder punten laat de rangorde open.',
    'Une mention sans points laisse le classement ouvert.',
    'A grade without points leaves the ranking open.',
  ],
  basis: 'ALM-14',
  example: {
    wrong: { '/award/criteria/1/points/fair': undefined },
    right: { '/award/criteria/1/points/fair': 12 },
  },
  check: ({ award }) =>
    gradedCriteria(award).flatMap(({ criterion: { title }, path, worthless: [grade] }) =>
      grade === undefined ? [] : [{ path: `${path}/points`, params: { grade, title } }],
    ),
};
