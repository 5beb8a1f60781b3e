import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { surenessNeeded } from '../presence/claims.ts';
import type { OrganisationCommand, OrganisationCommandOf } from './commands.ts';
import { decideGroup, decideResponders, removeGroup, removeResponders } from './decide-people.ts';
import { decidePlan, removePlan, setSigns } from './decide-places.ts';
import { decideScenario, decideText, removeScenario, removeText } from './decide-scenarios.ts';
import { sameOfficer } from './evolve.ts';
import type { Actor, Id, Officer, Organisation, Policy } from './organisation.ts';
import { type OrganisationDecision, requireOwn } from './own.ts';
import { isSuperUser, mayByOffice } from './rights.ts';
import { isEmptyWindow, overlapIn } from './windows.ts';

export interface OrganisationContext {
  readonly now: Temporal.Instant;
  readonly actor: Actor;
}

export function decideOrganisation(
  organisation: Organisation,
  command: OrganisationCommand,
  { now, actor }: OrganisationContext,
): OrganisationDecision {
  const { lastAt } = organisation;
  if (lastAt !== undefined && Temporal.Instant.compare(now, lastAt) < 0) return refuse('clock-set-back', { lastAt });
  if (command.type === 'found-organisation') return found(organisation, command);
  if (organisation.version === 0) return refuse('no-organisation');
  return isOfSuperUser(command)
    ? bySuperUser(organisation, command, actor.user)
    : byAdministrator(organisation, command, actor.user);
}

function found(
  { version }: Organisation,
  { name, zone }: OrganisationCommandOf<'found-organisation'>,
): OrganisationDecision {
  if (version > 0) return refuse('organisation-exists');
  return isZone(zone) ? ok([{ type: 'OrganisationFounded', name, zone }]) : refuse('no-such-zone', { zone });
}

/** By its name: a difference from UTC, such as +01:00, has no summer time. */
function isZone(zone: string): boolean {
  if (/^[+-]/u.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

const ofSuperUser = [
  'set-policy',
  'set-talk-rules',
  'set-region',
  'remove-region',
  'set-skill',
  'remove-skill',
] as const satisfies readonly OrganisationCommand['type'][];

type SuperUserCommand = OrganisationCommandOf<(typeof ofSuperUser)[number]>;
type AdministratorCommand = Exclude<OrganisationCommand, SuperUserCommand | { type: 'found-organisation' }>;

function isOfSuperUser(command: OrganisationCommand): command is SuperUserCommand {
  return ofSuperUser.some((type) => type === command.type);
}

function bySuperUser(organisation: Organisation, command: SuperUserCommand, user: Id): OrganisationDecision {
  if (!isSuperUser(organisation, user)) return refuse('super-user-needed');
  switch (command.type) {
    case 'set-policy':
      return setPolicy(command.policy);
    case 'set-talk-rules':
      return ok([{ type: 'TalkRulesSet', talk: command.talk }]);
    case 'set-region':
      if (organisation.locations.has(command.id)) return refuse('id-taken', { id: command.id });
      return ok([{ type: 'RegionSet', id: command.id, name: command.name }]);
    case 'remove-region':
      return removeRegion(organisation, command.id);
    case 'set-skill':
      if (command.id === 'any') return refuse('id-taken', { id: command.id });
      return ok([{ type: 'SkillSet', id: command.id, name: command.name }]);
    default:
      return removeSkill(organisation, command.id);
  }
}

/** What weighs less drops below what counts before it is stale, and then nobody would ever be present. */
const leastWeight = 2 * surenessNeeded;

function setPolicy(policy: Policy): OrganisationDecision {
  if (!Object.values(policy.weight).some((weight) => weight >= leastWeight))
    return refuse('weights-too-low', { least: leastWeight });
  const retries = [...new Set(policy.retries)].toSorted((a, b) => a - b);
  return ok([{ type: 'PolicySet', policy: { ...policy, retries } }]);
}

function removeRegion({ regions, locations, officers }: Organisation, id: Id): OrganisationDecision {
  const region = regions.get(id);
  if (region === undefined) return refuse('no-such-region', { region: id });
  const used = [...locations.values()].some((location) => location.region === id);
  return used || officers.some(({ scope }) => scope === id)
    ? refuse('region-in-use', { region: region.name })
    : ok([{ type: 'RegionRemoved', id }]);
}

function removeSkill(organisation: Organisation, id: Id): OrganisationDecision {
  const skill = organisation.skills.get(id);
  if (skill === undefined) return refuse('no-such-skill', { skill: id });
  const { responders, locations, scenarios } = organisation;
  const used =
    [...responders.values()].some(({ skills }) => skills.some((held) => held.skill === id)) ||
    [...locations.values()].some(({ minima }) => minima.some(({ skills }) => Object.hasOwn(skills, id))) ||
    [...scenarios.values()].some(({ steps }) => steps.some(({ needed }) => needed.some((need) => need.skill === id)));
  return used ? refuse('skill-in-use', { skill: skill.name }) : ok([{ type: 'SkillRemoved', id }]);
}

function byAdministrator(organisation: Organisation, command: AdministratorCommand, user: Id): OrganisationDecision {
  switch (command.type) {
    case 'set-location':
      return setLocation(organisation, command, user);
    case 'remove-location':
      return removeLocation(organisation, command.id, user);
    case 'set-minima':
      return setMinima(organisation, command, user);
    case 'set-signs':
      return setSigns(organisation, command, user);
    case 'set-plan':
      return decidePlan(organisation, command.plan, user);
    case 'remove-plan':
      return removePlan(organisation, command.id, user);
    case 'set-group':
      return decideGroup(organisation, command.group, user);
    case 'remove-group':
      return removeGroup(organisation, command.id, user);
    case 'set-responders':
      return decideResponders(organisation, command.responders, user);
    case 'remove-responders':
      return removeResponders(organisation, command.responders, user);
    case 'set-text':
      return decideText(organisation, command.text, user);
    case 'remove-text':
      return removeText(organisation, command.id, user);
    case 'set-scenario':
      return decideScenario(organisation, command.scenario, user);
    case 'remove-scenario':
      return removeScenario(organisation, command.id, user);
    default:
      return decideOfficer(organisation, command, user);
  }
}

function setLocation(
  organisation: Organisation,
  { id, name, region, address }: OrganisationCommandOf<'set-location'>,
  user: Id,
): OrganisationDecision {
  const { locations, regions } = organisation;
  if (!regions.has(region)) return refuse('no-such-region', { region });
  if (regions.has(id)) return refuse('id-taken', { id });
  const before = locations.get(id);
  if (before === undefined || before.region !== region) {
    // A new location, or one that moves, concerns the regions themselves.
    const concerned = before === undefined ? [region] : [region, before.region];
    if (!concerned.every((one) => administersRegion(organisation, user, one))) return refuse('not-your-region');
  } else if (!mayByOffice(organisation, user, 'configure', id)) return refuse('not-your-location');
  return ok([{ type: 'LocationSet', id, name, region, address }]);
}

function administersRegion(organisation: Organisation, user: Id, region: Id): boolean {
  return (
    isSuperUser(organisation, user) ||
    organisation.officers.some(
      (officer) => officer.user === user && officer.role === 'region-administrator' && officer.scope === region,
    )
  );
}

function removeLocation(organisation: Organisation, id: Id, user: Id): OrganisationDecision {
  const own = requireOwn(organisation, user, id);
  if (!own.ok) return own;
  const { locations, responders, groups, texts, scenarios, officers } = organisation;
  const used =
    [...responders.values()].some(({ home }) => home === id) ||
    [...groups.values(), ...texts.values(), ...scenarios.values()].some(({ location }) => location === id) ||
    officers.some(({ scope }) => scope === id);
  return used
    ? refuse('location-in-use', { location: locations.get(id)?.name ?? id })
    : ok([{ type: 'LocationRemoved', id }]);
}

function setMinima(
  organisation: Organisation,
  { location, minima }: OrganisationCommandOf<'set-minima'>,
  user: Id,
): OrganisationDecision {
  const own = requireOwn(organisation, user, location);
  if (!own.ok) return own;
  const empty = minima.find(isEmptyWindow);
  if (empty !== undefined) return refuse('window-empty', { from: empty.from });
  const overlap = overlapIn(minima);
  if (overlap !== undefined) {
    const [first, second] = overlap.map(({ from, to }) => `${from}–${to}`);
    return refuse('windows-overlap', { first: first ?? '', second: second ?? '' });
  }
  const asked = minima.flatMap(({ skills }) => Object.keys(skills));
  const unknown = asked.find((skill) => !organisation.skills.has(skill));
  if (unknown !== undefined) return refuse('no-such-skill', { skill: unknown });
  return ok([{ type: 'MinimaSet', location, minima }]);
}

function decideOfficer(
  organisation: Organisation,
  { type, officer }: OrganisationCommandOf<'appoint-officer' | 'dismiss-officer'>,
  user: Id,
): OrganisationDecision {
  const { officers } = organisation;
  const allowed = mayAppoint(organisation, officer, user);
  if (!allowed.ok) return allowed;
  const held = officers.some((one) => sameOfficer(one, officer));
  if (type === 'appoint-officer') {
    if (held) return refuse('officer-already');
    return ok([{ type: 'OfficerAppointed', officer }]);
  }
  if (!held) return refuse('no-such-officer');
  const supers = officers.filter(({ role }) => role === 'super-user');
  return officer.role === 'super-user' && supers.length === 1
    ? refuse('last-super-user')
    : ok([{ type: 'OfficerDismissed', officer }]);
}

/** A super user appoints anybody; an administrator those below him, within his own scope. */
function mayAppoint(organisation: Organisation, { role, scope }: Officer, user: Id): Result<true> {
  const { regions, locations } = organisation;
  if (role === 'super-user' && scope !== undefined) return refuse('scope-not-fitting');
  if (role === 'region-administrator' && (scope === undefined || !regions.has(scope))) {
    return refuse('scope-not-fitting');
  }
  if (role === 'location-administrator' && (scope === undefined || !locations.has(scope))) {
    return refuse('scope-not-fitting');
  }
  if (scope !== undefined && !regions.has(scope) && !locations.has(scope)) return refuse('scope-not-fitting');
  if (isSuperUser(organisation, user)) return ok(true);
  if (scope === undefined || role === 'super-user' || role === 'region-administrator') {
    return refuse('super-user-needed');
  }
  if (regions.has(scope)) return administersRegion(organisation, user, scope) ? ok(true) : refuse('not-your-region');
  const region = locations.get(scope)?.region ?? '';
  if (role === 'location-administrator') {
    return administersRegion(organisation, user, region) ? ok(true) : refuse('not-your-region');
  }
  return mayByOffice(organisation, user, 'configure', scope) ? ok(true) : refuse('not-your-location');
}
