import type { Rule } from '../rule.ts';
import { ofSelection } from '../selection.ts';

export const phaseOfOpen: Rule = {
  id: 'phase-of-open',
  severity: 'error',
  reason: [
    'Een openbare procedure kent geen fasen; wie er een noemt, wekt een verwachting die niet uitkomt.',
    'Une procédure ouverte n’a pas de phases ; en nommer une crée une attente vaine.',
    'An open procedure has no phases; naming one raises an expectation that is not met.',
  ],
  basis: 'CVO-20; Richtlijn 2014/24/EU art. 28, 65',
  example: { wrong: { '/procedure/phase': 'award' }, right: {} },
  check: ofSelection('phase-of-open'),
};
