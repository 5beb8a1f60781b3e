import type { Rule } from '../rule.ts';

export const answersInPriceEnvelope: Rule = {
  id: 'answers-in-price-envelope',
  severity: 'error',
  reason: [
    'Wat de beoordelaars nodig hebben, mag niet dicht blijven tot zij klaar zijn.',
    'Ce dont les évaluateurs ont besoin ne peut rester fermé jusqu’à la fin de leur travail.',
    'What evaluators need cannot stay closed until they are done.',
  ],
  basis: 'ALM-12',
  example: {
    wrong: { '/submission/checklist/3/envelope': 'price' },
    right: { '/submission/checklist/3/envelope': 'quality' },
  },
  check: ({ submission: { checklist } }) =>
    checklist.flatMap(({ kind, envelope, title }, place) =>
      kind === 'answers' && envelope === 'price' ? [{ path: `/submission/checklist/${place}`, params: { title } }] : [],
    ),
};
