import type { Rule } from '../rule.ts';
import { ofPeriod } from '../terms.ts';

export const noStatutoryMinimum: Rule = {
  id: 'no-statutory-minimum',
  severity: 'note',
  reason: [
    'Zonder minimum uit de wet is het aan de dienst om te laten zien dat de termijn redelijk is.',
    'Sans minimum légal, c’est au pouvoir adjudicateur de montrer que le délai est raisonnable.',
    'Without a minimum in law it is for the authority to show that the period is reasonable.',
  ],
  basis: 'Gids Proportionaliteit par. 3.6',
  example: { wrong: { '/procedure/scope': 'national' }, right: { '/procedure/scope': 'european' } },
  check: ofPeriod('no-statutory-minimum'),
};
