import type { Rule } from '../rule.ts';
import { ofForfeiture } from '../terms.ts';

export const forfeitureBeforeStandstill: Rule = {
  id: 'forfeiture-before-standstill',
  severity: 'warning',
  reason: [
    'Niemand kan zijn recht verliezen terwijl de wet hem nog tijd geeft.',
    'Nul ne peut perdre son droit tant que la loi lui laisse du temps.',
    'Nobody can lose his right while the law still gives him time.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.127; ALM-20',
  example: {
    wrong: { '/planning/10/on': '2026-03-09', '/planning/11/from': '2026-03-10' },
    right: { '/planning/10/on': '2026-03-10', '/planning/11/from': '2026-03-11' },
  },
  check: ofForfeiture('forfeiture-before-standstill'),
};
