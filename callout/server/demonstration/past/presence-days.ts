import { setTimeout as delay } from 'node:timers/promises';
import { staffingAt } from '#callout/core/staffing/staffing.ts';
import { type PresenceDay, type Seen, seenIn, withObserved } from '#callout/core/statistics/presence-day.ts';
import { seeded } from '#callout/simulation/seeded.ts';
import { startOfDay, toIso } from '#platform/kernel/time.ts';
import type { Room } from '../../room.ts';
import { putDay } from '../../statistics/presence-days.ts';
import { shareOn } from './share.ts';
import { whoIsHere } from './who-is-here.ts';

const stream = 'presence-statistics';
/** Of each half hour and share (in steps of 4 %) so many gatherings are made up: to make one for each half hour of a year takes minutes. */
const variants = 5;
const step = 0.04;
/** Milliseconds after each piece of work, in which the server does what it is there for. */
const breath = 10;

/** The numbers present of the days before today, yesterday first: they are counted by the same rules as those of today. */
export async function makePresenceDays(room: Room, days: number, lifetime: AbortSignal): Promise<void> {
  const { zone } = room.organisation.now;
  const today = room.clock.now().toZonedDateTimeISO(zone).toPlainDate();
  const gatherings = new Gatherings(room, seeded(7));
  for (let age = 1; age <= days && !lifetime.aborted; age += 1) {
    const made = await daysOf(gatherings, today.subtract({ days: age }), { age, zone });
    await room.store.transact(stream, async ({ entries }) => {
      for (const one of made) await putDay(entries, one);
    });
    await delay(breath);
  }
}

async function daysOf(
  gatherings: Gatherings,
  date: Temporal.PlainDate,
  { age, zone }: { readonly age: number; readonly zone: string },
): Promise<readonly PresenceDay[]> {
  const days = new Map<string, PresenceDay>();
  const next = startOfDay(date.add({ days: 1 }), zone);
  for (let from = startOfDay(date, zone); Temporal.Instant.compare(from, next) < 0; from = from.add({ minutes: 30 })) {
    const to = from.add({ minutes: 30 });
    const local = from.toZonedDateTimeISO(zone);
    for (const seen of await gatherings.at(local, shareOn(local, age))) {
      const { location } = seen;
      const before = days.get(location) ?? {
        location,
        day: date.toString(),
        until: toIso(startOfDay(date, zone)),
        hours: [],
      };
      days.set(location, withObserved(before, { ...seen, from, to }, zone));
    }
  }
  return [...days.values()];
}

/** Who was there at a time of the day: drawn anew for each location, from gatherings that were counted once. */
class Gatherings {
  readonly #room: Room;
  readonly #random: () => number;
  readonly #made = new Map<string, readonly (readonly Seen[])[]>();

  constructor(room: Room, random: () => number) {
    this.#room = room;
    this.#random = random;
  }

  async at(local: Temporal.ZonedDateTime, share: number): Promise<readonly Seen[]> {
    const steps = Math.round(share / step);
    const key = `${local.hour}:${local.minute} ${steps}`;
    const known = this.#made.get(key) ?? (await this.#gatherings(local, steps * step));
    this.#made.set(key, known);
    const locations = known[0]?.length ?? 0;
    return Array.from({ length: locations }, (_, at) => known[Math.floor(this.#random() * variants)]?.[at]).filter(
      (seen) => seen !== undefined,
    );
  }

  async #gatherings(local: Temporal.ZonedDateTime, share: number): Promise<readonly (readonly Seen[])[]> {
    const made: (readonly Seen[])[] = [];
    while (made.length < variants) {
      made.push(this.#gather(local, share));
      await delay(breath);
    }
    return made;
  }

  #gather(local: Temporal.ZonedDateTime, share: number): readonly Seen[] {
    const organisation = this.#room.organisation.now;
    const at = local.toInstant();
    const { presences, reachable } = whoIsHere(organisation, share, toIso(at), this.#random);
    return seenIn(organisation, staffingAt(organisation, presences, reachable, at));
  }
}
