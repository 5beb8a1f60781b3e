import type { JsonValue } from '#platform/kernel/json.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore, NewEvent, Transaction } from '#platform/store/event-store.ts';
import type { DownTime } from '#tender/api/answers.ts';
import type { Clock } from './clock.ts';

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
      await append(tx, this.#clock, [{ type: 'ServerStarted', data: last === undefined ? {} : { last: { ...last } } }]);
      await seen(tx, toIso(this.#clock.now()), false);
    });
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

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
    await this.#store.transact(platformStream, async (tx) => {
      await append(tx, this.#clock, [{ type: 'ServerStopped', data: {} }]);
      await seen(tx, toIso(this.#clock.now()), true);
    });
  }
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
