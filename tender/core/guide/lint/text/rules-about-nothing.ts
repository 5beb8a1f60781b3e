import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';
import { nearby } from '../suitability-example.ts';

export const rulesAboutNothing: Rule = {
  id: 'rules-about-nothing',
  severity: 'error',
  reason: [
    'Punten voor een referentie die niemand opgeeft, krijgt niemand.',
    'Nul n’obtient les points d’une référence que nul n’indique.',
    'Points for a reference that nobody states are got by nobody.',
  ],
  basis: 'CVO-16',
  example: {
    wrong: nearby('other'),
    right: nearby(),
  },
  check: ofSuitability('rules-about-nothing'),
};
