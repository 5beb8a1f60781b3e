import { expect, test } from 'vitest';
import { asOneWhereApplicable } from './outcome.ts';

test('a check that the machine cannot make counts neither as passed nor as failed, and says why', () => {
  const output = 'first\nnot applicable: simulated power cuts need root\n';
  expect(asOneWhereApplicable({ good: false, output })).toMatchObject({
    passed: 0,
    failed: 0,
    remarks: ['not applicable: simulated power cuts need root'],
  });
  expect(asOneWhereApplicable({ good: false, output: 'file-0 3 is lost' })).toMatchObject({ passed: 0, failed: 1 });
  expect(asOneWhereApplicable({ good: true, output: '' })).toMatchObject({ passed: 1, failed: 0 });
});
