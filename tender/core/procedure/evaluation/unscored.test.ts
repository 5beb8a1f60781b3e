import { expect, test } from 'vitest';
import { examined } from '../testing/journey.ts';
import { evaluators, leader } from '../testing/people.ts';
import { selecting } from '../testing/selecting.ts';

test('CVO-20: with no more candidates than are scored nobody evaluates', () => {
  const play = examined(selecting(5, 5)).at('2025-10-13T10:00');
  const appoint = { type: 'appoint-evaluator', user: evaluators[0].user, function: 'Adviseur' } as const;
  expect(play.code(leader, appoint)).toBe('selection-is-unscored');
  expect(play.view('evaluation', leader)).toMatchObject({ unscored: true, may: { appoint: false, lead: false } });
});
