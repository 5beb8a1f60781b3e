import { expect, test } from 'vitest';
import { decided, informed } from '#tender/core/procedure/testing/journey.ts';
import { leader } from '#tender/core/procedure/testing/people.ts';
import { lettersOf, sinceLast } from './decided.ts';

test('ALM-18: a new decision says who moved up, and that the excluded one is gone', () => {
  const play = informed().at('2025-11-18T10:00');
  play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'bewijsstukken', reason: 'Te oud.' });
  play.does(leader, { type: 'decide-award', reasons: 'De nieuwe rangorde.' });
  const decisions = play.view('award', leader)?.decisions ?? [];
  expect(sinceLast(decisions, 1)).toBeUndefined();
  const since = sinceLast(decisions, 2);
  expect(since?.movements.map(({ tenderer, direction, from, to }) => ({ tenderer, direction, from, to }))).toEqual([
    { tenderer: 'noorderwacht', direction: 'rose', from: 2, to: 1 },
    { tenderer: 'aquila', direction: 'rose', from: 3, to: 2 },
    { tenderer: 'veste', direction: 'left', from: 1, to: null },
  ]);
  expect(since?.movements[0]?.changed.map(({ criterion }) => criterion)).toEqual(['prijs']);
});

test('the letters that the page announces are those that are sent', () => {
  const play = decided();
  play.does(leader, { type: 'exclude-tenderer', operator: 'aquila', ground: 'bewijsstukken', reason: 'Te oud.' });
  play.does(leader, { type: 'decide-award', reasons: 'De nieuwe rangorde.' });
  const view = play.view('award', leader);
  const last = view?.decisions.at(-1);
  if (view === undefined || last === undefined) throw new Error('nothing was decided');
  const announced = lettersOf(last, view.names);
  expect(announced.map(({ operator, kind }) => [operator, kind])).toEqual([
    ['veste', 'award'],
    ['noorderwacht', 'reserve'],
    ['aquila', 'exclusion'],
  ]);
  play.does(leader, { type: 'send-letters' });
  expect(play.last('LettersSent').letters).toEqual(announced);
});
