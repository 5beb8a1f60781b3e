import { valueAt } from '../../readings.ts';
import type { Rule } from '../rule.ts';
import { sameValue } from '../same-value.ts';

export const choiceNotInForce: Rule = {
  id: 'choice-not-in-force',
  severity: 'warning',
  reason: [
    'Wat als keuze is uitgelegd, moet ook zijn wat de leidraad doet.',
    'Ce qui est expliqué comme choix doit être ce que le guide fait.',
    'What is explained as the choice has to be what the guide does.',
  ],
  basis: 'docs/adr/0003',
  example: { wrong: { '/readings/0/choice': 'kept' }, right: { '/readings/0/choice': 'anew' } },
  whole: true,
  check: (guide) =>
    guide.readings.flatMap(({ alternatives, choice }, place) => {
      const chosen = alternatives.findIndex(({ id }) => id === choice);
      return (alternatives[chosen]?.sets ?? []).flatMap(({ at, value }, set) =>
        sameValue(valueAt(guide, at), value)
          ? []
          : [{ path: `/readings/${place}/alternatives/${chosen}/sets/${set}`, params: { choice, at } }],
      );
    }),
};
