import type { Rule } from '../rule.ts';

export const tieRuleNeverReached: Rule = {
  id: 'tie-rule-never-reached',
  severity: 'warning',
  reason: [
    'Een regel die nooit wordt gebruikt, belooft iets wat niet gebeurt.',
    'Une règle jamais appliquée promet ce qui n’arrivera pas.',
    'A rule that is never used promises what will not happen.',
  ],
  basis: 'Praktijk',
  example: {
    wrong: { '/award/ties': [{ by: 'lots', drawnBy: 'notary' }, { by: 'quality' }] },
    right: { '/award/ties': [{ by: 'quality' }, { by: 'lots', drawnBy: 'notary' }] },
  },
  check: ({ award }) => {
    const lots = award.ties.findIndex(({ by }) => by === 'lots');
    return award.ties.flatMap((_, place) => (lots !== -1 && place > lots ? [{ path: `/award/ties/${place}` }] : []));
  },
};
