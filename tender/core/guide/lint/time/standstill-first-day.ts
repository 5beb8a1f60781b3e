import { datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { standstillOf } from '../terms.ts';

export const standstillFirstDay: Rule = {
  id: 'standstill-first-day',
  severity: 'error',
  reason: [
    'De dag van verzending telt niet mee; wie hem meetelt, drukt een dag te vroeg af.',
    'Le jour de l’envoi ne compte pas ; qui le compte imprime un jour trop tôt.',
    'The day of sending does not count; whoever counts it prints a day too early.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.127 lid 2; Verordening 1182/71 art. 3 lid 1',
  example: { wrong: { '/planning/11/from': '2026-03-10' }, right: { '/planning/11/from': '2026-03-11' } },
  check: (guide, calendar) => {
    const period = datedPhase(guide, guide.standstill.period);
    const standstill = standstillOf(guide, calendar);
    if (period === undefined || standstill === undefined || period.span.first.equals(standstill.firstDay)) return [];
    return [{ path: period.path, params: { printed: `${period.span.first}`, date: `${standstill.firstDay}` } }];
  },
};
