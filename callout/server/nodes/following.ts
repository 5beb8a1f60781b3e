import { setTimeout as delay } from 'node:timers/promises';
import type { ChangedEntries, EventStore } from '#platform/store/event-store.ts';
import { isDiskTrouble } from '../disk.ts';

/** Brings what is kept in memory of one collection up to what another node wrote; without keys all of it. May be asked for what is known. */
export type Reread = (keys?: readonly string[]) => Promise<void>;

/** What cannot be read now is read after so many milliseconds. */
const again = 500;
/** More keys than this are read as a whole. */
const most = 50;

/** What other nodes wrote beside the log, read anew; what comes while one is being read is read after it, together. */
export class Following {
  readonly #readers: Readonly<Record<string, Reread>>;
  readonly #pending = new Map<string, Set<string> | 'all'>();
  readonly #leave: () => void;
  #reading: Promise<void> | undefined;
  #closed = false;

  /** By collection. */
  constructor(store: EventStore, readers: Readonly<Record<string, Reread>>) {
    this.#readers = readers;
    this.#leave = store.onEntries((changed) => this.#heard(changed));
  }

  /** Resolves when all that was heard of before is known here. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#leave();
    await this.#reading;
  }

  #heard(changed: ChangedEntries | undefined): void {
    if (changed === undefined)
      for (const collection of Object.keys(this.#readers)) this.#pending.set(collection, 'all');
    else if (Object.hasOwn(this.#readers, changed.collection)) this.#gather(changed);
    if (this.#pending.size > 0) this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
  }

  #gather({ collection, keys }: ChangedEntries): void {
    const known = this.#pending.get(collection);
    if (known === 'all' || keys === undefined) return void this.#pending.set(collection, 'all');
    const gathered = new Set([...(known ?? []), ...keys]);
    this.#pending.set(collection, gathered.size > most ? 'all' : gathered);
  }

  async #read(): Promise<void> {
    while (!this.#closed) {
      const [next] = this.#pending;
      if (next === undefined) return;
      const [collection, keys] = next;
      this.#pending.delete(collection);
      try {
        await this.#readAll(collection, keys === 'all' ? undefined : [...keys]);
      } catch {
        this.#gather({ collection, ...(keys === 'all' ? {} : { keys: [...keys] }) });
        await delay(again);
      }
    }
  }

  /** What cannot be read though the database gives it, such as a row of a later version, holds nothing else up: it stays as it was known. */
  async #readAll(collection: string, keys: readonly string[] | undefined): Promise<void> {
    try {
      await this.#readers[collection]?.(keys);
    } catch (error) {
      if (isDiskTrouble(error)) throw error;
      if (keys === undefined || keys.length === 1)
        process.emitWarning(`what another server wrote in ${collection} cannot be read: ${String(error)}`);
      else for (const key of keys) await this.#readAll(collection, [key]);
    }
  }
}
