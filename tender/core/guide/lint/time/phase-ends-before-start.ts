import { before, datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const phaseEndsBeforeStart: Rule = {
  id: 'phase-ends-before-start',
  severity: 'error',
  reason: [
    'Een termijn die eindigt voor zij begint, geeft niemand tijd.',
    'Un délai qui finit avant de commencer ne donne de temps à personne.',
    'A term that ends before it begins gives nobody time.',
  ],
  basis: 'Praktijk',
  example: {
    wrong: { '/planning/13': { id: 'signing', title: 'Signing', from: '2026-04-08', through: '2026-04-07' } },
    right: { '/planning/13': { id: 'signing', title: 'Signing', from: '2026-04-07', through: '2026-04-08' } },
  },
  check: (guide) =>
    datedPhases(guide).flatMap(({ span: { first, last }, path }) =>
      before(last, first) ? [{ path, params: { first: `${first}`, last: `${last}` } }] : [],
    ),
};
