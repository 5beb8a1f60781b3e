import { fromIso, toIso } from '#platform/kernel/time.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { EventStore } from '#platform/store/event-store.ts';

/** The one clock of an application. Instants are cut off to milliseconds, so that what is decided is what is recorded. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => toMilliseconds(Temporal.Now.instant()) };

/** A clock that people may move, forward only. */
export interface MovableClock extends Clock {
  /** Codes: `clock-moves-forward-only` with `nowAt`. */
  moveTo(instant: Temporal.Instant): Promise<Result<Temporal.Instant>>;
  /** Stands still at `instant`, or at now when that is past, while `work` runs: a step of a story happens at its very millisecond. */
  holdAt<T>(instant: Temporal.Instant, work: () => Promise<T>): Promise<T>;
  /** Writes down where the clock is, so that it goes on from there after a restart. */
  save(): Promise<void>;
}

const collection = 'clock';
const key = 'demonstration';
/** Entries belong to a stream's transaction; the clock has none of its own events. */
const stream = 'clock';

/** Starts at `start` when the store is new, else where it was left; runs on in real time. */
export async function openDemonstrationClock(store: EventStore, start: Temporal.Instant): Promise<MovableClock> {
  const saved = await store.entries.get(collection, key);
  let base = typeof saved === 'string' ? fromIso(saved) : start;
  let since = performance.now();
  let held: Temporal.Instant | undefined;
  const now = () => held ?? toMilliseconds(base.add({ milliseconds: Math.floor(performance.now() - since) }));
  const setTo = (instant: Temporal.Instant) => {
    base = instant;
    since = performance.now();
  };
  const save = () => store.transact(stream, (tx) => tx.entries.put(collection, key, toIso(now())));
  return {
    now,
    save,
    async moveTo(instant) {
      if (Temporal.Instant.compare(instant, now()) < 0) return refuse('clock-moves-forward-only', { nowAt: toIso(now()) });
      setTo(toMilliseconds(instant));
      await save();
      return ok(now());
    },
    async holdAt(instant, work) {
      const at = later(instant, now());
      held = at;
      try {
        return await work();
      } finally {
        held = undefined;
        setTo(at);
        await save();
      }
    },
  };
}

/** A clock that only moves when told: for replays and tests. */
export function manualClock(start: Temporal.Instant): Clock & { set(instant: Temporal.Instant): void } {
  let current = toMilliseconds(start);
  return {
    now: () => current,
    set: (instant) => {
      current = toMilliseconds(instant);
    },
  };
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}

function toMilliseconds(instant: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(instant.epochMilliseconds);
}
