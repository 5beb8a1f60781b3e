import { evaluatorsOf, gradedCriteria } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const meanNotRounded: Rule = {
  id: 'mean-not-rounded',
  severity: 'note',
  reason: [
    'Een derde punt heeft geen laatste decimaal; wat in de brief staat is dan niet wat is opgeteld.',
    'Un tiers de point n’a pas de dernière décimale ; la lettre n’imprime pas ce qui a été additionné.',
    'A third of a point has no last decimal; what the letter prints is then not what was added up.',
  ],
  basis: 'ALM-15',
  example: {
    wrong: { '/award/criteria/1/round': undefined },
    right: { '/award/criteria/1/round': { places: 2 } },
  },
  check: ({ award }) =>
    gradedCriteria(award).flatMap(({ criterion: { title, combine, round }, path }) =>
      combine === 'mean' && round === undefined && evaluatorsOf(award) > 1 ? [{ path, params: { title } }] : [],
    ),
};
