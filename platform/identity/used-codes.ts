import { createHash } from 'node:crypto';
import type { EventStore } from '#platform/store/event-store.ts';

/** Milliseconds in which a six-digit code is taken: its half minute, and the one before and behind it. */
const valid = 90_000;

const collection = 'used-code';
const stream = 'identity';

/** Codes that were used, as long as they could be used again: beside the log, so that a code counts once for all servers on one database. */
export class UsedCodes {
  readonly #store: EventStore;

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** False when this account used this code before. */
  take(account: string, code: string): Promise<boolean> {
    const key = createHash('sha256').update(`${account} ${code}`).digest('base64url');
    return this.#store.transact(stream, async ({ entries }) => {
      const now = Date.now();
      const used = await entries.list(collection);
      for (const old of used) if (Number(old.value) <= now) await entries.remove(collection, old.key);
      if (used.some((one) => one.key === key && Number(one.value) > now)) return false;
      await entries.put(collection, key, now + valid);
      return true;
    });
  }
}
