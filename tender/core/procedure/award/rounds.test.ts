import { expect, test } from 'vitest';
import { priced } from '../testing/journey.ts';
import { leader } from '../testing/people.ts';
import { negotiating } from '../testing/rounds.ts';

test('ORES-15: tenders that were ranked to choose who goes on are not awarded on', () => {
  const play = priced(negotiating({ reduceTo: 2 }));
  expect(play.code(leader, { type: 'decide-award', reasons: 'De hoogste score.' })).toBe('negotiations-not-closed');
  expect(play.next(leader)?.stage).toBe('negotiation');
});
