import type { Id, Organisation } from '#callout/core/organisation/organisation.ts';
import type { Presence } from '#callout/core/presence/presence.ts';

export interface Here {
  readonly presences: ReadonlyMap<Id, Presence>;
  readonly reachable: ReadonlySet<Id>;
}

/** Of so many responders the phone is off, or lies elsewhere. */
const unreachable = 0.03;

/** Each is at his own location with this chance, 0 to 1. */
export function whoIsHere({ responders }: Organisation, share: number, since: string, random: () => number): Here {
  const present = [...responders.values()].filter(() => random() < share);
  return {
    presences: new Map(
      present.map(({ id, home }): [Id, Presence] => [
        id,
        { responder: id, location: home, state: 'here', sureness: 80, since, because: [] },
      ]),
    ),
    reachable: new Set(present.filter(() => random() >= unreachable).map(({ id }) => id)),
  };
}
