import { evaluatorsOf, gradedCriteria } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const consensusWithoutEnd: Rule = {
  id: 'consensus-without-end',
  severity: 'warning',
  reason: [
    'Wie eensgezindheid vraagt en niet zegt wat geldt zonder, kan de beoordeling niet afsluiten.',
    'Qui exige l’unanimité sans dire ce qui vaut à défaut ne peut clore l’évaluation.',
    'Whoever asks for agreement and does not say what holds without it cannot close the assessment.',
  ],
  basis: 'ROC-34',
  example: {
    wrong: { '/award/criteria/1/combine': 'consensus' },
    right: { '/award/criteria/1/combine': 'consensus', '/award/consensus': { without: 'wait' } },
  },
  check: ({ award }) =>
    gradedCriteria(award).flatMap(({ criterion: { title, combine }, path }) =>
      combine === 'consensus' && award.consensus === undefined && evaluatorsOf(award) > 1
        ? [{ path: `${path}/combine`, params: { title } }]
        : [],
    ),
};
