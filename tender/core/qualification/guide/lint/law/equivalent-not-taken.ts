import type { QualificationRule } from '../rule.ts';

export const equivalentNotTaken: QualificationRule = {
  id: 'equivalent-not-taken',
  severity: 'warning',
  reason: [
    'Wie op een andere manier hetzelfde aantoont, mag niet om het papier worden geweigerd.',
    'Qui établit la même chose autrement ne peut être refusé pour le seul document.',
    'Whoever shows the same in another way may not be refused for want of the paper.',
  ],
  basis: 'Richtlijn 2014/25/EU art. 62 en 81; in België wet van 20 maart 1991 art. 3 (erkenning)',
  example: {
    wrong: { '/attestations/1/orEquivalent': false },
    right: { '/attestations/1/orEquivalent': true },
  },
  check: ({ attestations }) =>
    attestations.flatMap(({ orEquivalent, title }, place) =>
      orEquivalent ? [] : [{ path: `/attestations/${place}/orEquivalent`, params: { title } }],
    ),
};
