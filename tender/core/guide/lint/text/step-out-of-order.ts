import type { Step } from '../../schema/guide.ts';
import type { Rule } from '../rule.ts';

const order: readonly Step['does'][] = ['examination', 'quality', 'price'];

export const stepOutOfOrder: Rule = {
  id: 'step-out-of-order',
  severity: 'error',
  reason: [
    'Prijs voor kwaliteit kleurt de kwaliteit; controle achteraf maakt het werk voor niets.',
    'Le prix avant la qualité la colore ; le contrôle après coup rend le travail vain.',
    'Price before quality colours quality; examining afterwards makes the work idle.',
  ],
  basis: 'ROC-30',
  example: {
    wrong: {
      '/steps': [
        { id: 'q', title: 'Quality', does: 'quality' },
        { id: 'x', title: 'Form', does: 'examination', items: ['prices', 'references', 'espd', 'answer'] },
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
    const back = steps.findIndex(
      ({ does }, place) => place > 0 && order.indexOf(does) < order.indexOf(steps[place - 1]?.does ?? 'examination'),
    );
    const step = steps[back];
    return step === undefined ? [] : [{ path: `/steps/${back}/does`, params: { title: step.title } }];
  },
};
