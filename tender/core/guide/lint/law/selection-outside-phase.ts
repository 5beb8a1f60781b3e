import type { Rule } from '../rule.ts';
import { ofSelection } from '../selection.ts';

export const selectionOutsidePhase: Rule = {
  id: 'selection-outside-phase',
  severity: 'error',
  reason: [
    'Wie selecteert buiten de selectiefase, kiest tweemaal uit dezelfde inschrijvers.',
    'Sélectionner hors de la phase de sélection, c’est choisir deux fois parmi les mêmes.',
    'Selecting outside the selection phase chooses twice from the same tenderers.',
  ],
  basis: 'CVO-20; Richtlijn 2014/24/EU art. 28, 65',
  example: {
    wrong: { '/selection': { places: 5, scoreWhenMoreThan: 5 } },
    right: {
      '/procedure/type': 'restricted',
      '/procedure/phase': 'selection',
      '/selection': { places: 5, scoreWhenMoreThan: 5 },
    },
  },
  check: ofSelection('selection-outside-phase'),
};
