import { expect, test } from 'vitest';
import { toDecimal } from '#platform/kernel/rational.ts';
import { scoringInput } from '#tender/core/procedure/award/ranking.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { priced } from '#tender/core/procedure/testing/journey.ts';
import { leader } from '#tender/core/procedure/testing/people.ts';
import { rank } from '#tender/core/scoring/rank.ts';
import { adjustmentsOf, isDeduction, lowerScores } from './verification-fields.ts';

test('points to take off are typed with a comma or a point, never nothing, never below', () => {
  expect(['', '8', '2,5', '0.25'].map(isDeduction)).toEqual([true, true, true, true]);
  expect(['0', '-3', '1.000,50', 'acht', '0,00'].map(isDeduction)).toEqual([false, false, false, false, false]);
});

test('ALM-19: what was typed lowers the points of the criterion', () => {
  const play = priced({ '/award/afterVerification': 'points' });
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

test('ALM-19: where evaluators grade once more, every score that is offered is one that is taken', () => {
  const input = scoringInput(priced().file);
  const ranking = rank(input);
  if (!ranking.ok) throw new Error(ranking.error.code);
  const offered = lowerScores({ guide: input.guide, input, ranking: ranking.value }, 'veste', 'vraag-1');
  expect(offered.slice(0, 3).map(({ left, value }) => [toDecimal(left, 2), value])).toEqual([
    ['13.33', '1.34'],
    ['12.33', '2.34'],
    ['12.00', '2.67'],
  ]);
  for (const { value } of offered) {
    const adjustments = [{ criterion: 'vraag-1', points: value, reason: 'Klopt niet.' }];
    priced().does(leader, {
      type: 'record-verification',
      operator: 'veste',
      minutes: 'Besproken.',
      outcome: 'points-lowered',
      adjustments,
    });
  }
  expect(offered.at(-1)?.value).toBe('14.67');
});
