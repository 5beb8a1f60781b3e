import type { Rule } from '../rule.ts';

export const beaconWithoutDraw: Rule = {
  id: 'beacon-without-draw',
  severity: 'warning',
  reason: [
    'Een belofte van openbare willekeur die niet wordt gebruikt, wekt vertrouwen dat er niet is.',
    'Promettre un aléa public sans l’employer inspire une confiance sans fondement.',
    'A promise of public randomness that is not used inspires trust without ground.',
  ],
  basis: 'docs/specs/draw.md',
  example: {
    wrong: { '/award/ties/1/method': 'by-hand', '/award/ties/1/beacon': 'quicknet' },
    right: { '/award/ties/1/beacon': 'quicknet' },
  },
  check: ({ award: { ties } }) =>
    ties.flatMap((rule, place) =>
      rule.by === 'lots' && rule.method === 'by-hand' && rule.beacon !== undefined
        ? [{ path: `/award/ties/${place}/beacon` }]
        : [],
    ),
};
