import { localInstant } from '#platform/kernel/time.ts';
import { datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const timeTwice: Rule = {
  id: 'time-twice',
  severity: 'error',
  reason: [
    'Een uur dat twee keer komt, laat open welke van de twee is bedoeld.',
    'Une heure qui a lieu deux fois laisse ouvert laquelle est voulue.',
    'An hour that comes twice leaves open which of the two is meant.',
  ],
  basis: 'Zomertijd, Richtlijn 2000/84/EG',
  example: {
    wrong: { '/planning/13': { id: 'signing', title: 'Signing', until: '2026-10-25T02:30' } },
    right: { '/planning/13': { id: 'signing', title: 'Signing', until: '2026-04-08T10:00' } },
  },
  check: (guide) =>
    datedPhases(guide).flatMap(({ span: { clock }, path }) => {
      const instant = clock === undefined ? undefined : localInstant(clock, guide.timeZone);
      if (clock === undefined || instant?.ok !== false || instant.error.code !== 'ambiguous-time') return [];
      return [{ path, params: { time: clock, zone: guide.timeZone } }];
    }),
};
