import { before, datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { lastDayOfValidity } from '../validity.ts';

export const validityBeforeStart: Rule = {
  id: 'validity-before-start',
  severity: 'warning',
  reason: [
    'Loopt de ondertekening uit, dan is bij de start niemand meer gebonden.',
    'Si la signature tarde, plus personne n’est lié au début.',
    'If signing takes longer nobody is bound any more at the start.',
  ],
  basis: 'ALM-20, ALM-21',
  example: {
    wrong: { '/submission/validity/after': { days: 60 } },
    right: { '/submission/validity/after': { days: 90 } },
  },
  check: (guide, calendar) => {
    const last = lastDayOfValidity(guide, calendar);
    const final = datedPhase(guide, guide.standstill.final);
    const start = Temporal.PlainDate.from(guide.contract.start);
    // A validity that is over before the final award is told already, and more severely.
    const told = last !== undefined && final !== undefined && before(last, final.span.first);
    if (last === undefined || told || !before(last, start)) return [];
    return [{ path: '/submission/validity/after', params: { date: `${last}`, start: `${start}` } }];
  },
};
