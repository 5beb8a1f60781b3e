import type { OrganisationCommand } from '#callout/core/organisation/commands.ts';
import type { Policy } from '#callout/core/organisation/organisation.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Room } from '../room.ts';
import { drawnPlan } from './drawn-plan.ts';
import { kitchenPlaces, kitchenSchool } from './kitchen-places.ts';
import { windowsOf } from './minima.ts';
import { makeCalls } from './past/calls.ts';
import { makePresenceDays } from './past/presence-days.ts';
import { makeUptimeDays } from './past/uptime-days.ts';
import { type DemoPerson, officers, ownPhones, responders, superUser } from './people.ts';
import { places } from './places.ts';
import { scenarios, texts } from './scenarios.ts';

export const policy: Policy = {
  staleAfter: { geofence: 1800, wifi: 1200, beacon: 600, manual: 36_000, kiosk: 36_000, roster: 28_800 },
  weight: { geofence: 80, wifi: 70, beacon: 85, manual: 90, kiosk: 95, roster: 35 },
  damping: 20,
  retries: [5, 15, 30],
  allowsReservesFromOtherLocations: false,
};

/** Makes what is not there yet; `rest` is what goes on while the server serves already. */
export type SetUp = (room: Room, lifetime: AbortSignal) => Promise<{ readonly rest: Promise<void> }>;

/**
 * The invented organisation, in a data folder that does not have it yet. Who has an office has an account when this resolves; the others
 * get theirs while the server serves already, for several hundred take a while.
 */
export const setUpDemonstration: SetUp = async (room, lifetime) => {
  const own = responders.filter(({ id }) => ownPhones.includes(id));
  await makeAccounts(room, [superUser, ...officers, ...own], lifetime);
  const isNew = room.organisation.now.version === 0;
  await makeOrganisation(room);
  if (isNew) await makeCalls(room, pastDays);
  const rest = makeAccounts(room, responders, lifetime).then(() =>
    isNew ? makePastNumbers(room, lifetime) : undefined,
  );
  rest.catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
  return { rest };
};

/** A year, and so much more that the first texts of calls are past their term. */
const pastDays = 376;

async function makePastNumbers(room: Room, lifetime: AbortSignal): Promise<void> {
  await makeUptimeDays(room, pastDays);
  await makePresenceDays(room, pastDays, lifetime);
}

export async function makeOrganisation(room: Room): Promise<void> {
  const { organisation } = room;
  if (organisation.now.version > 0) return;
  const picture = unwrap(await room.planImages.take(kitchenSchool, drawnPlan()));
  unwrap(await organisation.execute([...commands(), ...kitchenPlaces(picture)], { user: superUser.user }));
}

/** Who was made before a crash is not made again. */
export async function makeAccounts(
  { identity, names }: Room,
  people: readonly DemoPerson[],
  lifetime: AbortSignal,
): Promise<void> {
  const unknown = () => people.filter(({ user }) => !names.isKnown(user));
  if (unknown().length > 0) await names.refresh();
  const missing = unknown();
  for (const [index, { user, name }] of missing.entries()) {
    if (lifetime.aborted) return;
    unwrap(await identity.createUser({ userId: user, email: `${user}@paraat.example`, name, language: 'nl' }));
    if (index % 50 === 49) await names.refresh();
  }
  if (missing.length > 0) await names.refresh();
}

const skills: Readonly<Record<string, string>> = {
  ehbo: 'EHBO',
  ontruimen: 'Ontruimen',
  ploegleider: 'Ploegleider',
  blussen: 'Kleine blusmiddelen',
  portofoon: 'Portofoon',
};

function commands(): readonly OrganisationCommand[] {
  return [
    { type: 'found-organisation', name: 'Voorbeeldcollege', zone: 'Europe/Amsterdam' },
    { type: 'set-policy', policy },
    ...Object.entries(skills).map(([id, name]) => ({ type: 'set-skill' as const, id, name })),
    { type: 'set-region', id: 'noord', name: 'Noord' },
    { type: 'set-region', id: 'midden', name: 'Midden' },
    { type: 'set-region', id: 'zuid', name: 'Zuid' },
    ...places.flatMap((place): readonly OrganisationCommand[] => [
      { type: 'set-location', id: place.id, name: place.name, region: place.region, address: place.address },
      { type: 'set-minima', location: place.id, minima: [...windowsOf(place)] },
      { type: 'set-signs', location: place.id, fences: [], wifi: [`paraat-${place.id}`], beacons: [] },
    ]),
    ...groups(),
    {
      type: 'set-responders',
      responders: responders.map(({ id, home, groups: own, skills: held, active }) => ({
        id,
        home,
        groups: [...own],
        skills: [...held],
        active,
      })),
    },
    ...texts.map((text) => ({ type: 'set-text' as const, text })),
    ...scenarios.map((scenario) => ({ type: 'set-scenario' as const, scenario })),
    ...officers.map(({ user, role, scope }) => ({
      type: 'appoint-officer' as const,
      officer: { user, role, ...(scope === undefined ? {} : { scope }) },
    })),
  ];
}

function groups(): readonly OrganisationCommand[] {
  return [
    { type: 'set-group', group: { id: 'bhv', name: 'BHV', rights: ['respond'] } },
    { type: 'set-group', group: { id: 'ehbo', name: 'EHBO', rights: ['respond'] } },
    { type: 'set-group', group: { id: 'eerste-lijn', name: 'Eerste lijn', rights: ['respond'] } },
    {
      type: 'set-group',
      group: { id: 'ploegleiders', name: 'Ploegleiders', rights: ['respond', 'see-location', 'lead'] },
    },
    {
      type: 'set-group',
      group: {
        id: 'cmt',
        name: 'Centraal crisisteam',
        rights: ['see-all', 'raise-call', 'lead'],
        calledAnywhere: true,
      },
    },
    ...places.map(
      ({ id, name }): OrganisationCommand => ({
        type: 'set-group',
        group: {
          id: `lct-${id}`,
          name: `Crisisteam ${name}`,
          location: id,
          rights: ['see-location', 'raise-call', 'lead'],
          calledAnywhere: true,
        },
      }),
    ),
  ];
}
