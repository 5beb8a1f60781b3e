import { closest } from '../../closest.ts';
import { referencesOf } from '../references.ts';
import type { Found, Rule } from '../rule.ts';

export const idUnknown: Rule = {
  id: 'id-unknown',
  severity: 'error',
  reason: [
    'Een verwijzing naar iets wat er niet is, laat de regel leeg.',
    'Un renvoi à ce qui n’existe pas vide la règle.',
    'A reference to what is not there leaves the rule empty.',
  ],
  basis: 'De taal van de leidraad',
  example: { wrong: { '/standstill/award': 'whenever' }, right: { '/standstill/award': 'award' } },
  alsoSays: ['id-unknown-near'],
  check: (guide) =>
    referencesOf(guide).flatMap(({ path, id, to }): readonly Found[] => {
      if (id === undefined || to.some((named) => named.id === id)) return [];
      const known = to.map((named) => named.id);
      const near = closest(id, known);
      return near === undefined
        ? [{ path, params: { id, known: known.join(', ') } }]
        : [{ path, code: 'id-unknown-near', params: { id, near } }];
    }),
};
