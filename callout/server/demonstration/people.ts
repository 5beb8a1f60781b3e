import type { Officer, Responder } from '#callout/core/organisation/organisation.ts';
import { places } from './places.ts';

/** Invented people of the demonstration: who they are is their function and a number. */

export const responderCount = 450;
/** Responders without a simulated phone: for whoever tries the phone pages himself. All of the school with the kitchen. */
export const ownPhones: readonly string[] = ['bhv-001', 'bhv-002', 'bhv-003'];

export interface DemoPerson {
  readonly user: string;
  readonly name: string;
}

/** So many belong to the school with the kitchen; all others are dealt out over the other locations. */
const atTheKitchen = 30;

/** What somebody can and does follows from the how-manieth he is at his location, so that no location goes without. */
export const responders: readonly (Responder & DemoPerson)[] = Array.from({ length: responderCount }, (_, index) => {
  const number = String(index + 1).padStart(3, '0');
  const id = `bhv-${number}`;
  const others = places.length - 1;
  const [at, rank] =
    index < atTheKitchen ? [0, index] : [1 + (index % others), Math.floor((index - atTheKitchen) / others)];
  const place = places[at] ?? places[0];
  if (place === undefined) throw new Error('there are no places');
  const leader = rank % 9 === 0;
  const firstAid = rank % 3 !== 2;
  const groups = ['bhv', ...(firstAid ? ['ehbo'] : []), ...(rank % 2 === 0 ? ['eerste-lijn'] : [])];
  const hasExpired = index % 37 === 7;
  return {
    id,
    user: id,
    name: `BHV’er ${number} ${place.short}`,
    home: place.id,
    groups: [...groups, ...(leader ? ['ploegleiders', `lct-${place.id}`] : []), ...(index % 90 === 0 ? ['cmt'] : [])],
    skills: skillsOf(rank, { leader, firstAid, hasExpired }),
    active: true,
  };
});

interface Trained {
  readonly leader: boolean;
  readonly firstAid: boolean;
  readonly hasExpired: boolean;
}

/** Some certificates have run out, as they do; the last day of others lies far ahead. */
function skillsOf(rank: number, { leader, firstAid, hasExpired }: Trained): Responder['skills'] {
  const expires = hasExpired ? '2026-06-30' : `${2029 + (rank % 3)}-0${1 + (rank % 9)}-28`;
  return [
    ...(firstAid ? [{ skill: 'ehbo', expires }] : []),
    { skill: 'ontruimen', expires },
    ...(rank % 4 < 2 ? [{ skill: 'blussen', expires }] : []),
    ...(leader ? [{ skill: 'ploegleider', expires }] : []),
    ...(rank % 5 === 0 ? [{ skill: 'portofoon' }] : []),
  ];
}

const regionNames: Readonly<Record<string, string>> = { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' };
const regions = Object.keys(regionNames);

export const superUser: DemoPerson = { user: 'beheer', name: 'Beheerder Paraat' };

export const officers: readonly (Officer & DemoPerson)[] = [
  { user: 'centrale-post', name: 'Centrale post', role: 'reception' },
  ...regions.flatMap((region): readonly (Officer & DemoPerson)[] => [
    { user: `hoofd-${region}`, name: `Hoofd BHV ${regionNames[region]}`, role: 'head', scope: region },
    {
      user: `regiobeheer-${region}`,
      name: `Regiobeheerder ${regionNames[region]}`,
      role: 'region-administrator',
      scope: region,
    },
  ]),
  ...places.flatMap((place): readonly (Officer & DemoPerson)[] => [
    { user: `receptie-${place.id}`, name: `Receptie ${place.name}`, role: 'reception', scope: place.id },
    { user: `beheer-${place.id}`, name: `Beheerder ${place.name}`, role: 'location-administrator', scope: place.id },
  ]),
];
