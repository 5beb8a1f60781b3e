import { carriesPoints } from '../../../scoring/criterion.ts';
import type { Rule } from '../rule.ts';

export const tieWithoutPoints: Rule = {
  id: 'tie-without-points',
  severity: 'warning',
  reason: [
    'Een onderdeel zonder punten kan bij gelijke stand niemand onderscheiden; wie erop rekende, verliest de loting.',
    'Un élément sans points ne départage personne ; qui y comptait perd au tirage au sort.',
    'A part without points tells nobody apart; whoever counted on it loses the lots.',
  ],
  basis: 'ALM-17',
  example: {
    wrong: {
      '/award/ties': [
        { by: 'criterion', criterion: 'presentation' },
        { by: 'lots', drawnBy: 'notary' },
      ],
    },
    right: {
      '/award/ties': [
        { by: 'criterion', criterion: 'approach' },
        { by: 'lots', drawnBy: 'notary' },
      ],
    },
  },
  check: ({ award: { ties, criteria } }) => {
    const lots = ties.findIndex(({ by }) => by === 'lots');
    return ties.flatMap((rule, place) => {
      if (rule.by !== 'criterion' || (lots !== -1 && place > lots)) return [];
      const criterion = criteria.find(({ id }) => id === rule.criterion);
      if (criterion === undefined || carriesPoints(criterion)) return [];
      return [{ path: `/award/ties/${place}`, params: { title: criterion.title } }];
    });
  },
};
