import type { Id, Organisation } from '../organisation/organisation.ts';
import { responds } from '../organisation/rights.ts';
import type { StaffingOverview } from '../staffing/staffing.ts';

/**
 * How many were present, by location, day and hour on the clocks of the organisation: sums over time, in which nobody stands (BHV-14).
 * Who was present is nowhere in it, and is not kept anywhere else.
 */
export interface PresenceDay {
  readonly location: Id;
  /** ISO day. */
  readonly day: string;
  /** Up to here (ISO) it was counted: what lies before it is never counted again, whoever counts. */
  readonly until: string;
  readonly hours: readonly PresenceHour[];
}

/** All but `hour`, `least` and `most` are sums: divided by `seconds` they are means. An hour of the clock that comes twice is one. */
export interface PresenceHour {
  /** 0 to 23. */
  readonly hour: number;
  /** Seconds that were observed; what is missing from the hour is a gap, in which nothing is known. */
  readonly seconds: number;
  /** Person-seconds of who counted: here and reachable. */
  readonly present: number;
  /** Person-seconds of who was here and not reachable. */
  readonly unreachable: number;
  readonly least: number;
  readonly most: number;
  /** Person-seconds of the minimum. */
  readonly needed: number;
  /** Seconds in which people or a skill were short. */
  readonly short: number;
  /** By skill of the minimum. */
  readonly skills: Readonly<Record<Id, SkillHour>>;
}

export interface SkillHour {
  /** Person-seconds of the minimum. */
  readonly needed: number;
  /** Person-seconds that were missing from it. */
  readonly missing: number;
  /** Seconds in which it was short. */
  readonly short: number;
}

/** What is seen at a location at one moment, as numbers. */
export interface Seen {
  readonly location: Id;
  readonly present: number;
  readonly unreachable: number;
  readonly needed: number;
  readonly short: boolean;
  readonly skills: Readonly<Record<Id, { readonly needed: number; readonly missing: number }>>;
}

/** What held from one instant to another, whole seconds of the clock of the server. */
export interface Observation extends Seen {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** Of fewer responders than this, how many are present tells of somebody whether he is: such a location is not counted. */
export const fewestCounted = 5;

export function seenIn(organisation: Organisation, { perLocation }: StaffingOverview): readonly Seen[] {
  const homes = Map.groupBy(
    [...organisation.responders.values()].filter((one) => responds(organisation, one)),
    ({ home }) => home,
  );
  return perLocation.flatMap(({ location, present, unreachable, minimum, short }): readonly Seen[] => {
    if ((homes.get(location)?.length ?? 0) < fewestCounted) return [];
    const missing = new Map(short.map((one) => [one.skill, one.short]));
    const skills = Object.entries(minimum.skills)
      .filter(([, needed]) => needed > 0)
      .map(([skill, needed]): [Id, Seen['skills'][string]] => [skill, { needed, missing: missing.get(skill) ?? 0 }]);
    return [
      {
        location,
        present: present.length,
        unreachable: unreachable.length,
        needed: minimum.total,
        short: short.length > 0,
        skills: Object.fromEntries(skills),
      },
    ];
  });
}

interface Piece {
  readonly day: string;
  readonly hour: number;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** A stretch of time, cut where the clocks of a zone begin an hour. */
export function piecesOf(from: Temporal.Instant, to: Temporal.Instant, zone: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let begin = from;
  while (Temporal.Instant.compare(begin, to) < 0) {
    const local = begin.toZonedDateTimeISO(zone);
    const next = local.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }).toInstant();
    const end = Temporal.Instant.compare(next, to) < 0 ? next : to;
    pieces.push({ day: local.toPlainDate().toString(), hour: local.hour, from: begin, to: end });
    begin = end;
  }
  return pieces;
}

/** The day with what was observed in it; what lies before `until` stands in it already, and outside the day it is left out. */
export function withObserved(before: PresenceDay, observation: Observation, zone: string): PresenceDay {
  const counted = Temporal.Instant.from(before.until);
  const from = Temporal.Instant.compare(counted, observation.from) > 0 ? counted : observation.from;
  const pieces = piecesOf(from, observation.to, zone).filter(({ day }) => day === before.day);
  const last = pieces.at(-1);
  if (last === undefined) return before;
  const hours = new Map(before.hours.map((one) => [one.hour, one]));
  for (const piece of pieces) {
    const seconds = (piece.to.epochMilliseconds - piece.from.epochMilliseconds) / 1000;
    hours.set(piece.hour, withSeconds(hours.get(piece.hour), { ...observation, hour: piece.hour, seconds }));
  }
  return {
    ...before,
    until: last.to.toString({ fractionalSecondDigits: 3 }),
    hours: [...hours.values()].toSorted((a, b) => a.hour - b.hour),
  };
}

function withSeconds(
  before: PresenceHour | undefined,
  seen: Seen & { readonly hour: number; readonly seconds: number },
): PresenceHour {
  const { hour, seconds, present } = seen;
  const skills = { ...before?.skills };
  for (const [skill, { needed, missing }] of Object.entries(seen.skills)) {
    const sums = skills[skill] ?? { needed: 0, missing: 0, short: 0 };
    skills[skill] = {
      needed: sums.needed + needed * seconds,
      missing: sums.missing + missing * seconds,
      short: sums.short + (missing > 0 ? seconds : 0),
    };
  }
  return {
    hour,
    seconds: (before?.seconds ?? 0) + seconds,
    present: (before?.present ?? 0) + present * seconds,
    unreachable: (before?.unreachable ?? 0) + seen.unreachable * seconds,
    least: Math.min(before?.least ?? present, present),
    most: Math.max(before?.most ?? present, present),
    needed: (before?.needed ?? 0) + seen.needed * seconds,
    short: (before?.short ?? 0) + (seen.short ? seconds : 0),
    skills,
  };
}
