import { expect, test } from 'vitest';
import { withoutActions } from './view.ts';

test('in the past nothing may be done', () => {
  expect(withoutActions({ stage: 'questions', may: { ask: true, answer: false }, asked: [] })).toEqual({
    stage: 'questions',
    may: { ask: false, answer: false },
    asked: [],
  });
  expect(withoutActions({ stage: 'interest', following: true })).toEqual({ stage: 'interest', following: true });
});
