import { datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Within these hours somebody can still be called when handing in fails. */
const office = { from: '09:00', to: '17:00' };

export const deadlineOutsideHours: Rule = {
  id: 'deadline-outside-hours',
  severity: 'warning',
  reason: [
    'Op het laatste uur gaat het mis; dan moet er iemand zijn die opneemt.',
    'C’est à la dernière heure que cela échoue ; quelqu’un doit alors répondre.',
    'It goes wrong in the last hour; somebody should be there to answer then.',
  ],
  basis: 'Praktijk: sluiting tussen 10.00 en 14.00 uur',
  example: { wrong: { '/planning/7/until': '2026-02-23T18:30' }, right: { '/planning/7/until': '2026-02-23T12:00' } },
  check: (guide) => {
    const deadline = datedPhase(guide, guide.submission.deadline);
    const hour = deadline?.span.clock?.slice(11);
    if (deadline === undefined || hour === undefined || (hour >= office.from && hour <= office.to)) return [];
    return [{ path: deadline.path, params: { hour, ...office } }];
  },
};
