import type { Rule } from '../rule.ts';
import { ofSelection } from '../selection.ts';

export const phaseMissing: Rule = {
  id: 'phase-missing',
  severity: 'error',
  reason: [
    'In een niet-openbare procedure gelden per fase andere termijnen en eisen.',
    'Dans une procédure restreinte, délais et exigences diffèrent par phase.',
    'In a restricted procedure each phase has terms and demands of its own.',
  ],
  basis: 'CVO-20; Richtlijn 2014/24/EU art. 28, 65',
  example: {
    wrong: { '/procedure/type': 'restricted' },
    right: { '/procedure/type': 'restricted', '/procedure/phase': 'award' },
  },
  check: ofSelection('phase-missing'),
};
