import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { SteadyClock } from '../clock.ts';
import { hashOf } from './devices.ts';

/** Tablets at entrances. The token of one is for its own location, and for nothing else than signing in and out there. */

const collection = 'kiosk';
const stream = 'devices';

const kioskSchema = z.object({ kiosk: z.string(), location: z.string(), name: z.string(), madeAt: z.string() });
export type Kiosk = z.infer<typeof kioskSchema>;

export class Kiosks {
  readonly #store: EventStore;
  readonly #clock: SteadyClock;

  constructor(store: EventStore, clock: SteadyClock) {
    this.#store = store;
    this.#clock = clock;
  }

  async make(location: string, name: string): Promise<{ readonly kiosk: string; readonly token: string }> {
    const token = randomBytes(32).toString('base64url');
    const kiosk = { kiosk: randomUUID(), location, name, madeAt: toIso(this.#clock.now()) };
    await this.#store.transact(stream, (tx) => tx.entries.put(collection, hashOf(token), kiosk));
    return { kiosk: kiosk.kiosk, token };
  }

  async byToken(token: string): Promise<Kiosk | undefined> {
    const value = await this.#store.entries.get(collection, hashOf(token));
    return value === undefined ? undefined : kioskSchema.parse(value);
  }
}
