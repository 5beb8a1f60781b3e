import { expect, test } from 'vitest';
import { leader } from '../testing/people.ts';
import { selected } from '../testing/selecting.ts';

test('CVO-23: a selection leads to no contract', () => {
  const register = { type: 'register-contract', kind: 'main', signedOn: '2025-11-08', start: '2026-02-01' } as const;
  expect(selected().code(leader, { ...register, operator: 'veste' })).toBe('selection-has-no-contract');
});
