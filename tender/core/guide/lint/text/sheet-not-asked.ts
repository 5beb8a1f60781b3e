import { countsPrice } from '../priced.ts';
import type { Rule } from '../rule.ts';

export const sheetNotAsked: Rule = {
  id: 'sheet-not-asked',
  severity: 'error',
  reason: [
    'Een prijzenblad dat niemand hoeft in te leveren, levert geen prijzen op.',
    'Un bordereau que nul ne doit remettre ne donne pas de prix.',
    'A price sheet that nobody has to hand in yields no prices.',
  ],
  basis: 'ALM-06',
  example: {
    wrong: { '/submission/checklist/0/kind': 'other' },
    right: { '/submission/checklist/0/kind': 'price-sheet' },
  },
  check: (guide) => {
    const { priceSheet, submission } = guide;
    const asked = submission.checklist.some(({ kind }) => kind === 'price-sheet');
    if (!countsPrice(guide) || priceSheet === undefined || asked) return [];
    return [{ path: '/submission/checklist', params: { title: priceSheet.title } }];
  },
};
