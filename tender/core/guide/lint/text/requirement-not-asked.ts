import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';
import { byRule } from '../suitability-example.ts';

export const requirementNotAsked: Rule = {
  id: 'requirement-not-asked',
  severity: 'error',
  reason: [
    'Wat niemand opgeeft, kan niet worden beoordeeld.',
    'Ce que nul n’indique ne peut être jugé.',
    'What nobody states cannot be judged.',
  ],
  basis: 'CVO-12, CVO-15',
  example: {
    wrong: { '/suitability/0/financial': byRule() },
    right: {
      '/suitability/0/financial': byRule(),
      '/submission/checklist/-': {
        id: 'figures',
        title: 'Figures',
        kind: 'financial',
        about: 'experience',
        envelope: 'general',
        formats: [],
        required: 'always',
        whenMissing: 'remedy',
      },
    },
  },
  check: ofSuitability('requirement-not-asked'),
};
