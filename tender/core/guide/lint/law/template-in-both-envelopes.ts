import type { Rule } from '../rule.ts';

export const templateInBothEnvelopes: Rule = {
  id: 'template-in-both-envelopes',
  severity: 'error',
  reason: [
    'Eén open exemplaar van het prijzenblad maakt de gesloten envelop zinloos.',
    'Un exemplaire ouvert du bordereau rend l’enveloppe fermée inutile.',
    'One open copy of the price sheet makes the closed envelope pointless.',
  ],
  basis: 'ROC-31',
  example: {
    wrong: {
      '/submission/priceEnvelope': { openedBy: 'process-leader' },
      '/submission/checklist/1/template': 'price-sheet',
    },
    right: {
      '/submission/priceEnvelope': { openedBy: 'process-leader' },
      '/submission/checklist/1/template': 'reference-form',
    },
  },
  check: ({ submission: { checklist, priceEnvelope } }) =>
    checklist.flatMap((item, place) => {
      if (priceEnvelope === undefined || item.envelope !== 'price' || item.template === undefined) return [];
      const twin = checklist.find((other) => other.envelope !== 'price' && other.template === item.template);
      if (twin === undefined) return [];
      return [{ path: `/submission/checklist/${place}`, params: { title: item.title, other: twin.title } }];
    }),
};
