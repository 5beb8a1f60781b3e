import { before, datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { lastDayOfValidity } from '../validity.ts';

export const validityBeforeFinal: Rule = {
  id: 'validity-before-final',
  severity: 'error',
  reason: [
    'Wie niet meer gebonden is, kan bij de gunning weglopen.',
    'Qui n’est plus lié peut partir au moment de l’attribution.',
    'Whoever is no longer bound can walk away at the award.',
  ],
  basis: 'ALM-20; ROC-17',
  example: {
    wrong: { '/submission/validity/after': { days: 20 } },
    right: { '/submission/validity/after': { days: 90 } },
  },
  check: (guide, calendar) => {
    const last = lastDayOfValidity(guide, calendar);
    const final = datedPhase(guide, guide.standstill.final);
    if (last === undefined || final === undefined || !before(last, final.span.first)) return [];
    return [{ path: '/submission/validity/after', params: { date: `${last}`, final: `${final.span.first}` } }];
  },
};
