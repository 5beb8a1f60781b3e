import type { Rule } from '../rule.ts';
import { ofPeriod } from '../terms.ts';

export const minimumNotRecorded: Rule = {
  id: 'minimum-not-recorded',
  severity: 'warning',
  reason: [
    'Van deze procedure kent Leidraad geen wettelijke termijn; iemand moet die zelf nagaan.',
    'Leidraad ne connaît pas de délai légal pour cette procédure ; il faut le vérifier soi-même.',
    'Leidraad knows no statutory period for this procedure; somebody has to look it up.',
  ],
  basis: 'Richtlijn 2014/24/EU art. 27 tot en met 31',
  example: {
    wrong: { '/country': 'BE', '/procedure/type': 'restricted', '/procedure/phase': 'award' },
    right: { '/procedure/type': 'restricted', '/procedure/phase': 'award' },
  },
  check: ofPeriod('minimum-not-recorded'),
};
