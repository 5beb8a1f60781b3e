import { phaseInstant } from '../../phase-span.ts';
import { datedPhase, datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const outageOvertakesPhase: Rule = {
  id: 'outage-overtakes-phase',
  severity: 'warning',
  reason: [
    'Schuift de sluiting op door een storing, dan mag wat erna komt nog niet begonnen zijn.',
    'Si la clôture recule après une panne, la suite ne peut avoir commencé.',
    'When an outage moves the deadline, what comes after it must not have begun.',
  ],
  basis: 'ROC-04',
  example: {
    wrong: {
      '/submission/outage': { withinHours: 24, extensionHours: 48, extensions: 2, confirmedBy: 'helpdesk' },
    },
    right: { '/submission/outage': { withinHours: 24, extensionHours: 24, extensions: 2, confirmedBy: 'helpdesk' } },
  },
  check: (guide) => {
    const { outage } = guide.submission;
    const deadline = datedPhase(guide, guide.submission.deadline);
    const closes = deadline === undefined ? undefined : phaseInstant(deadline.span, guide.timeZone);
    if (outage === undefined || closes === undefined) return [];
    const hours = outage.extensions * outage.extensionHours;
    const latest = closes.add({ hours });
    const overtaken = datedPhases(guide).find(({ span }) => {
      const start = phaseInstant(span, guide.timeZone);
      const after = start !== undefined && Temporal.Instant.compare(start, closes) > 0;
      return after && Temporal.Instant.compare(start, latest) < 0;
    });
    if (overtaken === undefined) return [];
    const params = { title: overtaken.phase.title, date: `${overtaken.span.first}`, hours };
    return [{ path: '/submission/outage/extensions', params }];
  },
};
