import type { ChecklistItem } from '../../schema/submission.ts';
import type { Rule } from '../rule.ts';

export const twoConsequences: Rule = {
  id: 'two-consequences',
  severity: 'warning',
  reason: [
    'Hetzelfde gebrek met twee gevolgen is voor de één herstelbaar en voor de ander het einde.',
    'Un même défaut à deux suites est réparable pour l’un et fatal pour l’autre.',
    'One flaw with two consequences can be mended by the one and is the end for the other.',
  ],
  basis: 'ALM-07; Aanbestedingswet 2012 art. 1.8',
  example: {
    wrong: {
      '/submission/checklist/-': {
        id: 'signed-prices',
        title: 'Price sheet, signed',
        kind: 'price-sheet-signed',
        envelope: 'price',
        formats: ['pdf'],
        required: 'always',
        whenMissing: 'remedy',
      },
    },
    right: {
      '/submission/checklist/-': {
        id: 'signed-prices',
        title: 'Price sheet, signed',
        kind: 'price-sheet-signed',
        envelope: 'price',
        formats: ['pdf'],
        required: 'always',
        whenMissing: 'exclude',
      },
    },
  },
  check: ({ submission: { checklist } }) =>
    checklist.flatMap((item, place) => {
      const earlier = checklist
        .slice(0, place)
        .find((other) => familyOf(other) === familyOf(item) && other.whenMissing !== item.whenMissing);
      if (earlier === undefined || item.kind === 'other') return [];
      return [
        {
          path: `/submission/checklist/${place}/whenMissing`,
          params: { title: item.title, other: earlier.title },
        },
      ];
    }),
};

function familyOf({ kind }: ChecklistItem): string {
  return kind.replace('-signed', '');
}
