import type { Rule, Stated } from '../rule.ts';
import { disagreements } from '../statements.ts';

export const statementsDisagree: Rule<Stated> = {
  id: 'statements-disagree',
  severity: 'error',
  reason: [
    'Wat op twee plaatsen anders staat, leest ieder naar zijn eigen voordeel, tot de rechter één van beide kiest.',
    'Ce qui diffère d’un endroit à l’autre, chacun le lit à son avantage, jusqu’à ce que le juge tranche.',
    'What differs from place to place everybody reads to his own advantage, until a court chooses.',
  ],
  basis: 'HvJ 29 april 2004, C-496/99 P (Succhi di Frutta), punt 111',
  example: {
    wrong: {
      '/statements': [
        { about: 'meeting', title: 'When the meeting is held', place: '2.1', value: 'before the award' },
        { about: 'meeting', title: 'When the meeting is held', place: '4.3', value: 'after the award' },
      ],
    },
    right: {
      '/statements': [
        { about: 'meeting', title: 'When the meeting is held', place: '2.1', value: 'before the award' },
        { about: 'meeting', title: 'When the meeting is held', place: '4.3', value: 'before the award' },
      ],
    },
  },
  whole: true,
  check: disagreements,
};
