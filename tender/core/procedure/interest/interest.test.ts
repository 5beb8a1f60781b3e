import { expect, test } from 'vitest';
import { admits, operators } from '../testing/admission.ts';
import { prepare, published } from '../testing/journey.ts';
import { leader, stranger, veste } from '../testing/people.ts';

test('an operator follows, is told of changes, and leaves', () => {
  const play = published();
  expect(admits(play, { type: 'follow-procedure' })).toEqual(operators);
  expect(play.next(veste)?.code).toBe('next-follow');
  play.does(veste, { type: 'follow-procedure' });
  expect(play.view('interest', veste)).toEqual({
    stage: 'interest',
    following: true,
    since: '2025-07-10T07:00:00.000Z',
  });
  expect(play.code(veste, { type: 'follow-procedure' })).toBe('already-following');
  play.does(veste, { type: 'unfollow-procedure' });
  expect(play.view('interest', veste)?.following).toBe(false);
  expect(play.code(veste, { type: 'unfollow-procedure' })).toBe('not-following');
});

test('whoever acts takes part: his name stands in the file from his first act, once', () => {
  const play = published();
  prepare(play, veste);
  const followed = play.events.filter(({ event }) => event.type === 'ProcedureFollowed');
  expect(followed.map(({ event }) => event)).toEqual([
    { type: 'ProcedureFollowed', operator: 'veste', name: 'Veste Beveiliging B.V.' },
  ]);
});

test('who follows is no one else’s business', () => {
  const play = published();
  play.does(veste, { type: 'follow-procedure' });
  expect(play.view('interest', stranger)).toEqual({ stage: 'interest', following: false });
  for (const who of [undefined, leader]) expect(play.view('interest', who)).toBeUndefined();
});

test('after the deadline there is nothing to follow for the first time, but it can be done', () => {
  const play = published().at('2025-10-06T12:00');
  expect(play.next(stranger)).toBeUndefined();
  play.does(stranger, { type: 'follow-procedure' });
});
