import { fromIso, toIso } from '#platform/kernel/time.ts';

/** Two clocks of one machine: that of the wall, which people and time servers set, and one that only counts on. */
export interface TimeSources {
  /** Milliseconds since 1970. */
  wall(): number;
  /** Milliseconds since some moment. */
  monotonic(): number;
}

/** The wall clock says `wallAt` where this server counts on at `countedAt`. */
export interface ClockTrouble {
  readonly countedAt: string;
  readonly wallAt: string;
}

/**
 * The one clock of the server. It never goes back: when the wall clock leaps, or says less than the log, time goes on by counting, so that
 * a call goes on whatever is done to the clock of the machine. Instants are cut off to milliseconds.
 */
export interface SteadyClock {
  now(): Temporal.Instant;
  /** Set while the clock of the machine says something else. */
  trouble(): ClockTrouble | undefined;
  /** From now on never before this instant (ISO), which stands in the log. */
  notBefore(instant: string): void;
  /**
   * The clock that several servers go by says this now, in milliseconds since 1970, give or take so many. A difference is made good: forward
   * at any time, and back only before anybody was told what time it is.
   */
  agreeWith(wall: number, uncertainty: number): void;
}

/** A difference of more milliseconds than this is no slewing of a time server. */
const leap = 1000;
/** So often what both clocks say is taken as agreed anew, while they agree. */
const agreeEvery = 60_000;

const machine: TimeSources = { wall: () => Date.now(), monotonic: () => performance.now() };

export function steadyClock(sources: TimeSources = machine): SteadyClock {
  let agreed = { wall: sources.wall(), monotonic: sources.monotonic() };
  let last = agreed.wall;
  let isTold = false;
  let told = { at: last, instant: Temporal.Instant.fromEpochMilliseconds(last) };
  const look = () => {
    const [wall, monotonic] = [sources.wall(), sources.monotonic()];
    const counted = Math.floor(agreed.wall + monotonic - agreed.monotonic);
    const agrees = Math.abs(wall - counted) <= leap;
    if (agrees && monotonic - agreed.monotonic >= agreeEvery) agreed = { wall, monotonic };
    last = Math.max(last, agrees ? wall : counted);
    return { wall, last, agrees };
  };
  const goOnFrom = (wall: number) => {
    agreed = { wall, monotonic: sources.monotonic() };
    last = wall;
  };
  return {
    now() {
      const at = look().last;
      isTold = true;
      // Hundreds of phones are heard in one millisecond.
      if (told.at !== at) told = { at, instant: Temporal.Instant.fromEpochMilliseconds(at) };
      return told.instant;
    },
    trouble() {
      const seen = look();
      return seen.agrees ? undefined : { countedAt: isoOf(seen.last), wallAt: isoOf(seen.wall) };
    },
    notBefore(instant) {
      const floor = fromIso(instant).epochMilliseconds;
      if (floor > look().last) goOnFrom(floor);
    },
    agreeWith(wall, uncertainty) {
      const ahead = look().last - wall;
      if (Math.abs(ahead) > leap + uncertainty && (ahead < 0 || !isTold)) goOnFrom(Math.floor(wall));
    },
  };
}

function isoOf(milliseconds: number): string {
  return toIso(Temporal.Instant.fromEpochMilliseconds(milliseconds));
}
