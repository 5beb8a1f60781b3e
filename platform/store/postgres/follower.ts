import { setTimeout as delay } from 'node:timers/promises';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { eventsFrom } from '../extend.ts';
import type { Listeners } from '../listeners.ts';
import { type Asked, Connection, type Row } from './connection.ts';
import { readNotice } from './notices.ts';
import { commitsAfter, entriesChannel } from './rows.ts';
import { integer, text, texts } from './values.ts';

const page = 100;
/** How often it looks by itself, and how long it waits for the answer, in milliseconds: so soon a dead connection is noticed. */
const heartbeat = 5_000;

export interface FollowerParts {
  readonly url: string;
  readonly channel: string;
  readonly readers: Asked;
  readonly listeners: Listeners;
  /** Id of the writer of this process. */
  readonly own: string;
}

/**
 * Tells the listeners of this process what was committed by whichever process, each commit once and in order. Its cursor is the number of
 * the last commit it told of. A notification says that there is more; what there is, is read from the cursor on. So a notification that
 * was lost, with its connection or without, costs nothing but time. What was written beside events has no such number: after a connection
 * was lost it is all to be read anew.
 */
export class Follower {
  readonly #parts: FollowerParts;
  readonly #listeners: Listeners;
  #cursor = 0;
  #connection: Connection | undefined;
  #reading: Promise<void> | undefined;
  #more = false;
  #beat: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
    this.#listeners = parts.listeners;
  }

  /** Whoever listens from now on hears what is committed from now on. */
  async start(): Promise<void> {
    const { rows } = await this.#parts.readers.query('SELECT coalesce(max(commit), 0) AS commit FROM checkpoint');
    this.#cursor = integer(rows[0], 'commit');
    await this.#listen();
    this.#beat = setInterval(() => void this.#feelPulse(), heartbeat).unref();
  }

  /** A transaction of this process was committed under this number; undefined when the number is not known. */
  async committed(commit: number | undefined, events: readonly StoredEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (commit === this.#cursor + 1) {
      this.#cursor = commit;
      this.#listeners.tell(events);
    } else await this.#catchUp();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#beat);
    await this.#connection?.end();
    await this.#reading;
  }

  async #listen(): Promise<void> {
    const { url, channel } = this.#parts;
    const connection = await Connection.open(url);
    try {
      await connection.listen(entriesChannel(channel), (payload) => this.#heardOf(payload));
      await connection.listen(channel, () => void this.#catchUp());
    } catch (error) {
      await connection.end();
      throw error;
    }
    if (this.#closed) return connection.end();
    this.#connection = connection;
    connection.whenLost(() => void this.#listenAgain());
    await this.#catchUp();
  }

  async #listenAgain(): Promise<void> {
    for (let pause = 10; !this.#closed; pause = Math.min(pause * 2, 1_000)) {
      try {
        await this.#listen();
        this.#listeners.entries.tell(undefined);
        return;
      } catch {
        await delay(pause, undefined, { ref: false });
      }
    }
  }

  async #feelPulse(): Promise<void> {
    const connection = this.#connection;
    try {
      await Promise.race([connection?.query('SELECT 1'), unansweredAfter(heartbeat)]);
      await this.#catchUp();
    } catch {
      if (connection?.lost !== false || connection !== this.#connection) return;
      this.#connection = undefined;
      await connection.end();
      await this.#listenAgain();
    }
  }

  #heardOf(payload: string): void {
    const changed = readNotice(this.#parts.own, payload);
    if (changed !== 'own') this.#listeners.entries.tell(changed);
  }

  /** Resolves when everything that was committed before the call has been told. Never rejects: it is tried again at the next beat. */
  async #catchUp(): Promise<void> {
    this.#more = true;
    this.#reading ??= this.#readOn();
    await this.#reading;
  }

  async #readOn(): Promise<void> {
    try {
      while (this.#more && !this.#closed) {
        this.#more = false;
        const { rows } = await this.#parts.readers.query(commitsAfter(this.#cursor, page));
        for (const row of rows) this.#tell(row);
        if (rows.length === page) this.#more = true;
      }
    } catch (error) {
      if (!this.#closed) process.emitWarning(error instanceof Error ? error : String(error));
    } finally {
      this.#reading = undefined;
    }
  }

  #tell(row: Row): void {
    const commit = integer(row, 'commit');
    // Meanwhile this process told of commits of its own.
    if (commit <= this.#cursor) return;
    this.#cursor = commit;
    this.#listeners.tell(eventsFrom(text(row, 'stream'), texts(row, 'leaves')));
  }
}

async function unansweredAfter(ms: number): Promise<never> {
  await delay(ms, undefined, { ref: false });
  throw new Error('the database does not answer');
}
