import type { Rule } from '../rule.ts';

export const choiceNotAnAlternative: Rule = {
  id: 'choice-not-an-alternative',
  severity: 'error',
  reason: [
    'Een keuze die niet tot de mogelijkheden hoort, kiest niets.',
    'Un choix hors des possibilités ne choisit rien.',
    'A choice that is none of the alternatives chooses nothing.',
  ],
  basis: 'docs/adr/0003',
  example: { wrong: { '/readings/0/choice': 'neither' }, right: { '/readings/0/choice': 'anew' } },
  whole: true,
  check: ({ readings }) =>
    readings.flatMap(({ alternatives, choice }, place) =>
      alternatives.some(({ id }) => id === choice)
        ? []
        : [
            {
              path: `/readings/${place}/choice`,
              params: { choice, known: alternatives.map(({ id }) => id).join(', ') },
            },
          ],
    ),
};
