import { evaluatorsOf } from '../graded.ts';
import type { Rule } from '../rule.ts';

export const tooFewEvaluators: Rule = {
  id: 'too-few-evaluators',
  severity: 'error',
  reason: [
    'Een commissie die haar eigen minimum niet haalt, kan nooit beoordelen.',
    'Une commission qui n’atteint pas son propre minimum ne peut jamais évaluer.',
    'A committee that falls short of its own minimum can never grade.',
  ],
  basis: 'ALM § 6.4',
  example: {
    wrong: { '/award/committee/minimumEvaluators': 4 },
    right: { '/award/committee/minimumEvaluators': 2 },
  },
  check: ({ award }) => {
    const evaluators = evaluatorsOf(award);
    const { minimumEvaluators: minimum } = award.committee;
    if (evaluators >= minimum) return [];
    return [{ path: '/award/committee/minimumEvaluators', params: { evaluators, minimum } }];
  },
};
