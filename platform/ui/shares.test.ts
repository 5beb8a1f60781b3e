import { expect, test } from 'vitest';
import { widthOf } from './shares.ts';

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
