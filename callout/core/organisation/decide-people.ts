import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Group, Id, Organisation, Responder, Scenario } from './organisation.ts';
import { isFor, type OrganisationDecision, requireOwn } from './own.ts';
import { isSuperUser } from './rights.ts';

export function decideGroup(organisation: Organisation, group: Group, user: Id): OrganisationDecision {
  const before = organisation.groups.get(group.id);
  if (before !== undefined) {
    const old = requireOwn(organisation, user, before.location);
    if (!old.ok) return old;
  }
  const own = requireOwn(organisation, user, group.location);
  if (!own.ok) return own;
  // With `see-all` its rights hold everywhere, and so beyond what an administrator of a location has himself.
  if (group.rights.includes('see-all') && !isSuperUser(organisation, user)) return refuse('super-user-needed');
  const elsewhere = scenariosCalling(organisation, group.id).find((scenario) => !isFor(group, scenario));
  return elsewhere === undefined
    ? ok([{ type: 'GroupSet', group }])
    : refuse('group-used-elsewhere', { scenario: elsewhere.name });
}

function scenariosCalling({ scenarios }: Organisation, group: Id): readonly Scenario[] {
  return [...scenarios.values()].filter(({ steps }) =>
    steps.some(({ audience }) => audience.kind === 'group' && audience.group === group),
  );
}

export function removeGroup(organisation: Organisation, id: Id, user: Id): OrganisationDecision {
  const group = organisation.groups.get(id);
  const own = requireOwn(organisation, user, group?.location);
  if (!own.ok) return own;
  if (group === undefined) return refuse('no-such-group', { group: id });
  const used =
    [...organisation.responders.values()].some(({ groups }) => groups.includes(id)) ||
    scenariosCalling(organisation, id).length > 0;
  return used ? refuse('group-in-use', { group: group.name }) : ok([{ type: 'GroupRemoved', id }]);
}

/** All of them or none, so that a list that was read from a file is right as a whole. */
export function decideResponders(
  organisation: Organisation,
  responders: readonly Responder[],
  user: Id,
): OrganisationDecision {
  const ids = new Set<Id>();
  for (const responder of responders) {
    if (ids.has(responder.id)) return refuse('responder-named-twice', { responder: responder.id });
    ids.add(responder.id);
    const right = checkResponder(organisation, responder, user);
    if (!right.ok) return right;
  }
  return ok([{ type: 'RespondersSet', responders }]);
}

function checkResponder(organisation: Organisation, responder: Responder, user: Id): Result<true> {
  const before = organisation.responders.get(responder.id);
  for (const home of new Set([responder.home, before?.home ?? responder.home])) {
    const own = requireOwn(organisation, user, home);
    if (!own.ok) return own;
  }
  const known = checkKnown(organisation, responder);
  if (!known.ok) return known;
  const changed = responder.groups.filter((id) => before?.groups.includes(id) !== true);
  const left = (before?.groups ?? []).filter((id) => !responder.groups.includes(id));
  const foreign = [...changed, ...left].find((id) => !mayFill(organisation, id, user));
  return foreign === undefined
    ? ok(true)
    : refuse('group-not-yours', { group: organisation.groups.get(foreign)?.name ?? foreign });
}

function checkKnown(organisation: Organisation, { id, groups, skills }: Responder): Result<true> {
  const group = groups.find((one) => !organisation.groups.has(one));
  if (group !== undefined) return refuse('no-such-group', { group });
  const held = skills.map(({ skill }) => skill);
  const skill = held.find((one) => !organisation.skills.has(one));
  if (skill !== undefined) return refuse('no-such-skill', { skill });
  const twice =
    held.find((one, index) => held.indexOf(one) !== index) ?? groups.find((one, i) => groups.indexOf(one) !== i);
  return twice === undefined ? ok(true) : refuse('named-twice-for-responder', { responder: id, what: twice });
}

/** Whom one puts into a group, one gives its rights: nobody gives more than he has. A group that only answers calls gives none. */
function mayFill(organisation: Organisation, id: Id, user: Id): boolean {
  const group = organisation.groups.get(id);
  if (group === undefined || isSuperUser(organisation, user)) return true;
  if (group.rights.includes('see-all')) return false;
  if (group.location === undefined) return group.rights.every((right) => right === 'respond');
  return requireOwn(organisation, user, group.location).ok;
}

export function removeResponders(
  organisation: Organisation,
  responders: readonly Id[],
  user: Id,
): OrganisationDecision {
  for (const id of responders) {
    const responder = organisation.responders.get(id);
    if (responder === undefined) return refuse('no-such-responder', { responder: id });
    const own = requireOwn(organisation, user, responder.home);
    if (!own.ok) return own;
    const foreign = responder.groups.find((group) => !mayFill(organisation, group, user));
    if (foreign !== undefined) {
      return refuse('group-not-yours', { group: organisation.groups.get(foreign)?.name ?? foreign });
    }
    const named = [...organisation.scenarios.values()].find(({ steps }) =>
      steps.some(({ audience }) => audience.kind === 'persons' && audience.persons.includes(id)),
    );
    if (named !== undefined) return refuse('responder-in-scenario', { responder: id, scenario: named.name });
  }
  return ok([{ type: 'RespondersRemoved', responders }]);
}
