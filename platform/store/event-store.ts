import type { JsonValue } from '#platform/kernel/json.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';

/** The port: streams of events that prove themselves, and an index beside them, changed together or not at all. */

export interface NewEvent {
  readonly type: string;
  readonly data: JsonValue;
  /** Of an event that comes from another log, so that it is the same to the byte; otherwise it is made. */
  readonly salt?: string;
}

/** When and by whom: `at` is an instant as ISO 8601 in UTC with milliseconds, `actor` a user id or `system`. */
export interface Stamp {
  readonly at: string;
  readonly actor: string;
}

export interface Entry {
  readonly key: string;
  readonly value: JsonValue;
}

/** Index rows: found by collection and key, derived from events and written with them. */
export interface Entries {
  get(collection: string, key: string): Promise<JsonValue | undefined>;
  /** All whose key starts with the prefix, in the order of the code points of their keys. */
  list(collection: string, prefix?: string): Promise<readonly Entry[]>;
  /** In the same order at most so many, of those whose key comes after this one: for who does not want them all in memory. */
  page(collection: string, after: string, most: number): Promise<readonly Entry[]>;
}

export interface WritableEntries extends Entries {
  put(collection: string, key: string, value: JsonValue): Promise<void>;
  /** Nothing happens when there is no such entry. */
  remove(collection: string, key: string): Promise<void>;
}

/**
 * What `work` holds while it has the lock of its stream. It sees its own writes; others see none of them before the commit.
 * Once one of its methods has thrown, nothing of it will be committed, even if `work` catches the error.
 */
export interface Transaction {
  readonly stream: string;
  /** The number of events in the stream, those appended here included. */
  readonly version: number;
  read(afterSeq?: number): Promise<readonly StoredEvent[]>;
  /** Throws ClockSetBack when `at` lies before the last event of the stream. */
  append(events: readonly NewEvent[], by: Stamp): Promise<readonly StoredEvent[]>;
  readonly entries: WritableEntries;
}

/** Entries of one collection that another process wrote or removed; without keys all of them may have changed. */
export interface ChangedEntries {
  readonly collection: string;
  readonly keys?: readonly string[];
}

export interface StreamHead {
  readonly size: number;
  /** Base64 of the RFC 6962 tree hash over the stored texts. */
  readonly root: string;
  /** Signed note; its origin is `<key name>/<stream>`. */
  readonly checkpoint: string;
}

/** All that an outsider needs, with the verifier key, to verify a stream (`verifyStream`): texts and head of one moment. */
export interface StreamRecord {
  /** The texts that were hashed, to the byte, in the order of `seq`. */
  readonly texts: readonly string[];
  readonly head: StreamHead;
}

export interface EventStore {
  /**
   * Runs `work` under the lock of the stream; resolves when all it wrote is durable, rejects with its error when nothing was written.
   * Others wait meanwhile, so `work` waits for nothing but this transaction; to start another one within it throws.
   */
  transact<T>(stream: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Events with `after < seq <= upTo`, as last committed; of a stream that does not exist: none. */
  read(stream: string, range?: { readonly after?: number; readonly upTo?: number }): Promise<readonly StoredEvent[]>;
  record(stream: string): Promise<StreamRecord | undefined>;
  /** Names of all streams with events, in the order of their code points. */
  streams(): Promise<readonly string[]>;
  head(stream: string): Promise<StreamHead | undefined>;
  /** The head as it was signed when the stream had so many events; undefined where no transaction ended there. */
  checkpoint(stream: string, size: number): Promise<string | undefined>;
  /** Every head that was ever signed, the oldest first: each may have gone out. */
  checkpoints(stream: string): Promise<readonly string[]>;
  readonly entries: Entries;
  /**
   * Called after each commit with what it appended, in the order of the commits: those of this process, before `transact` resolves, and on
   * PostgreSQL those of every other process as well. What a listener throws becomes a process warning: the commit stands. The function
   * returned ends the subscription.
   */
  onAppend(listener: (events: readonly StoredEvent[]) => void): () => void;
  /**
   * On PostgreSQL called after each commit of another process that wrote entries, with what it wrote, in the order of the commits. It may
   * be called for what was read already. `undefined` says that some may have been missed, so that everything must be read anew: after the
   * line to the database was lost. Never called where processes do not hear of each other. The function returned ends the subscription.
   */
  onEntries(listener: (changed: ChangedEntries | undefined) => void): () => void;
  /** Waits for the transactions under way; afterwards every method rejects. */
  close(): Promise<void>;
}

/** The clock of this machine says less than an event that is already in the stream: nothing is written until it is right again. */
export class ClockSetBack extends Error {
  override readonly name = 'ClockSetBack';
  readonly code = 'clock-set-back';
  readonly stream: string;
  readonly last: string;
  readonly at: string;

  constructor(stream: string, last: string, at: string) {
    super(`the clock was set back: ${at} lies before the last event of ${stream}, ${last}`);
    this.stream = stream;
    this.last = last;
    this.at = at;
  }
}

/** A row that holds no event: the storage under the record was damaged or altered. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
  readonly stream: string;

  constructor(stream: string, what: string) {
    super(`the record of ${stream} is damaged: ${what}`);
    this.stream = stream;
  }
}

/** Names appear in checkpoints, paths and logs: letters, digits and `. _ : / @ ~ -`, at most 200, starting with a letter or digit. */
export function requireStreamName(stream: string): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9._:/@~-]{0,199}$/.test(stream))
    throw new TypeError(`not a stream name: ${JSON.stringify(stream)}`);
}

/** Of collection and key together, in UTF-8: more does not fit into an index of PostgreSQL. */
const longestKey = 2000;

/** What every database can hold as it is: keys of whole characters without NUL that are not too long, and a value. */
export function requireEntry(collection: string, key: string, value: JsonValue): void {
  const whole = [collection, key].every((text) => text.isWellFormed() && !text.includes('\0'));
  if (!whole || Buffer.byteLength(collection + key) > longestKey) {
    throw new TypeError(`not a key of an entry: ${JSON.stringify([collection, key])}`);
  }
  if (value === undefined) throw new TypeError('an entry needs a value; to take it away is to remove it');
}
