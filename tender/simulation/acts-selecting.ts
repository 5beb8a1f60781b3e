import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { nextInRank, openPlaces, selectedOf, toInvite } from '#tender/core/procedure/selection/selected.ts';
import type { Duty } from './act.ts';
import type { Participants } from './participants.ts';

const reason = 'Zo is het gebleken.';

function command(all: Participants, who: Actor, what: ProcedureCommand): Duty {
  return () => Promise.resolve(all.act(who, what));
}

/** After the final selection: invitations, somebody who gives up, and mostly the next in rank in that place. */
export function selecting(all: Participants, file: ProcedureFile): Duty[] {
  const { leader } = all.cast;
  const [somebody] = all.chance.shuffled(selectedOf(file));
  if (somebody !== undefined && all.chance.happens(5))
    return [command(all, all.tendererOf(somebody), { type: 'withdraw-candidacy', reason })];
  const [left] = openPlaces(file);
  if (left !== undefined && nextInRank(file) !== undefined && all.chance.happens(80))
    return [command(all, leader, { type: 'replace-candidate', withdrawn: left, reason })];
  return toInvite(file).length === 0 ? [] : [command(all, leader, { type: 'invite-candidates', text: 'Schrijf in.' })];
}
