import type { Invited } from '../interest/invitation-source.ts';
import type { Actor } from '../roles.ts';
import { Play } from './given.ts';
import { type Changes, sourceOf } from './journey.ts';
import { auditor, leader, noorderwacht, notary, operatorOf, second, veste } from './people.ts';
import { appointKeepers, keepers, proving, publishing } from './vault.ts';

/** The usual guide as that of an award phase, to which a selection invited. */

export const platform: Actor = { user: 'system' };

export const ofAwardPhase: Changes = { '/procedure/type': 'restricted', '/procedure/phase': 'award' };

export function invited(...who: readonly Actor[]): Invited[] {
  return who.map((actor) => ({ operator: operatorOf(actor), name: actor.organisation?.name ?? '' }));
}

/** Drafted from a selection; who is invited there is not known here yet. */
export function begun(changes: Changes = ofAwardPhase): Play {
  const play = new Play();
  const source = sourceOf(changes);
  const invitedFrom = { kind: 'selection', procedure: 'almelo-selectie' } as const;
  play.does(leader, { type: 'draft-procedure', procedure: 'almelo', fileName: 'leidraad.yaml', source, invitedFrom });
  play.does(leader, { type: 'grant-role', user: second.user, role: 'buyer' });
  appointKeepers(play);
  play.does(leader, { type: 'grant-role', user: auditor.user, role: 'auditor' });
  play.does(leader, { type: 'grant-role', user: notary.user, role: 'notary' });
  return play;
}

/** Published for Veste and Noorderwacht. */
export function invitedOnly(): Play {
  const play = begun();
  play.does(platform, { type: 'renew-invitations', version: 40, invited: invited(veste, noorderwacht) });
  play.at('2025-07-10T09:00').does(leader, publishing(play));
  for (const keeper of keepers) play.does(keeper, proving(play, keeper));
  return play;
}
