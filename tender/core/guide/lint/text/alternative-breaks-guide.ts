import { brokenAlternatives } from '../alternatives.ts';
import type { Rule } from '../rule.ts';

export const alternativeBreaksGuide: Rule = {
  id: 'alternative-breaks-guide',
  severity: 'error',
  reason: [
    'Een alternatief waaronder de leidraad niet kan lopen, is geen alternatief.',
    'Une possibilité sous laquelle le guide ne peut fonctionner n’en est pas une.',
    'An alternative under which the guide cannot run is none.',
  ],
  basis: 'docs/adr/0003',
  example: {
    wrong: { '/readings/0/alternatives/1/sets/0/value': 'sometimes' },
    right: { '/readings/0/alternatives/1/sets/0/value': 'keep' },
  },
  whole: true,
  check: (guide) => brokenAlternatives(guide, 'reading-breaks-guide'),
};
