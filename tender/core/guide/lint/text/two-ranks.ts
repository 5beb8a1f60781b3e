import type { Rule } from '../rule.ts';

export const twoRanks: Rule = {
  id: 'two-ranks',
  severity: 'error',
  reason: [
    'Een document met twee rangen beslist geen enkele tegenstrijdigheid.',
    'Un document à deux rangs ne tranche aucune contradiction.',
    'A document with two ranks decides no contradiction at all.',
  ],
  basis: 'ALM-25; ROC-09',
  example: {
    wrong: { '/contract/precedence': ['Contract', 'Guide', 'contract'] },
    right: { '/contract/precedence': ['Contract', 'Guide', 'Tender'] },
  },
  check: ({ contract: { precedence } }) =>
    precedence.flatMap((title, place) =>
      precedence.slice(0, place).some((earlier) => earlier.toLowerCase() === title.toLowerCase())
        ? [{ path: `/contract/precedence/${place}`, params: { title } }]
        : [],
    ),
};
