import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StoreBusy, StoreFull, StoreUnavailable } from '../failures.ts';

/** How long a transaction waits for one of another process, and whoever asks for a database that is away, in milliseconds. */
export const usualPatience = 30_000;
/** After so much of the patience of who waits, the lock of a machine that vanished in the middle of a transaction is free again. */
const idleInTransaction = 0.8;
/** A machine that vanished while it is sent something is given up after so many milliseconds. */
const untakenBytes = 15_000;
/** A statement that is not answered by then was sent to nobody, in milliseconds. */
const unanswered = 60_000;
/** The same where somebody waits, in parts of his patience. A wait for a lock is answered before. */
const [unansweredWrite, unansweredRead] = [1.2, 2];
/** So long a connection may take to be opened, in milliseconds. */
const opening = 5_000;

export type Row = Readonly<Record<string, unknown>>;

/** Prepared once on each connection, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

export interface Answer {
  readonly rows: readonly Row[];
  /** `COMMIT` of a transaction that failed answers `ROLLBACK`. */
  readonly command: string;
}

/** What can be asked: one connection, or whichever of a pool is free. Rejects as `failureOf` says. */
export interface Asked {
  query(statement: Statement | string): Promise<Answer>;
}

/** Settings of this session alone, whatever the server's own are. */
const session = (patience: number): string => `
  SELECT set_config('synchronous_commit', 'on', false)
    WHERE current_setting('synchronous_commit') NOT IN ('on', 'remote_apply');
  SET lock_timeout = ${patience};
  SET idle_in_transaction_session_timeout = ${Math.round(patience * idleInTransaction)};
  SET tcp_user_timeout = ${untakenBytes};
  SET statement_timeout = 0;
  SET default_transaction_isolation = 'read committed';
  SET client_min_messages = warning`;

export function clientSettings(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    fallback_application_name: 'event-store',
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: opening,
    query_timeout: unanswered,
  };
}

/** One connection for good: a transaction, or listening. Once it is lost it stays so. */
export class Connection implements Asked {
  readonly #client: pg.Client;
  #lost = false;
  #whenLost: () => void = () => undefined;

  private constructor(client: pg.Client) {
    this.#client = client;
    const lose = () => {
      if (this.#lost) return;
      this.#lost = true;
      this.#whenLost();
    };
    client.on('error', lose);
    client.on('end', lose);
  }

  /** Statements are sent without waiting for the answer to the one before. `within`: milliseconds to be connected. */
  static async open(url: string, patience = usualPatience, within = opening): Promise<Connection> {
    const client = new pg.Client({
      ...clientSettings(url),
      pipeline: true,
      connectionTimeoutMillis: Math.min(within, opening),
      query_timeout: patience * unansweredWrite,
    });
    const connection = new Connection(client);
    try {
      await client.connect();
      await client.query(session(patience));
      return connection;
    } catch (error) {
      await connection.end();
      throw failureOf(error);
    }
  }

  /** Called once, when the connection is lost and not ended by `end`. */
  whenLost(callback: () => void): void {
    if (this.#lost) callback();
    else this.#whenLost = callback;
  }

  get lost(): boolean {
    return this.#lost;
  }

  async query(statement: Statement | string): Promise<Answer> {
    try {
      return await this.#client.query<Row>(statement);
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** `told` hears what each notification on the channel says. */
  async listen(channel: string, told: (payload: string) => void): Promise<void> {
    this.#client.on('notification', (heard) => {
      if (heard.channel === channel) told(heard.payload ?? '');
    });
    await this.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  }

  /** Never rejects, and waits for nobody who is no longer there. */
  async end(): Promise<void> {
    this.#lost = true;
    await Promise.race([this.#client.end().catch(() => undefined), delay(1_000, undefined, { ref: false })]);
  }
}

/** Connections for reading, some at a time; each statement sees what was last committed. */
export class Readers implements Asked {
  readonly #pool: pg.Pool;
  readonly #patience: number;
  #hurried = false;

  constructor(url: string, most: number, patience: number) {
    this.#patience = patience;
    const settings = { ...clientSettings(url), query_timeout: patience * unansweredRead };
    this.#pool = new pg.Pool({ ...settings, max: most, idleTimeoutMillis: 60_000, allowExitOnIdle: true });
    // Of a connection that is lost while nobody uses it there is nothing to say: the pool opens another.
    this.#pool.on('error', () => undefined);
  }

  /** Asks again when the connection was lost, for as long as there is patience: to read twice does no harm. */
  query(statement: Statement | string): Promise<Answer> {
    if (this.#pool.ending) return Promise.reject(new Error('the store is closed'));
    return patiently(
      async () => {
        try {
          return await this.#pool.query<Row>(statement);
        } catch (error) {
          throw failureOf(error);
        }
      },
      () => (this.#hurried ? 0 : this.#patience),
    );
  }

  /** From now on nobody waits for a database that is away: the store is being closed. */
  hurry(): void {
    this.#hurried = true;
  }

  async end(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }
}

/**
 * Does the work again while the database cannot be reached; nothing of it may have been written. The work hears how many milliseconds of
 * patience are left.
 */
export async function patiently<T>(work: (left: number) => Promise<T>, patience: () => number): Promise<T> {
  const begin = performance.now();
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    try {
      return await work(patience() - (performance.now() - begin));
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || performance.now() - begin > patience()) throw error;
    }
    await delay(pause);
  }
}

const diskFull = '53100';
const lockNotAvailable = '55P03';
/** Connection failures, the server ends or begins, too many connections, and what ends an idle session. */
const away = /^(08...|57P0[1-5]|53300|25P0[34])$/;

/** What an error of the client means, where no commit was asked for. */
function failureOf(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return new StoreUnavailable(error);
  const { code = '' } = error;
  if (code === diskFull) return new StoreFull(error);
  if (code === lockNotAvailable) return new StoreBusy(error);
  return away.test(code) ? new StoreUnavailable(error) : error;
}
