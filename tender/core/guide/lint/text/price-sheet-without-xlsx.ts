import type { Rule } from '../rule.ts';

export const priceSheetWithoutXlsx: Rule = {
  id: 'price-sheet-without-xlsx',
  severity: 'error',
  reason: [
    'Een prijs die niet kan worden nagerekend, kan niet worden vergeleken.',
    'Un prix qui ne se recalcule pas ne se compare pas.',
    'A price that cannot be recomputed cannot be compared.',
  ],
  basis: 'ALM-06, ALM-13',
  example: {
    wrong: { '/submission/checklist/0/formats': ['pdf'] },
    right: { '/submission/checklist/0/formats': ['xlsx'] },
  },
  check: ({ submission: { checklist } }) =>
    checklist.flatMap(({ kind, formats, title }, place) =>
      kind === 'price-sheet' && !formats.includes('xlsx')
        ? [{ path: `/submission/checklist/${place}`, params: { title } }]
        : [],
    ),
};
