import type { CallCommandOf } from '#callout/core/alarm/commands.ts';
import { places } from '../places.ts';
import { texts } from '../scenarios.ts';

/** What happened at the college in the year before, as whoever raised the call typed it. */
export interface Incident {
  readonly mode: 'real' | 'drill';
  readonly location: string;
  readonly nature: string;
  readonly place: string;
  readonly text: string;
  readonly audience: CallCommandOf<'raise-call'>['audience'];
}

type Kind = Pick<Incident, 'mode' | 'audience'> & { readonly text: string; readonly places: readonly string[] };

const everybody = { kind: 'all-available' } as const;
const firstAid = { kind: 'group', group: 'ehbo' } as const;
const evacuation = { kind: 'scenario-step', scenario: 'ontruiming', step: 'ontruimen' } as const;
const resuscitation = { kind: 'scenario-step', scenario: 'reanimatie', step: 'reanimeren' } as const;

/** In the order in which they came. */
const kinds: readonly Kind[] = [
  { mode: 'real', text: 'onwel', places: ['de kantine', 'lokaal 1.12', 'de hal'], audience: firstAid },
  { mode: 'drill', text: 'ontruiming', places: ['de begane grond', 'de noordvleugel'], audience: evacuation },
  { mode: 'real', text: 'ongeval', places: ['de werkplaats', 'het trappenhuis'], audience: firstAid },
  { mode: 'drill', text: 'brand', places: ['het magazijn', 'lokaal 2.07'], audience: everybody },
  { mode: 'real', text: 'onwel', places: ['lokaal 0.04', 'de sportzaal'], audience: resuscitation },
  { mode: 'real', text: 'lekkage', places: ['het practicum', 'de stookruimte'], audience: everybody },
  { mode: 'drill', text: 'onwel', places: ['de receptie', 'de mediatheek'], audience: resuscitation },
  { mode: 'real', text: 'brand', places: ['de pantry', 'de fietsenstalling'], audience: everybody },
  { mode: 'real', text: 'agressie', places: ['de hoofdingang', 'de parkeerplaats'], audience: everybody },
];

/** The `index`-th of the year. Drills go round the locations, so that each has had one. */
export function incidentAt(index: number): Incident {
  const kind = kinds[index % kinds.length];
  const location = places[(index * 7) % places.length];
  const standard = texts.find(({ id }) => id === kind?.text);
  if (kind === undefined || location === undefined || standard === undefined) throw new Error('there is no such kind');
  const place = kind.places[index % kind.places.length] ?? 'de hal';
  const { mode, audience } = kind;
  const { nature } = standard;
  return { mode, audience, location: location.id, nature, place, text: standard.text.replace('{ruimte}', place) };
}
