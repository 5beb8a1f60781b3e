import { before, datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { standstillOf } from '../terms.ts';

export const finalWithinStandstill: Rule = {
  id: 'final-within-standstill',
  severity: 'error',
  reason: [
    'Zolang de termijn loopt, mag de overeenkomst niet worden gesloten.',
    'Tant que le délai court, le contrat ne peut être conclu.',
    'While the standstill runs the contract may not be concluded.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.127; in België wet van 17 juni 2013 art. 11',
  example: { wrong: { '/planning/12/on': '2026-03-30' }, right: { '/planning/12/on': '2026-03-31' } },
  check: (guide, calendar) => {
    const final = datedPhase(guide, guide.standstill.final);
    const standstill = standstillOf(guide, calendar);
    if (final === undefined || standstill === undefined || before(standstill.lastDay, final.span.first)) return [];
    return [{ path: final.path, params: { printed: `${final.span.first}`, date: `${standstill.lastDay}` } }];
  },
};
