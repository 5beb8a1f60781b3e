import type { Rule } from '../rule.ts';

export const itemNotInOneStep: Rule = {
  id: 'item-not-in-one-step',
  severity: 'error',
  reason: [
    'Wat in geen stap staat, controleert niemand; wat in twee staat, kan twee keer vallen.',
    'Ce qui n’est dans aucune étape, nul ne le contrôle ; dans deux, on peut tomber deux fois.',
    'What stands in no step is examined by nobody; what stands in two can fall twice.',
  ],
  basis: 'ROC-30',
  example: {
    wrong: { '/steps': [{ id: 'x', title: 'Form', does: 'examination', items: ['prices', 'references', 'answer'] }] },
    right: {
      '/steps': [{ id: 'x', title: 'Form', does: 'examination', items: ['prices', 'references', 'espd', 'answer'] }],
    },
  },
  check: ({ steps, submission: { checklist } }) =>
    checklist.flatMap(({ id, title }, place) => {
      if (steps.length === 0) return [];
      const count = steps.flatMap(({ items }) => items).filter((item) => item === id).length;
      return count === 1 ? [] : [{ path: `/submission/checklist/${place}`, params: { title, count } }];
    }),
};
