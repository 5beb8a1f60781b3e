import { rational } from '#platform/kernel/rational.ts';
import type { Id } from '../organisation/organisation.ts';
import { type PresenceDay, type PresenceHour, piecesOf } from '../statistics/presence-day.ts';
import { meanText, percentOf, sumText } from './figures.ts';
import type { Period } from './period.ts';

/** One hour of the week, over all weeks of the period. Means have one decimal; left out where nothing was measured. */
export interface WeekHour {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly hour: number;
  /** Whole percents of the time that were measured; the rest is a gap. */
  readonly measured: number;
  readonly present?: string | undefined;
  readonly needed?: string | undefined;
  readonly least?: number | undefined;
  /** Percent of what was measured in which it was short. */
  readonly short?: number | undefined;
}

export interface SkillShortage {
  readonly skill: Id;
  readonly short: number;
  /** How many were missing on average while a minimum held. */
  readonly missing: string;
}

export interface PresenceReport {
  readonly locations: readonly Id[];
  /** Of the period so far. */
  readonly measured: number;
  readonly present?: string | undefined;
  readonly short?: number | undefined;
  readonly week: readonly WeekHour[];
  readonly skills: readonly SkillShortage[];
}

interface Sums {
  readonly seconds: number;
  readonly present: number;
  readonly needed: number;
  readonly short: number;
  readonly least: number | undefined;
}

const nothing: Sums = { seconds: 0, present: 0, needed: 0, short: 0, least: undefined };

export interface PresenceQuestion {
  readonly days: readonly PresenceDay[];
  readonly period: Period;
  readonly locations: readonly Id[];
  readonly zone: string;
  readonly now: Temporal.Instant;
}

/**
 * Presence against the minimum by hour of the week. Of several locations the means are added up, so that a location that was measured
 * less weighs no less; `least` is of one location alone and left out of several.
 */
export function presenceReport(question: PresenceQuestion): PresenceReport {
  const { period, locations, zone, now } = question;
  const days = question.days.filter(
    ({ day, location }) => locations.includes(location) && day >= period.from.toString() && day <= period.to.toString(),
  );
  const possible = possibleSeconds(period, zone, now);
  const byHour = sumsByHour(days);
  const week = [...possible].map(([key, seconds]) => weekHour(key, seconds, locations, byHour));
  const hours = days.flatMap((one) => one.hours);
  const total = hours.reduce(added, nothing);
  const whole = [...possible.values()].reduce((sum, seconds) => sum + seconds, 0) * locations.length;
  const means = locations.map((location) => days.filter((day) => day.location === location));
  return {
    locations,
    measured: percentOf(total.seconds, whole) ?? 0,
    present: meanOfAll(
      means.map((own) => own.flatMap((one) => one.hours).reduce(added, nothing)),
      'present',
    ),
    short: percentOf(total.short, total.seconds),
    week: week.toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour),
    skills: skillsIn(hours),
  };
}

function added(sums: Sums, hour: PresenceHour): Sums {
  return {
    seconds: sums.seconds + hour.seconds,
    present: sums.present + hour.present,
    needed: sums.needed + hour.needed,
    short: sums.short + hour.short,
    least: Math.min(sums.least ?? hour.least, hour.least),
  };
}

type Key = `${number}/${number}`;

function keyOf(day: string, hour: number): Key {
  return `${Temporal.PlainDate.from(day).dayOfWeek}/${hour}`;
}

/** Seconds that each hour of the week had in the period, up to now. */
function possibleSeconds({ from, to }: Period, zone: string, now: Temporal.Instant): ReadonlyMap<Key, number> {
  const possible = new Map<Key, number>();
  for (let weekday = 1; weekday <= 7; weekday += 1)
    for (let hour = 0; hour < 24; hour += 1) possible.set(`${weekday}/${hour}`, 0);
  const begin = from.toZonedDateTime(zone).toInstant();
  const end = to.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  for (const piece of piecesOf(begin, Temporal.Instant.compare(now, end) < 0 ? now : end, zone)) {
    const key = keyOf(piece.day, piece.hour);
    const seconds = Math.floor((piece.to.epochMilliseconds - piece.from.epochMilliseconds) / 1000);
    possible.set(key, (possible.get(key) ?? 0) + seconds);
  }
  return possible;
}

type ByHour = ReadonlyMap<Key, ReadonlyMap<Id, Sums>>;

function sumsByHour(days: readonly PresenceDay[]): ByHour {
  const found = new Map<Key, Map<Id, Sums>>();
  for (const { day, location, hours } of days) {
    for (const hour of hours) {
      const key = keyOf(day, hour.hour);
      const own = found.get(key) ?? new Map<Id, Sums>();
      found.set(key, own.set(location, added(own.get(location) ?? nothing, hour)));
    }
  }
  return found;
}

function weekHour(key: Key, seconds: number, locations: readonly Id[], byHour: ByHour): WeekHour {
  const [weekday = 0, hour = 0] = key.split('/').map(Number);
  const own = [...(byHour.get(key)?.values() ?? [])].filter((sums) => sums.seconds > 0);
  const measured = own.reduce((sum, one) => sum + one.seconds, 0);
  const short = own.reduce((sum, one) => sum + one.short, 0);
  return {
    weekday,
    hour,
    measured: percentOf(measured, seconds * locations.length) ?? 0,
    present: meanOfAll(own, 'present'),
    needed: meanOfAll(own, 'needed'),
    ...(locations.length === 1 ? { least: own[0]?.least } : {}),
    short: percentOf(short, measured),
  };
}

/** The means of each location, added up. */
function meanOfAll(all: readonly Sums[], what: 'present' | 'needed'): string | undefined {
  return sumText(all.filter(({ seconds }) => seconds > 0).map((one) => rational(one[what], one.seconds)));
}

function skillsIn(hours: readonly PresenceHour[]): readonly SkillShortage[] {
  const sums = new Map<Id, { seconds: number; missing: number; short: number }>();
  for (const { skills, seconds } of hours) {
    for (const [skill, { missing, short }] of Object.entries(skills)) {
      const before = sums.get(skill) ?? { seconds: 0, missing: 0, short: 0 };
      sums.set(skill, {
        seconds: before.seconds + seconds,
        missing: before.missing + missing,
        short: before.short + short,
      });
    }
  }
  return [...sums]
    .map(([skill, { seconds, missing, short }]) => ({
      skill,
      short: percentOf(short, seconds) ?? 0,
      missing: meanText(missing, seconds) ?? '0.0',
    }))
    .toSorted((a, b) => (a.skill < b.skill ? -1 : 1));
}
