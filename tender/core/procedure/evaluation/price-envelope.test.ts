import { expect, test } from 'vitest';
import { opened } from '../testing/journey.ts';
import { leader, second } from '../testing/people.ts';
import { releasingPrices, wholePriceKey } from '../testing/vault.ts';

const byLeader = { '/submission/priceEnvelope': { openedBy: 'process-leader' } };

test('ALM-12: who opened it never evaluates, also when he leads no more', () => {
  const play = opened(byLeader).at('2025-10-06T13:00');
  play.does(leader, releasingPrices(play, leader, wholePriceKey));
  play.does(leader, { type: 'grant-role', user: second.user, role: 'process-leader' });
  for (const role of ['process-leader', 'buyer'] as const) {
    play.does(second, { type: 'revoke-role', user: leader.user, role });
  }
  const appoint = { type: 'appoint-evaluator', user: leader.user, function: 'Beoordelaar' } as const;
  expect(play.code(second, appoint)).toBe('evaluator-knows-prices');
});
