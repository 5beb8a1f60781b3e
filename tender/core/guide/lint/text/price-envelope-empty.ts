import type { Rule } from '../rule.ts';

export const priceEnvelopeEmpty: Rule = {
  id: 'price-envelope-empty',
  severity: 'error',
  reason: [
    'Een gesloten envelop zonder inhoud wekt een vertrouwen dat er niet is.',
    'Une enveloppe fermée et vide inspire une confiance sans objet.',
    'A closed envelope with nothing in it inspires trust without ground.',
  ],
  basis: 'ROC-31',
  example: {
    wrong: {
      '/submission/priceEnvelope': { openedBy: 'custodians' },
      '/submission/checklist/0/envelope': 'general',
    },
    right: {
      '/submission/priceEnvelope': { openedBy: 'custodians' },
      '/submission/checklist/0/envelope': 'price',
    },
  },
  check: ({ submission: { checklist, priceEnvelope } }) =>
    priceEnvelope !== undefined && checklist.every(({ envelope }) => envelope !== 'price')
      ? [{ path: '/submission/priceEnvelope' }]
      : [],
};
