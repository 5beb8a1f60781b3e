import type { Rule } from '../rule.ts';

export const stepItemsMisplaced: Rule = {
  id: 'step-items-misplaced',
  severity: 'error',
  reason: [
    'Een controle zonder stukken controleert niets, en een beoordeling is geen controle.',
    'Un contrôle sans pièces ne contrôle rien, et une évaluation n’est pas un contrôle.',
    'An examination without documents examines nothing, and grading is no examination.',
  ],
  basis: 'ROC-30',
  example: {
    wrong: {
      '/steps': [
        { id: 'x', title: 'Form', does: 'examination', items: ['prices', 'references', 'answer'] },
        { id: 'q', title: 'Quality', does: 'quality', items: ['espd'] },
      ],
    },
    right: {
      '/steps': [
        { id: 'x', title: 'Form', does: 'examination', items: ['prices', 'references', 'espd', 'answer'] },
        { id: 'q', title: 'Quality', does: 'quality' },
      ],
    },
  },
  check: ({ steps }) => {
    const wrong = steps.findIndex(({ does, items }) => (does === 'examination') === (items.length === 0));
    const step = steps[wrong];
    return step === undefined ? [] : [{ path: `/steps/${wrong}`, params: { title: step.title } }];
  },
};
