import { expect, test } from 'vitest';
import { readAmount, readNumber, readShare } from './amounts.ts';

test('CVO-12: an amount is read as people write it, and refused with what is wrong', () => {
  expect(readAmount('1.250.000', false)).toEqual({ kept: '1250000' });
  expect(readAmount('€ 1250000,50', false)).toEqual({ kept: '1250000.50' });
  expect(readAmount('-3', true)).toEqual({ kept: '-3' });
  expect(readAmount('-3', false)).toEqual({ error: 'amountNegative' });
  expect(readAmount('1,250', false)).toEqual({ error: 'amountAmbiguous' });
  expect(readAmount('a lot', false)).toEqual({ error: 'amountWrong' });
  expect(readAmount('1.255', true)).toEqual({ kept: '1255' });
  expect(readAmount('0,125', false)).toEqual({ error: 'amountLong' });
  expect(readAmount('1234567890123456', false)).toEqual({ error: 'amountLong' });
});

test('CVO-13: a share lies above nothing and at most at hundred percent', () => {
  expect(readShare('40')).toBe('40');
  expect(readShare('33,3333 %')).toBe('33.3333');
  expect(readShare('0')).toBeUndefined();
  expect(readShare('100,1')).toBeUndefined();
  expect(readNumber('2400,5')).toBe('2400.5');
  expect(readNumber('large')).toBeUndefined();
});
