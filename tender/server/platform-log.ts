import type { JsonValue } from '#platform/kernel/json.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore, NewEvent, Transaction } from '#platform/store/event-store.ts';
import type { ClockStepAnswer, DownTime } from '#tender/api/answers.ts';
import type { Clock, ClockStep } from './clock.ts';
import { stepMs } from './guarded-clock.ts';

/** The stream of what the platform knows of itself; it belongs to no procedure and is signed like every other. */
export const platformStream = 'platform';

const collection = 'uptime';
const key = 'last';
/** How often the server says that it is there, in milliseconds: an interruption is known to so much. */
const beatEvery = 10_000;

/** When the server was last known to run, and whether it then ended by itself. */
interface LastSeen {
  readonly at: string;
  readonly clean: boolean;
}

/**
 * Writes down when the server starts and ends, and when it was last alive before an end that it did not see: power, crash, kill. Who judges
 * a report of an outage is shown this beside it (ROC-04).
 */
export class PlatformLog {
  readonly #store: EventStore;
  readonly #clock: Clock;
  #timer: NodeJS.Timeout | undefined;
  #beating: Promise<void> = Promise.resolve();

  constructor(store: EventStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  async start(): Promise<void> {
    await this.#store.transact(platformStream, async (tx) => {
      const last = lastSeenIn(await tx.entries.get(collection, key));
      const started = { type: 'ServerStarted', data: last === undefined ? {} : { last: { ...last } } };
      const behind = last === undefined ? undefined : setBackSince(last.at, this.#clock.now());
      await append(tx, this.#clock, [started, ...(behind === undefined ? [] : [steppedEvent(behind, true)])]);
      await seen(tx, toIso(this.#clock.now()), false);
    });
    this.#clock.watch?.((step) => this.#stepped(step));
    this.#timer = setInterval(() => void this.beat(), beatEvery);
    this.#timer.unref();
  }

  /** Says that the server is there. */
  beat(): Promise<void> {
    const at = toIso(this.#clock.now());
    this.#beating = this.#beating
      .then(() => this.#store.transact(platformStream, (tx) => seen(tx, at, false)))
      .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
    return this.#beating;
  }

  #stepped(step: ClockStep | undefined): void {
    const event = step === undefined ? { type: 'ClockAgrees', data: {} } : steppedEvent(step, false);
    this.#beating = this.#beating
      .then(() => this.#store.transact(platformStream, (tx) => append(tx, this.#clock, [event])))
      .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
  }

  /** Resolves when what happened so far is written down. */
  async settled(): Promise<void> {
    await this.#beating;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
    await this.#store.transact(platformStream, async (tx) => {
      await append(tx, this.#clock, [{ type: 'ServerStopped', data: {} }]);
      await seen(tx, toIso(this.#clock.now()), true);
    });
  }
}

/** That the clock of the machine says less than it did when the server was last known to run. */
function setBackSince(lastAt: string, now: Temporal.Instant): ClockStep | undefined {
  const byMs = now.epochMilliseconds - fromIso(lastAt).epochMilliseconds;
  return byMs < -stepMs ? { expectedAt: lastAt, wallAt: toIso(now), byMs } : undefined;
}

function steppedEvent({ expectedAt, wallAt, byMs }: ClockStep, acrossRestart: boolean): NewEvent {
  return { type: 'ClockStepped', data: { expectedAt, wallAt, byMs, acrossRestart } };
}

/** Leaps of the clock that were written down from an instant (ISO) on. */
export async function clockSteps(store: EventStore, from = ''): Promise<readonly ClockStepAnswer[]> {
  const events = await store.read(platformStream);
  return events.flatMap(({ type, at, data }): readonly ClockStepAnswer[] => {
    const [expectedAt, wallAt, byMs] = [field(data, 'expectedAt'), field(data, 'wallAt'), field(data, 'byMs')];
    if (type !== 'ClockStepped' || at < from) return [];
    if (typeof expectedAt !== 'string' || typeof wallAt !== 'string' || typeof byMs !== 'number') return [];
    return [{ at, expectedAt, wallAt, byMs, acrossRestart: field(data, 'acrossRestart') === true }];
  });
}

function seen({ entries }: Transaction, at: string, clean: boolean): Promise<void> {
  return entries.put(collection, key, { at, clean });
}

/** When the server did not run, as far as it touches what lies between two instants (ISO). */
export async function downTimes(store: EventStore, from: string, until: string): Promise<readonly DownTime[]> {
  const events = await store.read(platformStream);
  return events.flatMap(({ type, at, data }): readonly DownTime[] => {
    const last = type === 'ServerStarted' ? lastSeenIn(field(data, 'last')) : undefined;
    if (last === undefined || last.at > until || at < from) return [];
    return [{ from: last.at, until: at, clean: last.clean }];
  });
}

/** Since when the server watches itself; undefined before its first start. */
export async function watchedSince(store: EventStore): Promise<string | undefined> {
  const [first] = await store.read(platformStream, { upTo: 1 });
  return first?.at;
}

async function append(tx: Transaction, clock: Clock, events: readonly NewEvent[]): Promise<void> {
  const [newest] = await tx.read(tx.version - 1);
  const now = clock.now();
  // A clock that was set back must not keep the server from starting: what it then says of itself stands at the last instant that is known.
  const at = newest !== undefined && Temporal.Instant.compare(fromIso(newest.at), now) > 0 ? newest.at : toIso(now);
  await tx.append(events, { at, actor: 'system' });
}

function lastSeenIn(value: JsonValue | undefined): LastSeen | undefined {
  const [at, clean] = [field(value, 'at'), field(value, 'clean')];
  return typeof at === 'string' && typeof clean === 'boolean' ? { at, clean } : undefined;
}

function field(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([own]) => own === name)?.[1];
}
