import type { Rule } from '../rule.ts';
import { ofSelection } from '../selection.ts';

export const selectionTakesTooMany: Rule = {
  id: 'selection-takes-too-many',
  severity: 'error',
  reason: [
    'Wordt pas boven zes gescoord en zijn er vijf plaatsen, dan zijn er met zes te veel.',
    'Si l’on ne note qu’au-delà de six pour cinq places, six sont de trop.',
    'When scoring starts above six and there are five places, six are too many.',
  ],
  basis: 'CVO-20; Richtlijn 2014/24/EU art. 28, 65',
  example: {
    wrong: {
      '/procedure/type': 'restricted',
      '/procedure/phase': 'selection',
      '/selection': { places: 5, scoreWhenMoreThan: 6 },
    },
    right: {
      '/procedure/type': 'restricted',
      '/procedure/phase': 'selection',
      '/selection': { places: 5, scoreWhenMoreThan: 5 },
    },
  },
  check: ofSelection('selection-takes-too-many'),
};
