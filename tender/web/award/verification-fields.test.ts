import { expect, test } from 'vitest';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { priced } from '#tender/core/procedure/testing/journey.ts';
import { leader } from '#tender/core/procedure/testing/people.ts';
import { adjustmentsOf, isDeduction } from './verification-fields.ts';

test('points to take off are typed with a comma or a point, never nothing, never below', () => {
  expect(['', '8', '2,5', '0.25'].map(isDeduction)).toEqual([true, true, true, true]);
  expect(['0', '-3', '1.000,50', 'acht', '0,00'].map(isDeduction)).toEqual([false, false, false, false, false]);
});

test('ALM-19: what was typed lowers the points of the criterion', () => {
  const play = priced();
  const adjustments = adjustmentsOf(
    { points: { 'vraag-1': ' 2,5 ', prijs: '' }, reasons: { 'vraag-1': 'Klopt niet.' } },
    guideOf(play.file).award.criteria,
  );
  expect(adjustments).toEqual([{ criterion: 'vraag-1', points: '2.5', reason: 'Klopt niet.' }]);
  play.does(leader, {
    type: 'record-verification',
    operator: 'veste',
    minutes: 'Besproken.',
    outcome: 'points-lowered',
    adjustments,
  });
  const input = play.view('award', leader)?.input;
  expect(input?.tenderers.find(({ id }) => id === 'veste')?.adjustments[0]?.points).toBe('-5/2');
});
