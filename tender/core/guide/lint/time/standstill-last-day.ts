import { datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { standstillOf } from '../terms.ts';

/** The number of days in the text and the dates in the planning say the same thing twice, and so they can differ. */
export const standstillLastDay: Rule = {
  id: 'standstill-last-day',
  severity: 'error',
  reason: [
    'Wie de afgedrukte datum gelooft en wie de dagen telt, gaan op verschillende dagen naar de rechter.',
    'Qui croit la date imprimée et qui compte les jours saisissent le juge à des jours différents.',
    'Whoever trusts the printed date and whoever counts the days go to court on different days.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.127; ALM-20',
  example: { wrong: { '/planning/11/through': '2026-03-27' }, right: { '/planning/11/through': '2026-03-30' } },
  check: (guide, calendar) => {
    const period = datedPhase(guide, guide.standstill.period);
    const standstill = standstillOf(guide, calendar);
    if (period === undefined || standstill === undefined) return [];
    const { last } = period.span;
    const { lastDay, outcome } = standstill;
    if (last.equals(lastDay) || last.equals(outcome.rawLastDay)) return [];
    const params = { printed: `${last}`, date: `${lastDay}`, days: guide.standstill.days };
    return [{ path: period.path, params }];
  },
};
