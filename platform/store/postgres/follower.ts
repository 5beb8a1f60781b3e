import { setTimeout as delay } from 'node:timers/promises';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { eventsFrom } from '../extend.ts';
import type { Listeners } from '../listeners.ts';
import { type Asked, Connection, type Row } from './connection.ts';
import { commitsAfter } from './rows.ts';
import { integer, text, texts } from './values.ts';

const page = 100;
/** How often it looks by itself, in milliseconds: nothing depends on it but how soon a dead connection is noticed. */
const heartbeat = 15_000;

/**
 * Tells the listeners of this process what was committed by whichever process, each commit once and in order. Its cursor is the number of
 * the last commit it told of. A notification says that there is more; what there is, is read from the cursor on. So a notification that
 * was lost, with its connection or without, costs nothing but time.
 */
export class Follower {
  readonly #url: string;
  readonly #channel: string;
  readonly #readers: Asked;
  readonly #listeners: Listeners;
  #cursor = 0;
  #connection: Connection | undefined;
  #reading: Promise<void> | undefined;
  #more = false;
  #beat: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(url: string, channel: string, readers: Asked, listeners: Listeners) {
    this.#url = url;
    this.#channel = channel;
    this.#readers = readers;
    this.#listeners = listeners;
  }

  /** Whoever listens from now on hears what is committed from now on. */
  async start(): Promise<void> {
    const { rows } = await this.#readers.query('SELECT coalesce(max(commit), 0) AS commit FROM checkpoint');
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
    const connection = await Connection.open(this.#url);
    try {
      await connection.listen(this.#channel, () => void this.#catchUp());
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
        return await this.#listen();
      } catch {
        await delay(pause, undefined, { ref: false });
      }
    }
  }

  async #feelPulse(): Promise<void> {
    const connection = this.#connection;
    try {
      await connection?.query('SELECT 1');
      await this.#catchUp();
    } catch {
      if (connection?.lost !== false) return;
      await connection.end();
      await this.#listenAgain();
    }
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
        const { rows } = await this.#readers.query(commitsAfter(this.#cursor, page));
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
