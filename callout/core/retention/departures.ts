import type { Recorded } from '#platform/kernel/decider.ts';
import type { OrganisationEvent } from '../organisation/events.ts';
import { sameOfficer } from '../organisation/evolve.ts';
import type { Id, Officer } from '../organisation/organisation.ts';

/** Who once had something to do here and has no more: neither responder nor in office. */
export interface Departures {
  readonly responders: ReadonlySet<Id>;
  readonly officers: readonly Officer[];
  /** Since when (ISO). Who comes back is not in it. */
  readonly left: ReadonlyMap<Id, string>;
}

export const nobodyLeft: Departures = { responders: new Set(), officers: [], left: new Map() };

export function evolveDepartures(
  before: Departures,
  { event, at, actor }: Pick<Recorded<OrganisationEvent>, 'event' | 'at' | 'actor'>,
): Departures {
  switch (event.type) {
    case 'OrganisationFounded':
      return judged({ ...before, officers: [{ user: actor, role: 'super-user' }] }, [actor], at);
    case 'RespondersSet': {
      const ids = event.responders.map(({ id }) => id);
      return judged({ ...before, responders: new Set([...before.responders, ...ids]) }, ids, at);
    }
    case 'RespondersRemoved': {
      const gone = new Set(event.responders);
      const responders = new Set([...before.responders].filter((id) => !gone.has(id)));
      return judged({ ...before, responders }, event.responders, at);
    }
    case 'OfficerAppointed':
      return judged({ ...before, officers: [...before.officers, event.officer] }, [event.officer.user], at);
    case 'OfficerDismissed': {
      const officers = before.officers.filter((one) => !sameOfficer(one, event.officer));
      return judged({ ...before, officers }, [event.officer.user], at);
    }
    default:
      return before;
  }
}

function judged(after: Departures, concerned: readonly Id[], at: string): Departures {
  const left = new Map(after.left);
  for (const id of concerned) {
    const belongs = after.responders.has(id) || after.officers.some(({ user }) => user === id);
    if (belongs) left.delete(id);
    else left.set(id, at);
  }
  return { ...after, left };
}
