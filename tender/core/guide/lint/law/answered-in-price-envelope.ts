import type { Rule } from '../rule.ts';

export const answeredInPriceEnvelope: Rule = {
  id: 'answered-in-price-envelope',
  severity: 'error',
  reason: [
    'Een vraag waarvan het antwoord dicht blijft, kan niemand beoordelen.',
    'Une question dont la réponse reste fermée ne peut être évaluée.',
    'A question whose answer stays closed can be graded by nobody.',
  ],
  basis: 'ALM-12',
  example: {
    wrong: { '/award/criteria/1/answeredIn': 'prices' },
    right: { '/award/criteria/1/answeredIn': 'answer' },
  },
  check: ({ award, submission: { checklist } }) =>
    award.criteria.flatMap(({ answeredIn, title }, place) => {
      const item = checklist.find(({ id }) => id === answeredIn);
      if (item?.envelope !== 'price') return [];
      return [{ path: `/award/criteria/${place}/answeredIn`, params: { title, item: item.title } }];
    }),
};
