import type { Rule } from '../rule.ts';

export const questionWithoutAnswer: Rule = {
  id: 'question-without-answer',
  severity: 'warning',
  reason: [
    'Een vraag zonder plaats voor het antwoord laat beoordelaars zoeken.',
    'Une question sans place pour la réponse laisse les évaluateurs chercher.',
    'A question without a place for its answer leaves evaluators searching.',
  ],
  basis: 'ALM-06',
  example: {
    wrong: { '/award/criteria/1/answeredIn': undefined },
    right: { '/award/criteria/1/answeredIn': 'answer' },
  },
  check: ({ award }) =>
    award.criteria.flatMap(({ kind, question, answeredIn, title }, place) =>
      kind === 'quality' && question !== undefined && answeredIn === undefined
        ? [{ path: `/award/criteria/${place}`, params: { title } }]
        : [],
    ),
};
