import type { Id, Officer, Organisation, Responder } from './organisation.ts';

/**
 * What somebody may do at a location: `see` its staffing and calls, `raise` a call, `lead` one (scale up, messages, all clear,
 * evaluation), `configure` what is set up there. Nobody may do anything by default (BHV-11, BHV-13).
 */
export type Act = 'see' | 'raise' | 'lead' | 'configure';

const byOffice: Readonly<Record<Officer['role'], readonly Act[]>> = {
  'super-user': ['see', 'raise', 'lead', 'configure'],
  'region-administrator': ['see', 'raise', 'lead', 'configure'],
  'location-administrator': ['see', 'raise', 'lead', 'configure'],
  reception: ['see', 'raise', 'lead'],
  head: ['see', 'raise', 'lead'],
};

export function isSuperUser(organisation: Organisation, user: Id): boolean {
  return organisation.officers.some((officer) => officer.user === user && officer.role === 'super-user');
}

export function mayAt(organisation: Organisation, user: Id, act: Act, location: Id): boolean {
  return mayByOffice(organisation, user, act, location) || mayByGroup(organisation, user, act, location);
}

/** The locations at which somebody may do something, in the order in which they were set up. */
export function locationsFor(organisation: Organisation, user: Id, act: Act): readonly Id[] {
  return [...organisation.locations.keys()].filter((location) => mayAt(organisation, user, act, location));
}

export function mayByOffice(organisation: Organisation, user: Id, act: Act, location: Id): boolean {
  return organisation.officers.some(
    (officer) =>
      officer.user === user && byOffice[officer.role].includes(act) && coversLocation(organisation, officer, location),
  );
}

/** Whether the scope of an officer has this location in it. A scope that exists no more covers nothing. */
function coversLocation({ locations }: Organisation, { role, scope }: Officer, location: Id): boolean {
  const found = locations.get(location);
  if (found === undefined) return false;
  if (scope === undefined) return role === 'super-user' || role === 'reception' || role === 'head';
  return scope === location || (role !== 'location-administrator' && scope === found.region);
}

function mayByGroup(organisation: Organisation, user: Id, act: Act, location: Id): boolean {
  const responder = organisation.responders.get(user);
  if (responder === undefined || !responder.active || !organisation.locations.has(location)) return false;
  return responder.groups.some((id) => {
    const group = organisation.groups.get(id);
    if (group === undefined) return false;
    const everywhere = group.rights.includes('see-all');
    const there = everywhere || (group.location ?? responder.home) === location;
    if (!there) return false;
    if (act === 'see') return everywhere || group.rights.includes('see-location');
    if (act === 'raise') return group.rights.includes('raise-call');
    return act === 'lead' && group.rights.includes('lead');
  });
}

/** Whether he is called when all who are available are: active, and in a group that answers calls. */
export function responds({ groups }: Organisation, responder: Responder): boolean {
  return responder.active && responder.groups.some((id) => groups.get(id)?.rights.includes('respond') === true);
}
