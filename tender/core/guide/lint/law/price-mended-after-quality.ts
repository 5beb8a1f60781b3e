import type { Rule } from '../rule.ts';

export const priceMendedAfterQuality: Rule = {
  id: 'price-mended-after-quality',
  severity: 'warning',
  reason: [
    'Herstel van een prijs na de kwaliteit is een tweede bod met meer kennis dan de anderen hadden.',
    'Régulariser un prix après la qualité est une seconde offre, mieux informée que celles des autres.',
    'Mending a price after quality is a second bid with more knowledge than others had.',
  ],
  basis: 'ALM-07; HvJ 29 maart 2012, C-599/10 (SAG ELV Slovensko)',
  example: {
    wrong: {
      '/submission/priceEnvelope': { openedBy: 'custodians' },
      '/submission/checklist/0/whenMissing': 'remedy',
    },
    right: {
      '/submission/priceEnvelope': { openedBy: 'custodians' },
      '/submission/checklist/0/whenMissing': 'exclude',
    },
  },
  check: ({ submission: { checklist, priceEnvelope } }) =>
    checklist.flatMap(({ envelope, whenMissing, title }, place) =>
      priceEnvelope !== undefined && envelope === 'price' && whenMissing === 'remedy'
        ? [{ path: `/submission/checklist/${place}/whenMissing`, params: { title } }]
        : [],
    ),
};
