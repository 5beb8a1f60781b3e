import { before, datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const contractBeforeFinal: Rule = {
  id: 'contract-before-final',
  severity: 'error',
  reason: [
    'Een overeenkomst begint niet voor zij is gegund.',
    'Un contrat ne commence pas avant d’être attribué.',
    'A contract does not begin before it is awarded.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.127',
  example: { wrong: { '/contract/start': '2026-03-31' }, right: { '/contract/start': '2026-05-01' } },
  check: (guide) => {
    const final = datedPhase(guide, guide.standstill.final);
    const start = Temporal.PlainDate.from(guide.contract.start);
    if (final === undefined || before(final.span.first, start)) return [];
    return [{ path: '/contract/start', params: { start: `${start}`, final: `${final.span.first}` } }];
  },
};
