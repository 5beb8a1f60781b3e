import type { Rule } from '../rule.ts';
import { ofForfeiture } from '../terms.ts';

export const forfeitureOnFreeDay: Rule = {
  id: 'forfeiture-on-free-day',
  severity: 'warning',
  reason: [
    'Rechters zijn het oneens of een vervaltermijn uit een leidraad doorloopt na een vrije dag.',
    'Les juges divergent sur la prolongation d’un délai de forclusion fixé par un guide.',
    'Courts differ on whether a forfeiture term set by a guide runs on after a day off.',
  ],
  basis: 'Algemene termijnenwet art. 1; uiteenlopende rechtspraak',
  example: {
    wrong: { '/planning/10/on': '2026-03-09', '/planning/11/from': '2026-03-10' },
    right: { '/planning/10/on': '2026-03-10', '/planning/11/from': '2026-03-11' },
  },
  check: ofForfeiture('forfeiture-on-free-day'),
};
