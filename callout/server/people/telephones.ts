import { z } from 'zod';
import type { EventStore } from '#platform/store/event-store.ts';

/** Telephone numbers for SMS. Beside the log, shown to their owner alone, and gone with his account. */

export const telephoneCollection = 'telephone';
/** Entries belong to a stream's transaction; numbers have no events. */
const stream = 'telephone';

export class Telephones {
  readonly #store: EventStore;
  readonly #known = new Map<string, string>();

  constructor(store: EventStore) {
    this.#store = store;
  }

  async load(): Promise<void> {
    for (const { key, value } of await this.#store.entries.list(telephoneCollection))
      this.#known.set(key, z.string().parse(value));
  }

  /** What another node wrote. */
  readonly reread = async (): Promise<void> => {
    this.#known.clear();
    await this.load();
  };

  /** E.164, as `readTelephone` gives it. */
  of(user: string): string | undefined {
    return this.#known.get(user);
  }

  async keep(user: string, number: string): Promise<void> {
    await this.#store.transact(stream, (tx) => tx.entries.put(telephoneCollection, user, number));
    this.#known.set(user, number);
  }

  async remove(user: string): Promise<void> {
    if (!this.#known.has(user)) return;
    await this.#store.transact(stream, (tx) => tx.entries.remove(telephoneCollection, user));
    this.#known.delete(user);
  }

  /** Of whoever has no account any more. */
  async sweep(isKnown: (user: string) => boolean): Promise<void> {
    for (const user of this.#known.keys()) if (!isKnown(user)) await this.remove(user);
  }
}
