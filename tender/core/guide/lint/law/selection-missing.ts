import type { Rule } from '../rule.ts';
import { ofSelection } from '../selection.ts';

export const selectionMissing: Rule = {
  id: 'selection-missing',
  severity: 'error',
  reason: [
    'Hoeveel gegadigden worden uitgenodigd, moet vooraf bekend zijn.',
    'Le nombre de candidats invités doit être connu d’avance.',
    'How many candidates are invited has to be known beforehand.',
  ],
  basis: 'CVO-20; Richtlijn 2014/24/EU art. 28, 65',
  example: {
    wrong: { '/procedure/type': 'restricted', '/procedure/phase': 'selection' },
    right: {
      '/procedure/type': 'restricted',
      '/procedure/phase': 'selection',
      '/selection': { places: 5, scoreWhenMoreThan: 5 },
    },
  },
  check: ofSelection('selection-missing'),
};
