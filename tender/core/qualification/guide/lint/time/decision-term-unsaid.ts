import type { QualificationRule } from '../rule.ts';

export const decisionTermUnsaid: QualificationRule = {
  id: 'decision-term-unsaid',
  severity: 'warning',
  reason: [
    'Wie niet weet wanneer hij iets hoort, weet ook niet wanneer hij kan aandringen.',
    'Qui ne sait pas quand il aura une réponse ne sait pas non plus quand insister.',
    'Whoever does not know when he will hear, does not know when he may insist either.',
  ],
  basis: 'ORES-08; Richtlijn 2014/25/EU art. 75 lid 4',
  example: {
    wrong: { '/decision/within': undefined },
    right: { '/decision/within': { months: 4 } },
  },
  check: ({ decision: { within } }) => (within === undefined ? [{ path: '/decision' }] : []),
};
