import { expect, test } from 'vitest';
import { compareNumbers, moneyOf, pointsOf, widthOf } from './numbers.ts';

test('a part is drawn as its share of the whole, to four decimals', () => {
  expect(widthOf('44/3', '100')).toBe('14.6667%');
  expect(widthOf('20', '60')).toBe('33.3333%');
});

test('a bar never leaves its box', () => {
  expect(widthOf('120', '100')).toBe('100.0000%');
  expect(widthOf('-3', '100')).toBe('0.0000%');
  expect(widthOf('5', '0')).toBe('0%');
  expect(widthOf('veel', '100')).toBe('0.0000%');
});

test('numbers sort by value, not by their text', () => {
  expect(['14.67', '9.5', '44/3', '100'].toSorted(compareNumbers)).toEqual(['9.5', '44/3', '14.67', '100']);
});

test('text that is no number stands as it came', () => {
  expect(pointsOf('44/3', 2, 'nl')).toBe('14,67');
  expect([pointsOf('n.v.t.', 2, 'nl'), moneyOf('nog gesloten', 'nl')]).toEqual(['n.v.t.', 'nog gesloten']);
});
