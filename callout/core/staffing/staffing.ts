import { localDate, toIso } from '#platform/kernel/time.ts';
import type { Id, Need, Organisation, Responder } from '../organisation/organisation.ts';
import { responds } from '../organisation/rights.ts';
import { skillsOn } from '../organisation/skills.ts';
import { endOfWindow, windowAt } from '../organisation/windows.ts';
import type { Presence } from '../presence/presence.ts';
import { type Candidate, match } from './matching.ts';

/** `total` for people, whoever they are; otherwise of one skill. */
export interface Shortage {
  readonly skill: Id;
  readonly needed: number;
  /** Of a skill: those who count for it, each for one skill at a time. */
  readonly present: number;
  readonly short: number;
  readonly because: ShortageWhy;
}

/** Each has its sentence in `callout/core/words.ts`. */
export type ShortageWhy = 'too-few-here' | 'not-reachable' | 'certificate-expired' | 'counts-for-another-skill';

export type StaffingLevel = 'enough' | 'just' | 'short' | 'none-needed';

export interface Staffing {
  /** Who counts: here, active, in a group that answers calls, and reachable. */
  readonly present: readonly Id[];
  /** Here, but the phone would not wake them: shown, never counted. */
  readonly unreachable: readonly Id[];
  /** Last seen here, too long ago to count. */
  readonly stale: readonly Id[];
  readonly minimum: Minimum;
  readonly short: readonly Shortage[];
  /** `just`: one person less and it is short. */
  readonly level: StaffingLevel;
}

export interface Minimum {
  readonly total: number;
  readonly skills: Readonly<Record<Id, number>>;
}

export interface LocationStaffing extends Staffing {
  readonly location: Id;
  /** Until when this minimum holds, where there is one. */
  readonly until?: string | undefined;
}

export interface StaffingOverview {
  readonly perLocation: readonly LocationStaffing[];
  readonly overall: Staffing;
}

/**
 * Who is present against the minimum of this moment, per location and for all of them together (BHV-02, BHV-03, BHV-12). `locations` leaves out those
 * that a viewer may not see, also from the whole.
 */
export function staffingAt(
  organisation: Organisation,
  presences: ReadonlyMap<Id, Presence>,
  reachable: ReadonlySet<Id>,
  now: Temporal.Instant,
  locations: readonly Id[] = [...organisation.locations.keys()],
): StaffingOverview {
  const { zone } = organisation;
  const known = new Map<Id, Known>(locations.map((id) => [id, { here: [], unreachable: [], stale: [] }]));
  for (const responder of organisation.responders.values()) {
    const presence = presences.get(responder.id);
    const there = known.get(presence?.location ?? '');
    if (presence === undefined || there === undefined || !responds(organisation, responder)) continue;
    if (presence.state === 'stale') there.stale.push(responder);
    else if (presence.state === 'here') (reachable.has(responder.id) ? there.here : there.unreachable).push(responder);
  }
  const day = localDate(now, zone);
  const perLocation = [...known].flatMap(([id, people]) => {
    const location = organisation.locations.get(id);
    if (location === undefined) return [];
    const window = windowAt(location, now, zone);
    const { total = 0, skills = {} } = window ?? {};
    const until = window === undefined ? {} : { until: toIso(endOfWindow(window, now, zone)) };
    return [{ location: id, ...staffingOf(people, { total, skills }, day), ...until }];
  });
  const all = [...known.values()];
  const together = {
    here: all.flatMap(({ here }) => here),
    unreachable: all.flatMap(({ unreachable }) => unreachable),
    stale: all.flatMap(({ stale }) => stale),
  };
  const minimum = sumOf(perLocation.map((one) => one.minimum));
  return { perLocation, overall: staffingOf(together, minimum, day) };
}

interface Known {
  readonly here: Responder[];
  readonly unreachable: Responder[];
  readonly stale: Responder[];
}

function staffingOf(people: Known, minimum: Minimum, day: Temporal.PlainDate): Staffing {
  const needs = needsOf(minimum);
  const present = candidatesOf(people.here, day);
  const short = shortagesOf(people, present, minimum, needs, day);
  return {
    present: idsOf(people.here),
    unreachable: idsOf(people.unreachable),
    stale: idsOf(people.stale),
    minimum,
    short,
    level: levelOf(present, minimum, needs, short),
  };
}

function idsOf(responders: readonly Responder[]): readonly Id[] {
  return responders.map(({ id }) => id);
}

function candidatesOf(responders: readonly Responder[], day: Temporal.PlainDate): readonly Candidate[] {
  return responders.map((responder) => ({ id: responder.id, skills: skillsOn(responder, day) }));
}

/** In the order of their ids, so that the same people always give the same answer. */
function needsOf({ skills }: Minimum): readonly Need[] {
  return Object.entries(skills)
    .filter(([, count]) => count > 0)
    .map(([skill, count]) => ({ skill, count }))
    .toSorted((a, b) => (a.skill < b.skill ? -1 : 1));
}

function shortagesOf(
  people: Known,
  present: readonly Candidate[],
  { total }: Minimum,
  needs: readonly Need[],
  day: Temporal.PlainDate,
): readonly Shortage[] {
  const have = people.here.length;
  const ofPeople: readonly Shortage[] =
    have >= total
      ? []
      : [
          {
            skill: 'total',
            needed: total,
            present: have,
            short: total - have,
            because: have + people.unreachable.length >= total ? 'not-reachable' : 'too-few-here',
          },
        ];
  const reached = match(needs, [...present, ...candidatesOf(people.unreachable, day)]);
  const ofSkills = match(needs, present).needs.flatMap(({ skill, count, found }, index): readonly Shortage[] => {
    if (found >= count) return [];
    const because =
      (reached.needs[index]?.found ?? 0) >= count ? 'not-reachable' : whyShort(people.here, present, skill, count);
    return [{ skill, needed: count, present: found, short: count - found, because }];
  });
  return [...ofPeople, ...ofSkills];
}

function whyShort(here: readonly Responder[], present: readonly Candidate[], skill: Id, count: number): ShortageWhy {
  const valid = present.filter(({ skills }) => skills.includes(skill)).length;
  if (valid >= count) return 'counts-for-another-skill';
  const ever = here.filter(({ skills }) => skills.some((held) => held.skill === skill)).length;
  return ever > valid ? 'certificate-expired' : 'too-few-here';
}

function levelOf(
  present: readonly Candidate[],
  { total }: Minimum,
  needs: readonly Need[],
  short: readonly Shortage[],
): StaffingLevel {
  if (total === 0 && needs.length === 0) return 'none-needed';
  if (short.length > 0) return 'short';
  return present.length === total || anybodyIsNeeded(present, needs) ? 'just' : 'enough';
}

/** Whether there is somebody without whom a skill would be short. Of those who can do the same, one stands for all. */
function anybodyIsNeeded(present: readonly Candidate[], needs: readonly Need[]): boolean {
  const kinds = new Map(
    present.map((one) => [
      needs
        .filter(({ skill }) => one.skills.includes(skill))
        .map(({ skill }) => skill)
        .join(' '),
      one,
    ]),
  );
  kinds.delete('');
  return [...kinds.values()].some(
    (left) =>
      !match(
        needs,
        present.filter((one) => one !== left),
      ).enough,
  );
}

function sumOf(minima: readonly Minimum[]): Minimum {
  const skills = new Map<Id, number>();
  for (const [skill, count] of minima.flatMap((minimum) => Object.entries(minimum.skills))) {
    skills.set(skill, (skills.get(skill) ?? 0) + count);
  }
  return { total: minima.reduce((sum, { total }) => sum + total, 0), skills: Object.fromEntries(skills) };
}
