import { brokenAlternatives } from '../alternatives.ts';
import type { Rule } from '../rule.ts';

export const alternativeSetsNothing: Rule = {
  id: 'alternative-sets-nothing',
  severity: 'error',
  reason: [
    'Een alternatief dat naar niets wijst, lijkt een keuze en verandert niets.',
    'Une possibilité qui ne désigne rien semble un choix et ne change rien.',
    'An alternative that points at nothing looks like a choice and changes nothing.',
  ],
  basis: 'docs/adr/0003',
  example: {
    wrong: { '/readings/0/alternatives/1/sets/0/at': '/award/afterDrop' },
    right: { '/readings/0/alternatives/1/sets/0/at': '/award/afterExclusion' },
  },
  whole: true,
  check: (guide) => brokenAlternatives(guide, 'reading-pointer-unknown'),
};
