import { compare, rational } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import type { Rule } from '../rule.ts';

/** Percent of the value of the contract that a reference may be asked to be worth. */
const most = 60;

export const referenceTooLarge: Rule = {
  id: 'reference-too-large',
  severity: 'warning',
  reason: [
    'Een referentie die bijna zo groot is als de opdracht, laat alleen de zittende en de grootste over.',
    'Une référence presque aussi grande que le marché ne laisse que le titulaire et les plus grands.',
    'A reference nearly as large as the contract leaves only the incumbent and the largest.',
  ],
  basis: 'Gids Proportionaliteit, voorschrift 3.5 G',
  example: {
    wrong: { '/suitability/0/competences/0/minimumShareOfTender': 80 },
    right: { '/suitability/0/competences/0/minimumShareOfTender': 60 },
  },
  check: ({ suitability }) =>
    suitability.flatMap(({ competences = [], title }, place) =>
      competences.flatMap(({ minimumShareOfTender: share }, at) =>
        share === undefined || compare(declared(share), rational(most)) <= 0
          ? []
          : [
              {
                path: `/suitability/${place}/competences/${at}/minimumShareOfTender`,
                params: { title, share, most },
              },
            ],
      ),
    ),
};
