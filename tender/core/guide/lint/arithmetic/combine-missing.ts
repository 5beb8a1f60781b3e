import { evaluatorsOf, gradedCriteria } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const combineMissing: Rule = {
  id: 'combine-missing',
  severity: 'error',
  reason: [
    'Hoe drie scores er één worden, moet vooraf vaststaan: gemiddelde en consensus geven een andere winnaar.',
    'La façon dont trois notes n’en font qu’une doit être fixée d’avance : moyenne et consensus désignent un autre gagnant.',
    'How three scores become one must be settled beforehand: mean and consensus give another winner.',
  ],
  basis: 'ALM-15; ROC-34; HvJ 14 juli 2016, C-6/15 (TNS Dimarso)',
  example: {
    wrong: { '/award/criteria/1/combine': undefined },
    right: { '/award/criteria/1/combine': 'mean' },
  },
  check: ({ award }) => {
    const evaluators = evaluatorsOf(award);
    return gradedCriteria(award).flatMap(({ criterion: { title, combine }, path }) =>
      combine === undefined && evaluators > 1 ? [{ path, params: { title, evaluators } }] : [],
    );
  },
};
