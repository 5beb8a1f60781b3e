import { expect, test } from 'vitest';
import { raised } from './draw-order.ts';

test('ALM-17: one of those who are tied moves a place up; the first stays first', () => {
  expect(raised(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
  expect(raised(['a', 'b', 'c'], 0)).toEqual(['a', 'b', 'c']);
});
