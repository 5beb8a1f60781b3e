import { unreachable } from '#platform/kernel/result.ts';
import type { OrganisationEvent, RecordedOrganisationEvent } from './events.ts';
import type { Id, Location, Officer, Organisation, Policy, TalkRules } from './organisation.ts';

const hour = 3600;

/** What holds until an organisation says otherwise. */
export const usualPolicy: Policy = {
  staleAfter: {
    geofence: hour,
    wifi: hour / 4,
    beacon: hour / 4,
    manual: 10 * hour,
    kiosk: 10 * hour,
    roster: 10 * hour,
  },
  weight: { geofence: 70, wifi: 80, beacon: 90, manual: 90, kiosk: 95, roster: 25 },
  damping: 60,
  retries: [5, 15, 30],
  allowsReservesFromOtherLocations: false,
};

export const usualTalkRules: TalkRules = { seconds: 30, recorded: false };

export const initialOrganisation: Organisation = {
  version: 0,
  name: '',
  zone: 'UTC',
  policy: usualPolicy,
  talk: usualTalkRules,
  regions: new Map(),
  locations: new Map(),
  skills: new Map(),
  groups: new Map(),
  responders: new Map(),
  texts: new Map(),
  scenarios: new Map(),
  plans: new Map(),
  officers: [],
};

export function evolveOrganisation(
  organisation: Organisation,
  { seq, at, actor, event }: RecordedOrganisationEvent,
): Organisation {
  return { ...changed(organisation, event, actor), version: seq, lastAt: at };
}

function changed(organisation: Organisation, event: OrganisationEvent, actor: Id): Organisation {
  switch (event.type) {
    case 'OrganisationFounded': {
      const { name, zone } = event;
      return { ...organisation, name, zone, officers: [{ user: actor, role: 'super-user' }] };
    }
    case 'PolicySet':
      return { ...organisation, policy: event.policy };
    case 'TalkRulesSet':
      return { ...organisation, talk: event.talk };
    case 'RegionSet':
      return { ...organisation, regions: withOne(organisation.regions, { id: event.id, name: event.name }) };
    case 'RegionRemoved':
      return { ...organisation, regions: without(organisation.regions, [event.id]) };
    case 'SkillSet':
      return { ...organisation, skills: withOne(organisation.skills, { id: event.id, name: event.name }) };
    case 'SkillRemoved':
      return { ...organisation, skills: without(organisation.skills, [event.id]) };
    case 'LocationRemoved': {
      const plans = new Map([...organisation.plans].filter(([, { location }]) => location !== event.id));
      return { ...organisation, plans, locations: without(organisation.locations, [event.id]) };
    }
    case 'PlanSet':
      return { ...organisation, plans: withOne(organisation.plans, event.plan) };
    case 'PlanRemoved':
      return { ...organisation, plans: without(organisation.plans, [event.id]) };
    case 'LocationSet':
    case 'MinimaSet':
    case 'SignsSet':
      return { ...organisation, locations: changedLocations(organisation.locations, event) };
    case 'OfficerAppointed':
      return { ...organisation, officers: [...organisation.officers, event.officer] };
    case 'OfficerDismissed':
      return { ...organisation, officers: organisation.officers.filter((one) => !sameOfficer(one, event.officer)) };
    default:
      return changedPeople(organisation, event);
  }
}

type LocationEvent = Extract<OrganisationEvent, { type: 'LocationSet' | 'MinimaSet' | 'SignsSet' }>;

function changedLocations(locations: ReadonlyMap<Id, Location>, event: LocationEvent): ReadonlyMap<Id, Location> {
  const before = locations.get(event.type === 'LocationSet' ? event.id : event.location);
  if (event.type === 'LocationSet') {
    const { id, name, region, address } = event;
    return withOne(locations, { ...(before ?? emptyLocation), id, name, region, address });
  }
  if (before === undefined) return locations;
  if (event.type === 'MinimaSet') return withOne(locations, { ...before, minima: event.minima });
  const { fences, wifi, beacons } = event;
  return withOne(locations, { ...before, fences, wifi, beacons });
}

const emptyLocation = { minima: [], fences: [], wifi: [], beacons: [] };

type PeopleEvent = Extract<OrganisationEvent, { type: `${'Group' | 'Responders' | 'Text' | 'Scenario'}${string}` }>;

function changedPeople(organisation: Organisation, event: PeopleEvent): Organisation {
  switch (event.type) {
    case 'GroupSet':
      return { ...organisation, groups: withOne(organisation.groups, event.group) };
    case 'GroupRemoved':
      return { ...organisation, groups: without(organisation.groups, [event.id]) };
    case 'RespondersSet':
      return { ...organisation, responders: withAll(organisation.responders, event.responders) };
    case 'RespondersRemoved':
      return { ...organisation, responders: without(organisation.responders, event.responders) };
    case 'TextSet':
      return { ...organisation, texts: withOne(organisation.texts, event.text) };
    case 'TextRemoved':
      return { ...organisation, texts: without(organisation.texts, [event.id]) };
    case 'ScenarioSet':
      return { ...organisation, scenarios: withOne(organisation.scenarios, event.scenario) };
    case 'ScenarioRemoved':
      return { ...organisation, scenarios: without(organisation.scenarios, [event.id]) };
    default:
      return unreachable(event);
  }
}

export function sameOfficer(a: Officer, b: Officer): boolean {
  return a.user === b.user && a.role === b.role && a.scope === b.scope;
}

function withOne<T extends { readonly id: Id }>(all: ReadonlyMap<Id, T>, one: T): ReadonlyMap<Id, T> {
  return withAll(all, [one]);
}

function withAll<T extends { readonly id: Id }>(all: ReadonlyMap<Id, T>, some: readonly T[]): ReadonlyMap<Id, T> {
  return new Map([...all, ...some.map((one) => [one.id, one] as const)]);
}

function without<T>(all: ReadonlyMap<Id, T>, ids: readonly Id[]): ReadonlyMap<Id, T> {
  const gone = new Set(ids);
  return new Map([...all].filter(([id]) => !gone.has(id)));
}
