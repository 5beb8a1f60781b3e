import { expect, test } from 'vitest';
import { met, planning } from '#tender/core/procedure/testing/journey.ts';
import { leader, veste } from '#tender/core/procedure/testing/people.ts';
import { proposedMoment } from './proposed-moment.ts';

const zone = 'Europe/Amsterdam';

test('ALM-16: the first presentation begins at nine on the day of the planning, the next an hour and a quarter later', () => {
  const play = met().at('2025-10-14T14:00');
  const before = play.view('evaluation', leader);
  if (before === undefined) throw new Error('nothing to see');
  expect(proposedMoment(before, zone, '2025-10-27')).toBe('2025-10-27T09:00');
  expect(proposedMoment(before, zone, undefined)).toBe('');
  play.does(leader, planning(veste));
  const after = play.view('evaluation', leader);
  if (after === undefined) throw new Error('nothing to see');
  expect(proposedMoment(after, zone, '2025-10-27')).toBe('2025-10-27T10:15');
});
