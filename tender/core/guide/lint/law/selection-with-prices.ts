import type { Rule } from '../rule.ts';
import { ofSelection } from '../selection.ts';

export const selectionWithPrices: Rule = {
  id: 'selection-with-prices',
  severity: 'error',
  reason: [
    'Selecteren gaat over de ondernemer, niet over zijn prijs.',
    'La sélection porte sur l’opérateur, non sur son prix.',
    'Selection is about the operator, not about his price.',
  ],
  basis: 'CVO-20; Richtlijn 2014/24/EU art. 28, 65',
  example: {
    wrong: {
      '/procedure/type': 'restricted',
      '/procedure/phase': 'selection',
      '/selection': { places: 5, scoreWhenMoreThan: 5 },
    },
    right: { '/procedure/type': 'restricted', '/procedure/phase': 'award' },
  },
  check: ofSelection('selection-with-prices'),
};
