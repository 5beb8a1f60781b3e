import { expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { almelo } from '../../guide/testing/almelo.ts';
import { local } from '../testing/given.ts';
import type { Changes } from '../testing/journey.ts';
import { committee, examined } from '../testing/journey.ts';
import { evaluators, leader, tenderers } from '../testing/people.ts';

/** The usual guide, with its presentation graded instead of the second question. */
function graded(): Changes {
  const { criteria } = almelo().award;
  const changed = criteria.map((one) => (one.id === 'vraag-2' ? { ...one, kind: 'presentation' } : one));
  return { '/award/criteria': changed, '/readings': [] };
}

test('CVO-24: a presentation that is graded is held before its grade, and before the meeting', () => {
  const play = committee(examined(graded())).at('2025-10-13T10:00');
  const [evaluator] = evaluators;
  const score = {
    type: 'give-score',
    operator: 'veste',
    criterion: 'vraag-2',
    grade: 'goed',
    reason: 'Helder.',
  } as const;
  expect(play.view('evaluation', leader)?.presentationsFirst).toBe(true);
  expect(play.code(evaluator, score)).toBe('presentation-not-held');
  expect(play.next(leader)?.code).toBe('next-plan-presentations');
  const at = toIso(local('2025-10-14T09:00'));
  for (const { organisation } of tenderers)
    play.does(leader, { type: 'plan-presentation', operator: organisation?.id ?? '', at, location: 'Stadhuis' });
  play
    .at('2025-10-14T10:00')
    .does(leader, { type: 'record-presentation', operator: 'veste', persons: 2, minutes: 'Gehoord.' });
  expect(play.code(evaluator, score)).toBeUndefined();
  expect(play.code(evaluator, { ...score, operator: 'aquila' })).toBe('presentation-not-held');
  expect(play.next(leader)?.code).toBe('next-record-presentations');
});
