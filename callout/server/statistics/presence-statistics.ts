import type { Organisation } from '#callout/core/organisation/organisation.ts';
import type { Presence } from '#callout/core/presence/presence.ts';
import { staffingAt } from '#callout/core/staffing/staffing.ts';
import {
  type Observation,
  type PresenceDay,
  piecesOf,
  type Seen,
  seenIn,
  withObserved,
} from '#callout/core/statistics/presence-day.ts';
import { startOfDay, toIso } from '#platform/kernel/time.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import type { SteadyClock } from '../clock.ts';
import { isDiskTrouble } from '../disk.ts';
import { findDay, putDay } from './presence-days.ts';

/** Entries belong to a stream's transaction; statistics have no events. */
const stream = 'presence-statistics';
const lookMs = 15_000;
const writeMs = 60_000;
/** Phones come back one by one after a restart: until then nobody says who is reachable. */
const firstLookMs = 30_000;
/** Seconds between two looks beyond which nothing is known of what lay between: the server stood still, or its clock leapt. */
const longestBetween = 60;
/** While the disk takes nothing, so much is remembered; what comes on top is a gap. */
const mostWaiting = 50_000;

export interface StatisticsParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly organisation: () => Organisation;
  readonly presences: () => ReadonlyMap<string, Presence>;
  readonly reachable: () => ReadonlySet<string>;
}

/**
 * Looks now and then how many are present, and adds it to the sums of the hour. What was seen holds until the next look; a server that is
 * killed leaves a gap of a minute at most before its end. Two servers on one database count no second twice.
 */
export class PresenceStatistics {
  readonly #parts: StatisticsParts;
  #last: { readonly at: Temporal.Instant; readonly seen: readonly Seen[] } | undefined;
  #waiting: Observation[] = [];
  #first: NodeJS.Timeout | undefined;
  #looks: NodeJS.Timeout | undefined;
  #writes: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: StatisticsParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#first = setTimeout(() => {
      this.look();
      this.#looks = setInterval(() => this.look(), lookMs);
      this.#looks.unref();
    }, firstLookMs);
    this.#first.unref();
    this.#writes = setInterval(() => void this.write(), writeMs);
    this.#writes.unref();
  }

  /** What was seen the last time held until now. */
  look(): void {
    const { clock, organisation, presences, reachable } = this.#parts;
    const at = clock.now().round({ smallestUnit: 'second', roundingMode: 'floor' });
    const before = this.#last;
    const set = organisation();
    this.#last = { at, seen: seenIn(set, staffingAt(set, presences(), reachable(), clock.now())) };
    if (before === undefined) return;
    const seconds = (at.epochMilliseconds - before.at.epochMilliseconds) / 1000;
    if (seconds <= 0 || seconds > longestBetween || this.#waiting.length >= mostWaiting) return;
    this.#waiting.push(...before.seen.map((seen) => ({ ...seen, from: before.at, to: at })));
  }

  /** Resolves once all that was seen is durable, or the disk refused and it waits for the next time. */
  write(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#write()).catch((error: unknown) => process.emitWarning(String(error)));
    return this.#turn;
  }

  async close(): Promise<void> {
    clearTimeout(this.#first);
    clearInterval(this.#looks);
    clearInterval(this.#writes);
    if (this.#last !== undefined) this.look();
    await this.write();
  }

  async #write(): Promise<void> {
    const observations = this.#waiting;
    if (observations.length === 0) return;
    this.#waiting = [];
    try {
      await this.#parts.store.transact(stream, (tx) => this.#add(tx, observations));
    } catch (error) {
      if (!isDiskTrouble(error)) throw error;
      this.#waiting = [...observations, ...this.#waiting];
    }
  }

  async #add({ entries }: Transaction, observations: readonly Observation[]): Promise<void> {
    const { zone } = this.#parts.organisation();
    const days = new Map<string, PresenceDay>();
    for (const observation of observations) {
      const { location, from, to } = observation;
      for (const day of new Set(piecesOf(from, to, zone).map((piece) => piece.day))) {
        const key = `${day}/${location}`;
        const known = days.get(key) ?? (await findDay(entries, day, location)) ?? emptyDay(location, day, zone);
        days.set(key, withObserved(known, observation, zone));
      }
    }
    for (const day of days.values()) await putDay(entries, day);
  }
}

function emptyDay(location: string, day: string, zone: string): PresenceDay {
  return { location, day, until: toIso(startOfDay(Temporal.PlainDate.from(day), zone)), hours: [] };
}
