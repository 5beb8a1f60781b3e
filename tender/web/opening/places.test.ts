import { expect, test } from 'vitest';
import { isLastOne, placesOf } from './places.ts';

const first = { user: 'inkoopadviseur', at: '2025-10-06T10:05:00.000Z' };
const second = { user: 'sleutelhouder', at: '2025-10-06T10:06:00.000Z' };

test('ALM-04: one of two has approved: the other place still waits, and the next approval opens the vault', () => {
  const waiting = { vault: 'closed', personsNeeded: 2, approvals: [first] } as const;
  expect(placesOf(waiting)).toEqual([first, {}]);
  expect(isLastOne(waiting)).toBe(true);
  expect(isLastOne({ ...waiting, approvals: [] })).toBe(false);
});

test('ALM-04: where one person is enough, the first approval is the last', () => {
  expect(isLastOne({ vault: 'closed', personsNeeded: 1, approvals: [] })).toBe(true);
  expect(placesOf({ vault: 'opened', personsNeeded: 1, approvals: [first, second] })).toEqual([first, second]);
});
