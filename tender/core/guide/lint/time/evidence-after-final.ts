import { before, datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { daysOf } from '../terms.ts';

export const evidenceAfterFinal: Rule = {
  id: 'evidence-after-final',
  severity: 'warning',
  reason: [
    'Bewijs dat na de gunning komt, kan haar niet meer tegenhouden.',
    'Une preuve qui vient après l’attribution ne peut plus l’arrêter.',
    'Evidence that comes after the award can no longer stop it.',
  ],
  basis: 'ALM-10; ROC-40',
  example: { wrong: { '/evidence/within': { days: 30 } }, right: { '/evidence/within': { days: 10 } } },
  check: (guide) => {
    const award = datedPhase(guide, guide.standstill.award);
    const final = datedPhase(guide, guide.standstill.final);
    if (award === undefined || final === undefined || guide.evidence === undefined) return [];
    const last = award.span.first.add({ days: daysOf(guide.evidence.within, award.span.first) });
    if (before(last, final.span.first)) return [];
    return [{ path: '/evidence/within', params: { date: `${last}`, final: `${final.span.first}` } }];
  },
};
