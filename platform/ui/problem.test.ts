import { expect, test } from 'vitest';
import { defineWords, type Params, say, type Words } from '#platform/kernel/words.ts';
import { sentenceOf } from './problem.ts';

const words: Words = defineWords({
  'too-late': [
    'De kluis is gesloten sinds {at}.',
    'Le coffre est fermé depuis {at}.',
    'The vault is closed since {at}.',
  ],
});
const inFrench = (key: string, params?: Params): string => say(words, key, 'fr', params);

test('a code the words know gives its sentence with the values filled in', () => {
  const problem = { code: 'too-late', params: { at: '12 h 00' }, detail: 'closed' };
  expect(sentenceOf(problem, words, inFrench)).toBe('Le coffre est fermé depuis 12 h 00.');
});

test('a sentence with a hole in it is never shown: what the server wrote is', () => {
  expect(sentenceOf({ code: 'too-late', detail: 'The vault is closed.' }, words, inFrench)).toBe(
    'The vault is closed.',
  );
});

test('an unknown code, even the name of an object’s own method, falls back to detail, title, nothing', () => {
  expect(sentenceOf({ code: 'toString', detail: 'a', title: 'b' }, words, inFrench)).toBe('a');
  expect(sentenceOf({ code: 'gone', title: 'b' }, words, inFrench)).toBe('b');
  expect(sentenceOf({ code: 'gone' }, words, inFrench)).toBeUndefined();
});
