import { expect, test } from 'vitest';
import { slots } from '#platform/kernel/words.ts';
import { uiWords } from './words.ts';

test('every sentence of the kit stands in three languages with the same values in it', () => {
  for (const [key, triple] of Object.entries(uiWords)) {
    const [nl, fr, en] = triple.map((sentence) => slots(sentence).toSorted());
    expect(
      triple.every((sentence) => sentence.trim() !== ''),
      key,
    ).toBe(true);
    expect(fr, key).toEqual(nl);
    expect(en, key).toEqual(nl);
  }
});
