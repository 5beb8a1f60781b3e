import { freeDay } from '../../../legal/calendar.ts';
import { datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { daysOf } from '../terms.ts';

export const evidenceOnFreeDay: Rule = {
  id: 'evidence-on-free-day',
  severity: 'warning',
  reason: [
    'Een termijn uit de leidraad loopt niet door na een vrije dag; loketten die bewijs afgeven zijn dan dicht.',
    'Un délai fixé par le guide ne court pas au-delà d’un jour férié ; les guichets sont alors fermés.',
    'A term of the guide does not run on after a day off; desks that issue evidence are closed then.',
  ],
  basis: 'Algemene termijnenwet art. 4 (geldt niet voor termijnen van de leidraad)',
  example: { wrong: { '/evidence/within': { days: 12 } }, right: { '/evidence/within': { days: 10 } } },
  check: (guide, calendar) => {
    const award = datedPhase(guide, guide.standstill.award);
    if (award === undefined || guide.evidence === undefined) return [];
    const last = award.span.first.add({ days: daysOf(guide.evidence.within, award.span.first) });
    const reason = freeDay(calendar, last);
    return reason === undefined ? [] : [{ path: '/evidence/within', params: { date: `${last}`, reason } }];
  },
};
