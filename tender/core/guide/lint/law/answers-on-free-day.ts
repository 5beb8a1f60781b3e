import type { Rule } from '../rule.ts';
import { ofAnswers } from '../terms.ts';

export const answersOnFreeDay: Rule = {
  id: 'answers-on-free-day',
  severity: 'note',
  reason: [
    'Een termijn die wordt teruggeteld, schuift niet op: het antwoord komt dan feitelijk na het weekend.',
    'Un délai compté à rebours ne glisse pas : la réponse arrive en fait après le week-end.',
    'A term counted back does not move: the answer in fact comes after the weekend.',
  ],
  basis: 'Verordening 1182/71 art. 3 lid 4; Algemene termijnenwet art. 1 lid 2',
  example: {
    wrong: { '/planning/6/on': '2026-02-14', '/planning/7/until': '2026-02-24T12:00' },
    right: { '/planning/6/on': '2026-02-13', '/planning/7/until': '2026-02-24T12:00' },
  },
  check: ofAnswers('answers-on-free-day'),
};
