import type { Rule } from '../rule.ts';
import { ofAnswers } from '../terms.ts';

export const answersTooLate: Rule = {
  id: 'answers-too-late',
  severity: 'error',
  reason: [
    'Een antwoord dat te laat komt, kan niemand meer in zijn inschrijving verwerken.',
    'Une réponse tardive ne peut plus entrer dans aucune offre.',
    'An answer that comes too late can go into nobody’s tender any more.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.54',
  example: { wrong: { '/planning/6/on': '2026-02-16' }, right: { '/planning/6/on': '2026-02-13' } },
  check: ofAnswers('answers-too-late'),
};
