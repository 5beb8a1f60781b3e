import { localInstant } from '#platform/kernel/time.ts';
import { datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const timeSkipped: Rule = {
  id: 'time-skipped',
  severity: 'error',
  reason: [
    'Een uur dat de klok overslaat, komt nooit.',
    'Une heure que l’horloge saute n’arrive jamais.',
    'An hour that the clock skips never comes.',
  ],
  basis: 'Zomertijd, Richtlijn 2000/84/EG',
  example: {
    wrong: { '/planning/13': { id: 'signing', title: 'Signing', until: '2026-03-29T02:30' } },
    right: { '/planning/13': { id: 'signing', title: 'Signing', until: '2026-04-08T10:00' } },
  },
  check: (guide) =>
    datedPhases(guide).flatMap(({ span: { clock }, path }) => {
      const instant = clock === undefined ? undefined : localInstant(clock, guide.timeZone);
      if (clock === undefined || instant === undefined || instant.ok || instant.error.code === 'ambiguous-time')
        return [];
      return [{ path, params: { time: clock, zone: guide.timeZone } }];
    }),
};
