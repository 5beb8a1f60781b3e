import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { RandomBytes } from '#platform/kernel/random.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import {
  type Entries,
  type EventStore,
  requireStreamName,
  type StreamHead,
  type StreamRecord,
  type Transaction,
} from '../event-store.ts';
import { eventsFrom } from '../extend.ts';
import { type EntriesListener, type Listener, Listeners } from '../listeners.ts';
import { type Enter, Turns } from '../turns.ts';
import { beginImmediate, openForReading, openForWriting, rollback } from './database.ts';
import { prepareReads, prepareWrites, type Reads, type Writes } from './rows.ts';
import { SqliteTransaction } from './transaction.ts';

/**
 * One SQLite file: write-ahead log, each commit flushed to disk (one flush a transaction). The lock of a stream is the lock of the file.
 * Other processes may use the same file at the same time. Rejects with StoreTooNew for a file of a later version.
 */
export async function openSqliteStore(options: {
  readonly file: string;
  readonly signer: Signer;
  /** Salts of events; default those of the machine. */
  readonly random?: RandomBytes;
}): Promise<EventStore> {
  const writer = await openForWriting(options.file);
  return new SqliteStore(writer, openForReading(options.file), options.signer, options.random ?? randomBytes);
}

class SqliteStore implements EventStore {
  readonly entries: Entries;
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #rows: Reads & Writes;
  readonly #committed: Reads;
  readonly #signer: Signer;
  readonly #random: RandomBytes;
  readonly #listeners = new Listeners();
  readonly #turns = new Turns();

  constructor(writer: DatabaseSync, reader: DatabaseSync, signer: Signer, random: RandomBytes) {
    this.#writer = writer;
    this.#reader = reader;
    this.#signer = signer;
    this.#random = random;
    this.#rows = { ...prepareReads(writer), ...prepareWrites(writer) };
    this.#committed = prepareReads(reader);
    this.entries = {
      get: async (collection, key) => this.#committed.entry(collection, key),
      list: async (collection, prefix = '') => this.#committed.entries(collection, prefix),
      page: async (collection, after, most) => this.#committed.page(collection, after, most),
    };
  }

  async transact<T>(stream: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    requireStreamName(stream);
    return this.#turns.take((enter) => this.#run(stream, work, enter));
  }

  async read(stream: string, { after = 0, upTo = Number.MAX_SAFE_INTEGER } = {}): Promise<readonly StoredEvent[]> {
    return eventsFrom(stream, this.#committed.leaves(stream, after, upTo));
  }

  async record(stream: string): Promise<StreamRecord | undefined> {
    this.#reader.exec('BEGIN');
    try {
      const head = this.#committed.head(stream);
      return head && { texts: this.#committed.leaves(stream, 0, Number.MAX_SAFE_INTEGER), head };
    } finally {
      rollback(this.#reader);
    }
  }

  async streams(): Promise<readonly string[]> {
    return this.#committed.streams();
  }

  async head(stream: string): Promise<StreamHead | undefined> {
    return this.#committed.head(stream);
  }

  async checkpoint(stream: string, size: number): Promise<string | undefined> {
    return this.#committed.checkpoint(stream, size);
  }

  async checkpoints(stream: string): Promise<readonly string[]> {
    return this.#committed.checkpoints(stream);
  }

  onAppend(listener: Listener): () => void {
    return this.#listeners.appends.add(listener);
  }

  onEntries(listener: EntriesListener): () => void {
    return this.#listeners.entries.add(listener);
  }

  close(): Promise<void> {
    return this.#turns.end(async () => {
      this.#reader.close();
      this.#writer.close();
    });
  }

  async #run<T>(stream: string, work: (tx: Transaction) => Promise<T>, enter: Enter): Promise<T> {
    await beginImmediate(this.#writer);
    let tx: SqliteTransaction | undefined;
    try {
      const begun = new SqliteTransaction(stream, this.#rows, this.#random);
      tx = begun;
      const result = await enter(() => work(begun));
      const appended = begun.finish(this.#signer);
      this.#writer.exec('COMMIT');
      this.#listeners.tell(appended);
      return result;
    } finally {
      tx?.end();
      rollback(this.#writer);
    }
  }
}
