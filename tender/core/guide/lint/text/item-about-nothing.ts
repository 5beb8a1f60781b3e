import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';

export const itemAboutNothing: Rule = {
  id: 'item-about-nothing',
  severity: 'error',
  reason: [
    'Een opgave die bij geen eis hoort, leest niemand.',
    'Une déclaration qui ne relève d’aucune exigence n’est lue par personne.',
    'A statement that belongs to no requirement is read by nobody.',
  ],
  basis: 'CVO-12, CVO-15',
  example: {
    wrong: { '/submission/checklist/1/about': 'experience', '/submission/checklist/1/formats': [] },
    right: { '/submission/checklist/1/formats': ['pdf'] },
  },
  check: ofSuitability('item-about-nothing'),
};
