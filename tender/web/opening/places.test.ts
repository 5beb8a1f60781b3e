import { expect, test } from 'vitest';
import { isLastOne, stillNeeded, toSpare } from './places.ts';

const at = '2025-10-06T10:05:00.000Z';

test('ALM-05: with two needed the second opens the vault, and a third is not waited for', () => {
  expect(stillNeeded({ released: [], personsNeeded: 2 })).toBe(2);
  expect(isLastOne({ released: [], personsNeeded: 2 })).toBe(false);
  expect(isLastOne({ released: [{ user: 'a', at }], personsNeeded: 2 })).toBe(true);
  const all = [
    { user: 'a', at },
    { user: 'b', at },
    { user: 'c', at },
  ];
  expect(stillNeeded({ released: all, personsNeeded: 2 })).toBe(0);
  expect([toSpare(3, 2), toSpare(2, 2), toSpare(1, 2)]).toEqual([1, 0, 0]);
});
