import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';

/** The wall clock leapt: it says `wallAt` where counting on from the last agreement gives `expectedAt`. */
export interface ClockStep {
  readonly expectedAt: string;
  readonly wallAt: string;
  /** Above 0: the wall clock went forward. */
  readonly byMs: number;
}

/** Between these two instants it really is. */
export interface ClockDoubt {
  readonly earliest: Temporal.Instant;
  readonly latest: Temporal.Instant;
}

/** Tells of a step, and of the end of it (undefined). */
export type StepListener = (step: ClockStep | undefined) => void;

/** The one clock of an application. Instants are cut off to milliseconds, so that what is decided is what is recorded. */
export interface Clock {
  now(): Temporal.Instant;
  /** Set while the clock of the machine has leapt: where it really is, is between these two. */
  doubt?(): ClockDoubt | undefined;
  /** Is told when the clock of the machine leaps, and when it agrees again. */
  watch?(listener: StepListener): void;
}

/** A clock that people may move, forward only. */
export interface MovableClock extends Clock {
  /** Codes: `clock-moves-forward-only` with `nowAt`. */
  moveTo(instant: Temporal.Instant): Promise<Result<Temporal.Instant>>;
  /** Stands still until `release`, and then only goes where it is moved to: what a story does happens at its very millisecond. */
  hold(): void;
  release(): void;
  /** Writes down where the clock is, so that it goes on from there after a restart. */
  save(): Promise<void>;
}

const collection = 'clock';
const key = 'demonstration';
/** Entries belong to a stream's transaction; the clock has no events of its own. */
const stream = 'clock';

/** Starts at `start` when the store is new, else where it was left and never before the last event; runs on in real time. */
export async function openMovableClock(store: EventStore, start: Temporal.Instant): Promise<MovableClock> {
  let base = await lastMoment(store, start);
  let since = performance.now();
  let held = false;
  const now = () => (held ? base : toMilliseconds(base.add({ milliseconds: Math.floor(performance.now() - since) })));
  const setTo = (instant: Temporal.Instant) => {
    base = toMilliseconds(instant);
    since = performance.now();
  };
  const save = () => store.transact(stream, (tx) => tx.entries.put(collection, key, toIso(now())));
  return {
    now,
    save,
    async moveTo(instant) {
      if (Temporal.Instant.compare(instant, now()) < 0)
        return refuse('clock-moves-forward-only', { nowAt: toIso(now()) });
      setTo(instant);
      await save();
      return ok(now());
    },
    hold() {
      setTo(now());
      held = true;
    },
    release() {
      setTo(now());
      held = false;
    },
  };
}

async function lastMoment(store: EventStore, start: Temporal.Instant): Promise<Temporal.Instant> {
  const saved = await store.entries.get(collection, key);
  let last = typeof saved === 'string' ? fromIso(saved) : start;
  for (const name of await store.streams()) {
    const [event] = await store.read(name, { after: ((await store.head(name))?.size ?? 1) - 1 });
    if (event !== undefined) last = later(last, fromIso(event.at));
  }
  return last;
}

/** A clock that only moves when told, in any direction: for replays and tests. */
export interface ManualClock extends Clock {
  set(instant: Temporal.Instant): void;
}

export function manualClock(start: Temporal.Instant): ManualClock {
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
