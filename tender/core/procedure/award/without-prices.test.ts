import { expect, test } from 'vitest';
import { leader } from '../testing/people.ts';
import { ranked } from '../testing/selecting.ts';

test('CVO-22: a selection has no prices to open', () => {
  expect(ranked().code(leader, { type: 'open-prices', readings: [] })).toBe('selection-has-no-prices');
});
