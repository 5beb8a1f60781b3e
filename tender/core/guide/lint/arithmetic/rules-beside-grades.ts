import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';
import { nearby } from '../suitability-example.ts';

export const rulesBesideGrades: Rule = {
  id: 'rules-beside-grades',
  severity: 'error',
  reason: [
    'Twee wegen naar punten voor één criterium geven twee uitkomsten.',
    'Deux chemins vers les points d’un critère donnent deux résultats.',
    'Two ways to the points of one criterion give two outcomes.',
  ],
  basis: 'CVO-16',
  example: {
    wrong: { ...nearby(), '/award/criteria/1/scale': 'grades' },
    right: nearby(),
  },
  check: ofSuitability('rules-beside-grades'),
};
