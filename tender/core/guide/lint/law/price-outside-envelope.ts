import type { Rule } from '../rule.ts';

export const priceOutsideEnvelope: Rule = {
  id: 'price-outside-envelope',
  severity: 'error',
  reason: [
    'Wie de prijs kent, beoordeelt de kwaliteit niet meer onbevangen.',
    'Qui connaît le prix ne juge plus la qualité sans prévention.',
    'Whoever knows the price no longer judges quality with an open mind.',
  ],
  basis: 'ALM-12; Aanbestedingswet 2012 art. 1.8',
  example: {
    wrong: { '/submission/checklist/0/envelope': 'general' },
    right: { '/submission/checklist/0/envelope': 'price' },
  },
  check: ({ submission: { checklist } }) =>
    checklist.flatMap(({ kind, envelope, title }, place) => {
      const price = kind === 'price-sheet' || kind === 'price-sheet-signed';
      return price && envelope !== 'price'
        ? [{ path: `/submission/checklist/${place}`, params: { title, envelope } }]
        : [];
    }),
};
