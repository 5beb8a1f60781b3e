import { randomBytes } from 'node:crypto';
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
import { type EntriesListener, type Listener, Listeners } from '../listeners.ts';
import { type Enter, Turns } from '../turns.ts';
import { Connection, patiently, Readers, usualPatience } from './connection.ts';
import { Follower } from './follower.ts';
import { Rows } from './rows.ts';
import { channelOf, prepareSchema } from './schema.ts';
import { PostgresTransaction } from './transaction.ts';
import { Writer } from './writer.ts';

const readersAtOnce = 4;

/**
 * The first schema of the search path of a PostgreSQL database, version 13 or later. Any number of processes may use it at the same time,
 * on any number of machines, if all have the same signing key; `onAppend` hears what any of them appended. Waits a while for a database
 * that is away. Rejects with StoreTooNew, and with StoreUnfit for a database that would not keep what it was given.
 *
 * `url` is `postgres://user:password@host:port/database`; for a socket `postgres:///database?host=/var/run/postgresql`.
 */
export async function openPostgresStore(options: {
  readonly url: string;
  readonly signer: Signer;
  /** Salts of events; default those of the machine. */
  readonly random?: RandomBytes;
  /** How long anything waits for a database that is away, and a transaction for others, in milliseconds; default 30 seconds. */
  readonly patience?: number;
}): Promise<EventStore> {
  const { url, signer, random = randomBytes, patience = usualPatience } = options;
  const connection = await patiently(
    () => Connection.open(url, patience),
    () => patience,
  );
  const readers = new Readers(url, readersAtOnce, patience);
  try {
    const channel = channelOf(await prepareSchema(connection, signer.verifierKey));
    const listeners = new Listeners();
    const writer = new Writer(url, connection, patience);
    const follower = new Follower({ url, channel, readers, listeners, own: writer.id });
    await follower.start();
    return new PostgresStore({
      writer,
      readers,
      follower,
      listeners,
      signer,
      random,
      channel,
    });
  } catch (error) {
    await connection.end();
    await readers.end();
    throw error;
  }
}

interface Parts {
  readonly writer: Writer;
  readonly readers: Readers;
  readonly follower: Follower;
  readonly listeners: Listeners;
  readonly signer: Signer;
  readonly random: RandomBytes;
  readonly channel: string;
}

interface Turn<T> {
  readonly stream: string;
  readonly work: (tx: Transaction) => Promise<T>;
  /** When, on the counting clock. */
  readonly asked: number;
}

class PostgresStore implements EventStore {
  readonly entries: Entries;
  readonly #parts: Parts;
  readonly #committed: Rows;
  readonly #turns = new Turns();

  constructor(parts: Parts) {
    this.#parts = parts;
    const committed = new Rows(parts.readers);
    this.#committed = committed;
    this.entries = {
      get: (collection, key) => committed.entry(collection, key),
      list: (collection, prefix = '') => committed.entries(collection, prefix),
      page: (collection, after, most) => committed.page(collection, after, most),
    };
  }

  async transact<T>(stream: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    requireStreamName(stream);
    const asked = performance.now();
    return this.#turns.take((enter) => this.#run({ stream, work, asked }, enter));
  }

  read(stream: string, { after = 0, upTo = Number.MAX_SAFE_INTEGER } = {}): Promise<readonly StoredEvent[]> {
    return this.#committed.events(stream, after, upTo);
  }

  record(stream: string): Promise<StreamRecord | undefined> {
    return this.#committed.record(stream);
  }

  streams(): Promise<readonly string[]> {
    return this.#committed.streams();
  }

  head(stream: string): Promise<StreamHead | undefined> {
    return this.#committed.head(stream);
  }

  checkpoint(stream: string, size: number): Promise<string | undefined> {
    return this.#committed.checkpoint(stream, size);
  }

  checkpoints(stream: string): Promise<readonly string[]> {
    return this.#committed.checkpoints(stream);
  }

  onAppend(listener: Listener): () => void {
    return this.#parts.listeners.appends.add(listener);
  }

  onEntries(listener: EntriesListener): () => void {
    return this.#parts.listeners.entries.add(listener);
  }

  close(): Promise<void> {
    const { writer, follower, readers } = this.#parts;
    return this.#turns.end(async () => {
      readers.hurry();
      await follower.close();
      await writer.close();
      await readers.end();
    });
  }

  async #run<T>({ stream, work, asked }: Turn<T>, enter: Enter): Promise<T> {
    const { writer, follower, signer, random, channel } = this.#parts;
    const { rows, tip, token } = await writer.begin(stream, asked);
    const tx = new PostgresTransaction(stream, rows, tip, random);
    try {
      const result = await enter(() => work(tx));
      const last = await tx.finish(signer, token, channel);
      if (last.length === 0) await writer.rollback();
      else await follower.committed(await writer.commit(last), tx.appended);
      return result;
    } catch (error) {
      tx.end();
      await writer.rollback();
      throw error;
    }
  }
}
