import type { Rule } from '../rule.ts';

export const priceEnvelopeWithoutQuality: Rule = {
  id: 'price-envelope-without-quality',
  severity: 'warning',
  reason: [
    'Een envelop die wacht op een kwaliteit die niet wordt beoordeeld, wacht op niets.',
    'Une enveloppe qui attend une qualité non évaluée n’attend rien.',
    'An envelope that waits for quality nobody grades waits for nothing.',
  ],
  basis: 'ROC-31',
  example: {
    wrong: {
      '/submission/priceEnvelope': { openedBy: 'custodians' },
      '/award/criteria/1/kind': 'presentation',
      '/award/criteria/2/kind': 'presentation',
    },
    right: { '/submission/priceEnvelope': { openedBy: 'custodians' } },
  },
  check: ({ submission: { checklist, priceEnvelope }, award }) =>
    priceEnvelope !== undefined &&
    checklist.some(({ envelope }) => envelope === 'price') &&
    award.criteria.every(({ kind }) => kind !== 'quality')
      ? [{ path: '/submission/priceEnvelope' }]
      : [],
};
