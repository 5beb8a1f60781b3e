import { countsPrice } from '../priced.ts';
import type { Rule } from '../rule.ts';

export const sheetWithoutTemplate: Rule = {
  id: 'sheet-without-template',
  severity: 'warning',
  reason: [
    'Zonder het uitgegeven formulier valt een gewijzigde rij niet op.',
    'Sans le formulaire fourni, une ligne modifiée passe inaperçue.',
    'Without the form that was issued a changed row goes unnoticed.',
  ],
  basis: 'ALM-24',
  example: {
    wrong: { '/submission/checklist/0/template': undefined },
    right: { '/submission/checklist/0/template': 'price-sheet' },
  },
  check: (guide) => {
    const place = guide.submission.checklist.findIndex(({ kind }) => kind === 'price-sheet');
    const item = guide.submission.checklist[place];
    const document = guide.priceSheet?.document;
    if (!countsPrice(guide) || item === undefined || document === undefined || item.template === document) return [];
    return [{ path: `/submission/checklist/${place}`, params: { title: item.title, document } }];
  },
};
