import type { RandomBytes } from '#platform/kernel/random.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { type NewEvent, requireEntry, type Stamp, type Transaction, type WritableEntries } from '../event-store.ts';
import { emptyTip, eventsFrom, extend, signedHead, type Tip } from '../extend.ts';
import type { Statement } from './connection.ts';
import { noticesOf } from './notices.ts';
import type { Rows } from './rows.ts';
import { markAppended, markDone, type Token, tellEntries } from './rows.ts';

/**
 * The writes of one `work`, between BEGIN and COMMIT. They reach the database in the order in which they were asked for, also those that
 * `work` did not wait for.
 */
export class PostgresTransaction implements Transaction {
  readonly stream: string;
  readonly entries: WritableEntries;
  readonly #rows: Rows;
  readonly #random: RandomBytes;
  readonly #before: number;
  #tip: Tip;
  readonly #appended: StoredEvent[] = [];
  readonly #steps: Promise<unknown>[] = [];
  readonly #touched = new Map<string, Set<string>>();
  #wrote = false;
  #failure: { readonly error: unknown } | undefined;
  #open = true;

  constructor(stream: string, rows: Rows, tip: Tip | undefined, random: RandomBytes) {
    this.stream = stream;
    this.#rows = rows;
    this.#random = random;
    this.#tip = tip ?? emptyTip;
    this.#before = this.#tip.frontier.size;
    this.entries = {
      get: (collection, key) => this.#step(() => rows.entry(collection, key)),
      list: (collection, prefix = '') => this.#step(() => rows.entries(collection, prefix)),
      page: (collection, after, most) => this.#step(() => rows.page(collection, after, most)),
      put: (collection, key, value) => this.#step(() => this.#put(collection, key, value)),
      remove: (collection, key) =>
        this.#step(() => {
          this.#touch(collection, key);
          return rows.removeEntry(collection, key);
        }),
    };
  }

  get version(): number {
    return this.#tip.frontier.size;
  }

  get appended(): readonly StoredEvent[] {
    return this.#appended;
  }

  read(afterSeq = 0): Promise<readonly StoredEvent[]> {
    return this.#step(() => this.#rows.events(this.stream, afterSeq, Number.MAX_SAFE_INTEGER));
  }

  append(events: readonly NewEvent[], by: Stamp): Promise<readonly StoredEvent[]> {
    return this.#step(async () => {
      const after = this.version;
      const { tip, texts } = extend(this.stream, this.#tip, events, by, this.#random);
      const stored = eventsFrom(this.stream, texts);
      this.#tip = tip;
      this.#appended.push(...stored);
      this.#wrote = true;
      if (texts.length > 0) await this.#rows.insertLeaves(this.stream, after, texts);
      return stored;
    });
  }

  /**
   * Waits for what `work` did not wait for; from then on every step throws, so that whoever kept the transaction writes nothing outside it.
   * Gives the last statements before the commit, none where there is nothing to commit. Throws what a step threw before.
   */
  async finish(signer: Signer, token: Token, channel: string): Promise<readonly Statement[]> {
    this.end();
    await Promise.allSettled(this.#steps);
    if (this.#failure !== undefined) throw this.#failure.error;
    if (!this.#wrote) return [];
    const notices = noticesOf(token.writer, this.#touched);
    const told = notices.length === 0 ? [] : [tellEntries(channel, notices)];
    if (this.#appended.length === 0) return [markDone(token), ...told];
    const head = signedHead(this.stream, this.#tip, signer);
    return [markAppended(token, channel, { stream: this.stream, after: this.#before, tip: this.#tip, head }), ...told];
  }

  end(): void {
    this.#open = false;
  }

  async #put(...[collection, key, value]: Parameters<WritableEntries['put']>): Promise<void> {
    requireEntry(collection, key, value);
    this.#touch(collection, key);
    await this.#rows.putEntry(collection, key, value);
  }

  #touch(collection: string, key: string): void {
    this.#wrote = true;
    const keys = this.#touched.get(collection) ?? new Set();
    this.#touched.set(collection, keys.add(key));
  }

  #step<T>(step: () => Promise<T>): Promise<T> {
    const taken = this.#take(step);
    this.#steps.push(taken);
    return taken;
  }

  async #take<T>(step: () => Promise<T>): Promise<T> {
    if (!this.#open) throw new Error('the transaction is over');
    if (this.#failure !== undefined) throw this.#failure.error;
    try {
      return await step();
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }
}
