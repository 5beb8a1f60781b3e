import { expect, test } from 'vitest';
import { slots } from '#platform/kernel/words.ts';
import { decisionWords } from './decision-words.ts';
import { lotsWords } from './lots/words.ts';
import { oneStop } from './one-stop.ts';
import { rankingWords } from './ranking-words.ts';
import { reportPageWords } from './report-words.ts';
import { awardPageWords } from './words.ts';

test('every sentence of the award stands in three languages with the same values in it', () => {
  for (const [key, triple] of Object.entries({ ...awardPageWords, ...lotsWords, ...reportPageWords })) {
    const [nl, fr, en] = triple.map((sentence) => [...new Set(slots(sentence))].toSorted());
    expect([fr, en], key).toEqual([nl, nl]);
  }
});

test('no word of the ranking hides one of the decisions', () => {
  expect(Object.keys(rankingWords).filter((key) => Object.hasOwn(decisionWords, key))).toEqual([]);
});

test('a sentence that ends with a legal form has one full stop', () => {
  expect(oneStop('Gegund aan Veste B.V.. U bent tweede.')).toBe('Gegund aan Veste B.V. U bent tweede.');
});
