import { expect, test } from 'vitest';
import { shownValue, writtenValue } from './written.ts';

test('what is filled in becomes what a guide has, exactly', () => {
  expect(writtenValue({ of: 'decimal' }, ' 25 ')).toBe(25);
  expect(writtenValue({ of: 'decimal' }, '16,25')).toBe('16.25');
  expect(writtenValue({ of: 'decimal' }, '0.10')).toBe('0.10');
  expect(writtenValue({ of: 'whole' }, '007')).toBe('007');
  expect(writtenValue({ of: 'whole' }, 'veel')).toBe('veel');
  expect(writtenValue({ of: 'truth' }, 'false')).toBe(false);
  expect(writtenValue({ of: 'anything' }, '{"days": 3}')).toEqual({ days: 3 });
  expect(writtenValue({ of: 'anything' }, 'keep')).toBe('keep');
  expect(writtenValue({ of: 'line' }, '2')).toBe('2');
});

test('and is shown as it stands', () => {
  expect(shownValue('16.25')).toBe('16.25');
  expect(shownValue(false)).toBe('false');
  expect(shownValue(undefined)).toBe('');
  expect(shownValue([1, 'a'])).toBe('[1,"a"]');
});
