import { datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const visitOnOtherDay: Rule = {
  id: 'visit-on-other-day',
  severity: 'error',
  reason: [
    'Wie op de verkeerde dag komt, ziet niets en kan daarover klagen.',
    'Qui vient le mauvais jour ne voit rien et peut s’en plaindre.',
    'Whoever comes on the wrong day sees nothing, and may complain of it.',
  ],
  basis: 'ALM-03',
  example: {
    wrong: { '/siteVisit/startsAt': '2026-01-23T13:00' },
    right: { '/siteVisit/startsAt': '2026-01-22T13:00' },
  },
  check: (guide) => {
    const visit = guide.siteVisit === undefined ? undefined : datedPhase(guide, guide.siteVisit.visit);
    const date = guide.siteVisit?.startsAt.slice(0, 10);
    if (visit === undefined || date === undefined || date === `${visit.span.first}`) return [];
    return [{ path: '/siteVisit/startsAt', params: { date, planned: `${visit.span.first}` } }];
  },
};
