import { namedLists } from '../references.ts';
import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';

export const idTwice: Rule = {
  id: 'id-twice',
  severity: 'error',
  reason: [
    'Een naam voor twee dingen laat open welk van beide wordt bedoeld.',
    'Un nom pour deux choses laisse ouvert laquelle est visée.',
    'One name for two things leaves open which of them is meant.',
  ],
  basis: 'De taal van de leidraad',
  example: {
    wrong: { '/lots/-': { id: 'windows', title: 'Once more' } },
    right: { '/lots/-': { id: 'roofs', title: 'Roofs' } },
  },
  check: (guide) => [
    ...ofSuitability('id-twice')(guide),
    ...namedLists(guide).flatMap(([path, named]) => {
      const seen = new Set<string>();
      return named.flatMap(({ id }, place) => {
        if (seen.has(id)) return [{ path: `${path}/${place}/id`, params: { id } }];
        seen.add(id);
        return [];
      });
    }),
  ],
};
