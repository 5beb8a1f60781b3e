import type { Rule } from '../rule.ts';
import { ofPeriod } from '../terms.ts';

export const deadlineWithinLastDay: Rule = {
  id: 'deadline-within-last-day',
  severity: 'warning',
  reason: [
    'Een termijn in dagen loopt tot middernacht; wie eerder sluit, geeft een dag te weinig.',
    'Un délai en jours court jusqu’à minuit ; clore plus tôt retire une journée.',
    'A term in days runs until midnight; closing earlier gives a day too few.',
  ],
  basis: 'Verordening 1182/71 art. 3 lid 2',
  example: { wrong: { '/planning/0/on': '2026-01-14' }, right: { '/planning/0/on': '2026-01-09' } },
  check: ofPeriod('deadline-within-last-day'),
};
