import { expect, test } from 'vitest';
import { parseMoney } from './money.ts';
import { parseRational } from './rational.ts';
import { refusalWords } from './refusal-words.ts';
import { localInstant } from './time.ts';
import { say, slots } from './words.ts';

test('every refusal of the kernel has a sentence whose parameters it fills', () => {
  const zone = 'Europe/Amsterdam';
  const refused = [
    parseRational('veel'),
    parseMoney('veel'),
    parseMoney('1,000'),
    localInstant('morgen', zone),
    localInstant('2025-03-30T02:30', zone),
    localInstant('2025-10-26T02:30', zone),
  ];
  const codes = refused.map((result) => (result.ok ? '' : result.error.code));
  expect(codes.toSorted()).toEqual(Object.keys(refusalWords).toSorted());
  for (const result of refused) {
    if (result.ok) continue;
    const [, sentences] = Object.entries(refusalWords).find(([code]) => code === result.error.code) ?? [];
    for (const sentence of sentences ?? []) {
      for (const name of slots(sentence)) expect(Object.keys(result.error.params ?? {})).toContain(name);
    }
  }
  expect(say(refusalWords, 'not-a-number', 'nl', { text: 'veel' })).toBe('“veel” is geen getal.');
});
