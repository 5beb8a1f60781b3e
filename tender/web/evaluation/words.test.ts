import { expect, test } from 'vitest';
import { slots } from '#platform/kernel/words.ts';
import { evaluatorWords } from './evaluator-words.ts';
import { leaderWords } from './leader-words.ts';
import { evaluationPageWords } from './words.ts';

test('every sentence of evaluation stands in three languages with the same values in it', () => {
  for (const [key, triple] of Object.entries(evaluationPageWords)) {
    const [nl, fr, en] = triple.map((sentence) => slots(sentence).toSorted());
    expect([fr, en], key).toEqual([nl, nl]);
  }
});

test('no word of one reader hides a word of another', () => {
  const both = Object.keys(evaluatorWords).filter((key) => Object.hasOwn(leaderWords, key));
  expect(both).toEqual([]);
});
