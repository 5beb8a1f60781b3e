import { datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const deadlineWithoutTime: Rule = {
  id: 'deadline-without-time',
  severity: 'error',
  reason: [
    'Zonder tijdstip is niet te zeggen wie te laat is.',
    'Sans heure, on ne peut dire qui est en retard.',
    'Without a time nobody can say who is late.',
  ],
  basis: 'ROC-02; ALM-04',
  example: {
    wrong: { '/planning/7/until': undefined, '/planning/7/on': '2026-02-23' },
    right: { '/planning/7/until': '2026-02-23T12:00' },
  },
  check: (guide) => {
    const deadline = datedPhase(guide, guide.submission.deadline);
    return deadline === undefined || deadline.span.clock !== undefined ? [] : [{ path: deadline.path }];
  },
};
