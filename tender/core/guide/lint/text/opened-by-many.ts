import type { Rule } from '../rule.ts';

export const openedByMany: Rule = {
  id: 'opened-by-many',
  severity: 'warning',
  reason: [
    'Hoe meer sleutels nodig zijn, hoe groter de kans dat de kluis dicht blijft.',
    'Plus il faut de clés, plus le coffre risque de rester fermé.',
    'The more keys are needed, the likelier the vault stays shut.',
  ],
  basis: 'docs/specs: de kluis',
  example: { wrong: { '/submission/opening/persons': 6 }, right: { '/submission/opening/persons': 2 } },
  check: ({ submission: { opening } }) =>
    opening.persons > 5 ? [{ path: '/submission/opening/persons', params: { persons: opening.persons } }] : [],
};
