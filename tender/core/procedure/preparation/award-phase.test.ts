import { expect, test } from 'vitest';
import { begun, invited, ofAwardPhase, platform } from '../testing/inviting.ts';
import { published } from '../testing/journey.ts';
import { leader, veste } from '../testing/people.ts';
import { publishing } from '../testing/vault.ts';

test('CVO-01: an award phase is published from a selection, with somebody invited in every lot', () => {
  expect(() => published(ofAwardPhase)).toThrow('award-phase-without-selection');
  const play = begun();
  expect(play.refuses(leader, publishing(play))).toMatchObject({ code: 'nobody-invited-for-lot' });
  play.does(platform, { type: 'renew-invitations', version: 7, invited: invited(veste) });
  expect(play.code(leader, publishing(play))).toBeUndefined();
});
