import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { Entries, EventStore } from '#platform/store/event-store.ts';
import type { SteadyClock } from '../clock.ts';
import { hashOf } from './devices.ts';

/**
 * Tablets at entrances. An administrator makes a link that works once and not for long; the tablet that opens it gets a token, which is
 * for its own location, and for nothing else than signing in and out there.
 */

const collection = 'kiosk';
const stream = 'devices';
/** How long a link can be opened: time enough to walk to the entrance. */
const linkHolds = { hours: 24 };
const mostKiosks = 20;
/** That it lives is written down this often at most, in milliseconds. */
const seenEvery = 60_000;

const kioskSchema = z.object({
  kiosk: z.string(),
  location: z.string(),
  name: z.string(),
  madeAt: z.string(),
  /** Of the link, while nobody opened it. */
  code: z.string().exactOptional(),
  /** Of the tablet that opened it. */
  token: z.string().exactOptional(),
  pairedAt: z.string().exactOptional(),
  lastSeen: z.string().exactOptional(),
});
export type Kiosk = z.infer<typeof kioskSchema>;

/** Asked of the store each time: what one server paired or withdrew holds for any other on the same database. */
export class Kiosks {
  readonly #store: EventStore;
  readonly #clock: SteadyClock;

  constructor(store: EventStore, clock: SteadyClock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Code: `too-many-kiosks`. The code of the link is told this once. */
  async make(location: string, name: string): Promise<Result<{ readonly kiosk: Kiosk; readonly code: string }>> {
    return this.#store.transact(stream, async ({ entries }) => {
      const own = (await all(entries)).filter((one) => one.location === location);
      if (own.length >= mostKiosks) return refuse('too-many-kiosks', { most: mostKiosks });
      const code = secret();
      const kiosk: Kiosk = { kiosk: randomUUID(), location, name, madeAt: this.#now(), code: hashOf(code) };
      await entries.put(collection, kiosk.kiosk, { ...kiosk });
      return ok({ kiosk, code });
    });
  }

  /** Code: `kiosk-code-not-valid`, for one that was used, withdrawn, too old or never made. */
  async pair(code: string): Promise<Result<{ readonly kiosk: Kiosk; readonly token: string }>> {
    const hash = hashOf(code);
    return this.#store.transact(stream, async ({ entries }) => {
      const waiting = (await all(entries)).find((one) => one.code === hash);
      if (waiting === undefined || this.until(waiting) < this.#now()) return refuse('kiosk-code-not-valid');
      const { kiosk: id, location, name, madeAt } = waiting;
      const token = secret();
      const now = this.#now();
      const kiosk: Kiosk = { kiosk: id, location, name, madeAt, token: hashOf(token), pairedAt: now, lastSeen: now };
      await entries.put(collection, id, { ...kiosk });
      return ok({ kiosk, token });
    });
  }

  /** Until when its link can be opened. */
  until({ madeAt }: Kiosk): string {
    return toIso(fromIso(madeAt).add(linkHolds));
  }

  /** In the order in which they were made. */
  async at(location: string): Promise<readonly Kiosk[]> {
    const own = (await all(this.#store.entries)).filter((one) => one.location === location);
    return own.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
  }

  /** The tablet with this token, which shows by it that it is there. */
  async byToken(token: string): Promise<Kiosk | undefined> {
    const hash = hashOf(token);
    const kiosk = (await all(this.#store.entries)).find((one) => one.token === hash);
    if (kiosk !== undefined) await this.#seen(kiosk);
    return kiosk;
  }

  /** Its link or token opens nothing from now on. Code: `no-such-kiosk`. */
  async withdraw(location: string, id: string): Promise<Result<undefined>> {
    return this.#store.transact(stream, async ({ entries }) => {
      const known = await entries.get(collection, id);
      if (known === undefined || kioskSchema.parse(known).location !== location) return refuse('no-such-kiosk');
      await entries.remove(collection, id);
      return ok(undefined);
    });
  }

  #now(): string {
    return toIso(this.#clock.now());
  }

  /** That it could not be written down holds nobody up at the entrance. */
  async #seen({ kiosk, lastSeen }: Kiosk): Promise<void> {
    const now = this.#now();
    const before = lastSeen === undefined ? 0 : fromIso(lastSeen).epochMilliseconds;
    if (fromIso(now).epochMilliseconds - before < seenEvery) return;
    await this.#store
      .transact(stream, async ({ entries }) => {
        const there = await entries.get(collection, kiosk);
        if (there !== undefined) await entries.put(collection, kiosk, { ...kioskSchema.parse(there), lastSeen: now });
      })
      .catch(() => undefined);
  }
}

async function all(entries: Entries): Promise<readonly Kiosk[]> {
  return (await entries.list(collection)).map(({ value }) => kioskSchema.parse(value));
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
