import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';

export const referencesWithoutCompetences: Rule = {
  id: 'references-without-competences',
  severity: 'error',
  reason: [
    'Een referentie toont iets aan; zonder competentie is niet te zeggen wat.',
    'Une référence démontre quelque chose ; sans compétence on ne peut dire quoi.',
    'A reference shows something; without a competence nobody can say what.',
  ],
  basis: 'CVO-15; ROC-23',
  example: {
    wrong: { '/suitability/0/references': { text: 'One for each.' }, '/suitability/0/competences': [] },
    right: { '/suitability/0/references': { text: 'One for each.' } },
  },
  check: ofSuitability('references-without-competences'),
};
