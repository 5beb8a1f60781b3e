import type { QualificationRule } from '../rule.ts';

export const remediesUnsaid: QualificationRule = {
  id: 'remedies-unsaid',
  severity: 'error',
  reason: [
    'Een beslissing die niet zegt hoe zij kan worden aangevochten, laat de termijn daarvoor niet of later ingaan.',
    'Une décision qui n’indique pas comment la contester ne fait pas courir le délai, ou plus tard.',
    'A decision that does not say how it can be contested lets the term for that begin later, or never.',
  ],
  basis:
    'in België wet van 17 juni 2013 art. 23 (termijnen) en wetten op de Raad van State, gecoördineerd op 12 januari 1973, art. 19',
  example: {
    wrong: { '/decision/remedies': [] },
    right: {},
  },
  check: ({ decision: { remedies } }) => (remedies.length > 0 ? [] : [{ path: '/decision' }]),
};
