import { placesOf } from '../../places.ts';
import type { Rule } from '../rule.ts';

const parts = [
  { id: 'north', title: 'Noord' },
  { id: 'south', title: 'Zuid' },
];

export const partsAreNotPlaces: Rule = {
  id: 'parts-are-not-places',
  severity: 'error',
  reason: [
    'Er zijn meer of minder delen dan winnaars, zodat een deel of een winnaar overblijft.',
    'Il y a plus ou moins de parties que d’attributaires ; l’un ou l’autre reste en trop.',
    'There are more or fewer parts than winners, so that a part or a winner is left over.',
  ],
  basis: 'CVO-03',
  example: {
    wrong: { '/award/assignment': { parts } },
    right: { '/award/assignment': { parts }, '/award/places': 2, '/contract/reserve/rank': 3, '/evidence/ranks': 3 },
  },
  check: (guide) => {
    const count = guide.award.assignment?.parts.length;
    const places = placesOf(guide);
    return count === undefined || count === places
      ? []
      : [{ path: '/award/assignment/parts', params: { count, places } }];
  },
};
