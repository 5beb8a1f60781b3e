import { type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { CommandType } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf } from '#tender/core/procedure/planning/phases.ts';
import type { Clock, ClockDoubt, ClockStep, StepListener } from './clock.ts';

/** Two clocks of one machine: that of the wall, which people and time servers set, and one that only counts on. */
export interface TimeSources {
  /** Milliseconds since 1970. */
  wall(): number;
  /** Milliseconds since some moment. */
  monotonic(): number;
}

export interface GuardedClock extends Clock {
  doubt(): ClockDoubt | undefined;
  watch(listener: StepListener): void;
}

/** A difference of more milliseconds than this, arisen within `agreeEveryMs`, is a step. Time servers that slew stay far below it. */
export const stepMs = 500;
const agreeEveryMs = 60_000;

const machine: TimeSources = { wall: () => Date.now(), monotonic: () => performance.now() };

/**
 * Follows the wall clock as long as it agrees with the counting one. When it leaps, time goes on by counting, so that neither receipts nor
 * closing leap with it; the leap is told, and what hangs on which of the two is right is in doubt until they agree again or the server
 * is started anew. Never goes back.
 */
export function guardedClock(sources: TimeSources = machine): GuardedClock {
  const listeners: StepListener[] = [];
  let agreed = { wall: sources.wall(), monotonic: sources.monotonic() };
  let last = agreed.wall;
  let step: ClockStep | undefined;
  const told = (next: ClockStep | undefined) => {
    step = next;
    for (const listener of listeners) listener(next);
  };
  const look = () => {
    const [wall, monotonic] = [sources.wall(), sources.monotonic()];
    const expected = Math.floor(agreed.wall + monotonic - agreed.monotonic);
    const byMs = wall - expected;
    const agrees = Math.abs(byMs) <= stepMs;
    if (agrees && step !== undefined) told(undefined);
    if (!agrees && (step === undefined || Math.abs(byMs - step.byMs) > stepMs))
      told({ expectedAt: isoOf(expected), wallAt: isoOf(wall), byMs });
    if (agrees && monotonic - agreed.monotonic >= agreeEveryMs) agreed = { wall, monotonic };
    last = Math.max(last, agrees ? wall : expected);
    return { now: last, wall };
  };
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(look().now),
    doubt() {
      const { now, wall } = look();
      if (step === undefined) return undefined;
      const [earliest, latest] = [Math.min(now, wall), Math.max(now, wall)];
      return {
        earliest: Temporal.Instant.fromEpochMilliseconds(earliest),
        latest: Temporal.Instant.fromEpochMilliseconds(latest),
      };
    },
    watch: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Commands that are one thing before the deadline and another after it. */
const hangOnDeadline: ReadonlySet<CommandType> = new Set<CommandType>([
  'keep-draft',
  'place-tender',
  'withdraw-tender',
  'release-share',
  'change-planning',
  'extend-round',
  'report-outage',
]);

/** Nothing is decided by a clock that leapt over the deadline. Codes: `clock-in-doubt`. */
export function refuseInDoubt(clock: Clock, file: ProcedureFile, command: CommandType): Result<never> | undefined {
  const doubt = hangOnDeadline.has(command) && file.preparation.guide !== undefined ? clock.doubt?.() : undefined;
  if (doubt === undefined) return undefined;
  const deadline = deadlineOf(file);
  const { earliest, latest } = doubt;
  const between = Temporal.Instant.compare(earliest, deadline) < 0 && Temporal.Instant.compare(deadline, latest) <= 0;
  return between
    ? refuse('clock-in-doubt', { earliestAt: toIso(earliest), latestAt: toIso(latest), deadline: toIso(deadline) })
    : undefined;
}

function isoOf(milliseconds: number): string {
  return toIso(Temporal.Instant.fromEpochMilliseconds(milliseconds));
}
