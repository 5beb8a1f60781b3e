import { expect, test } from 'vitest';
import { slots } from '#platform/kernel/words.ts';
import { freeDayNames, legalWords } from './words.ts';

test('a sentence has the same parameters in every language, and says something in each', () => {
  for (const [code, sentences] of Object.entries({ ...legalWords, ...freeDayNames })) {
    const [dutch, french, english] = sentences.map((sentence) => slots(sentence).toSorted());
    expect(french, code).toEqual(dutch);
    expect(english, code).toEqual(dutch);
    for (const sentence of sentences) expect(sentence.length, code).toBeGreaterThan(3);
  }
});
