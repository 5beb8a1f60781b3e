import type { RandomBytes } from '#platform/kernel/random.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { type NewEvent, requireEntry, type Stamp, type Transaction, type WritableEntries } from '../event-store.ts';
import { emptyTip, eventsFrom, extend, signedHead, type Tip } from '../extend.ts';
import type { Reads, Writes } from './rows.ts';

/** The writes of one `work`, between BEGIN and COMMIT. */
export class SqliteTransaction implements Transaction {
  readonly stream: string;
  readonly entries: WritableEntries;
  readonly #rows: Reads & Writes;
  readonly #random: RandomBytes;
  #tip: Tip;
  #appended: StoredEvent[] = [];
  #failure: { readonly error: unknown } | undefined;
  #open = true;

  constructor(stream: string, rows: Reads & Writes, random: RandomBytes) {
    this.stream = stream;
    this.#random = random;
    this.#rows = rows;
    this.#tip = rows.tip(stream) ?? emptyTip;
    this.entries = {
      get: async (collection, key) => this.#step(() => rows.entry(collection, key)),
      list: async (collection, prefix = '') => this.#step(() => rows.entries(collection, prefix)),
      page: async (collection, after, most) => this.#step(() => rows.page(collection, after, most)),
      put: async (collection, key, value) =>
        this.#step(() => {
          requireEntry(collection, key, value);
          rows.putEntry(collection, key, value);
        }),
      remove: async (collection, key) => this.#step(() => rows.removeEntry(collection, key)),
    };
  }

  get version(): number {
    return this.#tip.frontier.size;
  }

  async read(afterSeq = 0): Promise<readonly StoredEvent[]> {
    return this.#step(() => eventsFrom(this.stream, this.#rows.leaves(this.stream, afterSeq, Number.MAX_SAFE_INTEGER)));
  }

  async append(events: readonly NewEvent[], by: Stamp): Promise<readonly StoredEvent[]> {
    return this.#step(() => {
      const { tip, texts } = extend(this.stream, this.#tip, events, by, this.#random);
      for (const text of texts) this.#rows.insertLeaf(text);
      const stored = eventsFrom(this.stream, texts);
      this.#tip = tip;
      this.#appended.push(...stored);
      return stored;
    });
  }

  /** Writes the new head, and gives what was appended. Throws what a step threw before: then nothing may be committed. */
  finish(signer: Signer): readonly StoredEvent[] {
    this.#step(() => {
      if (this.#appended.length > 0)
        this.#rows.putHead(this.stream, this.#tip, signedHead(this.stream, this.#tip, signer));
    });
    return this.#appended;
  }

  /** From now on every step throws: whoever kept the transaction must not write outside it. */
  end(): void {
    this.#open = false;
  }

  #step<T>(step: () => T): T {
    if (!this.#open) throw new Error('the transaction is over');
    if (this.#failure !== undefined) throw this.#failure.error;
    try {
      return step();
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}
