import { standstillTerm } from '../../../legal/standstill.ts';
import { isSelection } from '../../places.ts';
import type { Rule } from '../rule.ts';

export const standstillTooShort: Rule = {
  id: 'standstill-too-short',
  severity: 'error',
  reason: [
    'Een overeenkomst die binnen de wettelijke termijn is gesloten, kan worden vernietigd.',
    'Un contrat conclu pendant le délai légal peut être annulé.',
    'A contract concluded within the statutory term can be annulled.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.127; in België wet van 17 juni 2013 art. 11',
  example: { wrong: { '/standstill/days': 15 }, right: { '/standstill/days': 20 } },
  check: (guide, { country }) => {
    // The objection term of a selection is set by the guide alone.
    if (isSelection(guide)) return [];
    const { standstill, planning } = guide;
    const { days, award } = standstill;
    const { count: minimum } = standstillTerm(country);
    const planned = planning.some(({ id }) => id === award);
    return days >= minimum || !planned ? [] : [{ path: '/standstill/days', params: { count: days, minimum } }];
  },
};
