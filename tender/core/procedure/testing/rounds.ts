import { toIso } from '#platform/kernel/time.ts';
import { commitmentsTo } from '#platform/sealing/commitments.ts';
import { withKey } from '../opening/custody.ts';
import type { Actor } from '../roles.ts';
import { type Command, local, type Play } from './given.ts';
import { type Changes, examineAll, prepare } from './journey.ts';
import { leader, operatorOf, second } from './people.ts';
import { attaching, edit, place } from './tendering.ts';
import { recipientOf, releasing, shareOf } from './vault.ts';

/** The usual guide as one of a negotiated procedure: three rounds at most, who hands in nothing new keeps his tender. */
export function negotiating(rule: Readonly<Record<string, unknown>> = {}): Changes {
  return {
    '/procedure/type': 'negotiated',
    '/negotiation': {
      rounds: 3,
      subjects: [
        { id: 'bezetting', title: 'Bezetting van de diensten' },
        { id: 'facturering', title: 'Facturering' },
      ],
      withoutNewTender: 'stands',
      days: 5,
      ...rule,
    },
  };
}

/** A supplement within six days takes an irregularity away. */
export const regularising: Changes = { '/submission/regularisation': { days: 6, ground: 'onvolledig' } };

/** Calls the next round, with a vault key of its own. */
export function inviting(
  play: Play,
  until: string,
  more: Partial<Omit<Command<'invite-new-tenders'>, 'type'>> = {},
): Command<'invite-new-tenders'> {
  const number = (play.file.negotiation.round?.number ?? 0) + 1;
  const shares = withKey(play.file).map((user) => ({
    user,
    ...commitmentsTo(shareOf({ user })),
    sealedShare: `verzegeld voor ${user}, ronde ${number}`,
  }));
  const vault = { recipient: recipientOf(`ronde ${number}`), shares };
  const text = 'Verwerk wat besproken is.';
  return { type: 'invite-new-tenders', final: false, until: toIso(local(until)), text, vault, ...more };
}

export function talking(who: Actor, heldOn: string, subjects: string[] = ['bezetting']): Command<'record-negotiation'> {
  const minutes = 'Besproken hoe de bezetting beter kan.';
  return { type: 'record-negotiation', operator: operatorOf(who), heldOn, persons: 4, subjects, minutes };
}

/** Hands in a whole new tender in the round that runs. */
export function tenderAnew(play: Play, who: Actor): void {
  const round = play.file.negotiation.round?.number ?? 0;
  prepare(play, who);
  edit(play, who, attaching('antwoorden', `${operatorOf(who)} antwoorden ronde ${round}.pdf`));
  edit(play, who, attaching('prijzenblad-excel', `${operatorOf(who)} prijzenblad ronde ${round}.xlsx`));
  place(play, who);
}

/** Two custodians open the vault of the round. */
export function openRound(play: Play): void {
  for (const keeper of [leader, second]) play.does(keeper, releasing(play, keeper));
}

/** Examined again, as far as that is due, and concluded. */
export function examineRound(play: Play, who: readonly Actor[]): void {
  for (const one of who) examineAll(play, one);
  play.does(leader, { type: 'conclude-examination' });
}
