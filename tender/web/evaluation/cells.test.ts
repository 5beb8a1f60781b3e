import { expect, test } from 'vitest';
import { toDecimal } from '#platform/kernel/rational.ts';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Play } from '#tender/core/procedure/testing/given.ts';
import { committee, examined, giveScores, met, scored, usualGrades } from '#tender/core/procedure/testing/journey.ts';
import { evaluators, leader } from '#tender/core/procedure/testing/people.ts';
import { cellOf, neighbours, nextOpen, qualityRanking, spreadOf, versionsIn, workOrder } from './cells.ts';

const [first] = evaluators;

function seenBy(play: Play, who: typeof leader): EvaluationView {
  const view = play.view('evaluation', who);
  if (view === undefined) throw new Error('nothing to see');
  return view;
}

test('work goes question by question, over all tenderers', () => {
  const view = seenBy(committee(examined()), first);
  expect(workOrder(view).map(({ operator, criterion }) => `${criterion} ${operator}`)).toEqual([
    'vraag-1 veste',
    'vraag-1 noorderwacht',
    'vraag-1 aquila',
    'vraag-2 veste',
    'vraag-2 noorderwacht',
    'vraag-2 aquila',
  ]);
  expect(neighbours(view, { operator: 'veste', criterion: 'vraag-1' })).toEqual({
    after: { operator: 'noorderwacht', criterion: 'vraag-1' },
  });
});

test('ALM-15: saving leads to the next cell without a score of one’s own, around the end, until all are given', () => {
  const play = committee(examined());
  expect(nextOpen(seenBy(play, first))).toEqual({ operator: 'veste', criterion: 'vraag-1' });
  giveScores(play, { aquila: usualGrades['aquila'] ?? {}, veste: { 'vraag-1': ['goed', 'goed', 'goed'] } });
  const view = seenBy(play, first);
  expect(nextOpen(view)).toEqual({ operator: 'noorderwacht', criterion: 'vraag-1' });
  expect(nextOpen(view, { operator: 'noorderwacht', criterion: 'vraag-2' })).toEqual({
    operator: 'noorderwacht',
    criterion: 'vraag-1',
  });
  giveScores(play, usualGrades);
  expect(nextOpen(seenBy(play, first))).toBeUndefined();
});

test('before the meeting an evaluator has his own versions alone', () => {
  const view = seenBy(scored(), first);
  const cell = cellOf(view, { operator: 'veste', criterion: 'vraag-1' });
  expect(versionsIn(cell, first.user).map(({ grade }) => grade)).toEqual(['uitstekend']);
  expect(versionsIn(cell, evaluators[1].user)).toEqual([]);
});

test('ALM-15: in the meeting 20, 12 and 12 stand 8 points apart and come to 14.67', () => {
  const play = met();
  const view = seenBy(play, leader);
  const [criterion] = view.criteria;
  if (criterion === undefined) throw new Error('no criterion');
  const apart = spreadOf(criterion, cellOf(view, { operator: 'veste', criterion: criterion.id }));
  expect(apart).toMatchObject({ width: '8', differs: true });
  expect(apart.grades.map(({ grade, users }) => [grade.id, users.length])).toEqual([
    ['uitstekend', 1],
    ['goed', 2],
    ['matig', 0],
    ['slecht', 0],
  ]);
  const agreed = spreadOf(criterion, cellOf(view, { operator: 'noorderwacht', criterion: criterion.id }));
  expect(agreed).toMatchObject({ width: '0', differs: false });
  const ranking = qualityRanking(view, guideOf(play.file));
  expect(ranking?.rows.map(({ tenderer, qualityTotal }) => `${tenderer} ${toDecimal(qualityTotal, 2)}`)).toEqual([
    'veste 39.67',
    'noorderwacht 37.00',
    'aquila 30.00',
  ]);
});

test('while a score is missing there is no ranking on quality', () => {
  const play = committee(examined());
  expect(qualityRanking(seenBy(play, first), guideOf(play.file))).toBeUndefined();
});

test('who evaluates knows who tendered before he declares, and sees no answer yet', () => {
  const play = examined();
  play.does(leader, { type: 'appoint-evaluator', user: first.user, function: 'Medewerker' });
  const view = seenBy(play, first);
  expect(view.tenderers.map(({ operatorName }) => operatorName)).toEqual([
    'Veste Beveiliging B.V.',
    'Noorderwacht Security B.V.',
    'Aquila Objectbeveiliging B.V.',
  ]);
  expect(view.tenders).toEqual([]);
});
