import type { TieRule } from '../../schema/award.ts';
import type { Rule } from '../rule.ts';

export const tieRuleTwice: Rule = {
  id: 'tie-rule-twice',
  severity: 'warning',
  reason: [
    'Wie na een regel gelijk staat, staat na dezelfde regel weer gelijk.',
    'Qui est à égalité après une règle le reste après la même règle.',
    'Whoever is tied after a rule is tied after the same rule again.',
  ],
  basis: 'Praktijk',
  example: {
    wrong: { '/award/ties': [{ by: 'quality' }, { by: 'quality' }, { by: 'lots', drawnBy: 'notary' }] },
    right: { '/award/ties': [{ by: 'quality' }, { by: 'lots', drawnBy: 'notary' }] },
  },
  check: ({ award: { ties } }) => {
    const lots = ties.findIndex(({ by }) => by === 'lots');
    const reached = lots === -1 ? ties : ties.slice(0, lots);
    return reached.flatMap((rule, place) =>
      reached.slice(0, place).some((other) => same(other, rule)) ? [{ path: `/award/ties/${place}` }] : [],
    );
  },
};

function same(a: TieRule, b: TieRule): boolean {
  return a.by === b.by && (a.by !== 'criterion' || b.by !== 'criterion' || a.criterion === b.criterion);
}
