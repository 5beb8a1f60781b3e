import { z } from 'zod';
import { longestSilence } from '#callout/core/reports/availability-report.ts';
import { daysOfSpan, type Span, type UptimeDay, withUp } from '#callout/core/statistics/uptime.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { Entries, EventStore } from '#platform/store/event-store.ts';
import type { SteadyClock } from '../clock.ts';
import { isDiskTrouble } from '../disk.ts';

/** Days of uptime, beside the log: nobody is in them. */
export const uptimeCollection = 'uptime-day';
/** Entries belong to a stream's transaction; uptime has no events. */
const stream = 'uptime';
const beatMs = 20_000;

const second = z.int().min(0).max(86_400);
export const uptimeDaySchema = z.strictObject({
  day: z.iso.date(),
  up: z.array(z.tuple([second, second])).max(86_400),
}) satisfies z.ZodType<UptimeDay>;

export async function uptimeDays(entries: Entries): Promise<readonly UptimeDay[]> {
  return (await entries.list(uptimeCollection)).map(({ value }) => uptimeDaySchema.parse(value));
}

/**
 * Says every twenty seconds that this server could write. What lies between two words of one server is uptime; what no server can say is
 * none. So a disk that takes nothing is an outage, and a server that is killed was away for twenty seconds longer than it was, never shorter.
 */
export class Uptime {
  readonly #store: EventStore;
  readonly #clock: SteadyClock;
  /** Seconds since 1970. */
  #last: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(store: EventStore, clock: SteadyClock) {
    this.#store = store;
    this.#clock = clock;
  }

  start(): void {
    void this.beat();
    this.#timer = setInterval(() => void this.beat(), beatMs);
    this.#timer.unref();
  }

  /** Resolves once it is durable, or could not be said. */
  beat(): Promise<void> {
    this.#turn = this.#turn
      .then(() => this.#beat())
      .catch((error: unknown) => {
        if (!isDiskTrouble(error)) process.emitWarning(error instanceof Error ? error : String(error));
      });
    return this.#turn;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#last !== undefined) await this.beat();
  }

  async #beat(): Promise<void> {
    const now = Math.floor(this.#clock.now().epochMilliseconds / 1000);
    const since = this.#last !== undefined && now - this.#last <= longestSilence ? this.#last : now;
    await this.#store.transact(stream, async ({ entries }) => {
      const span: Span = [since, now];
      for (const piece of daysOfSpan(span)) {
        const value = await entries.get(uptimeCollection, piece.day);
        const known = value === undefined ? { day: piece.day, up: [] } : uptimeDaySchema.parse(value);
        const day = withUp(known, piece.span);
        await entries.put(uptimeCollection, day.day, JSON.parse(JSON.stringify(day)) as JsonValue);
      }
    });
    this.#last = now;
  }
}
