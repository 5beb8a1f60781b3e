import { expect, test } from 'vitest';
import { committee, examined } from '../testing/journey.ts';
import { evaluators, leader } from '../testing/people.ts';
import { negotiating } from '../testing/rounds.ts';

test('ORES-14: nobody scores or meets while a new round is still to come', () => {
  const play = committee(examined(negotiating()));
  const grade = {
    type: 'give-score',
    operator: 'veste',
    criterion: 'vraag-1',
    grade: 'goed',
    reason: 'Goed.',
  } as const;
  expect(play.code(evaluators[0], grade)).toBe('negotiations-not-closed');
  expect(play.code(leader, { type: 'open-meeting' })).toBe('negotiations-not-closed');
  expect(play.view('evaluation', evaluators[0])).toMatchObject({ phase: 'before', tenders: [] });
});
