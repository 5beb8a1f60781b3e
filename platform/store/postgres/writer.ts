import { randomUUID } from 'node:crypto';
import type { Tip } from '../extend.ts';
import { OutcomeUnknown, StoreUnavailable } from '../failures.ts';
import { Connection, patiently, type Statement } from './connection.ts';
import { Rows, type Token } from './rows.ts';
import { lockForWriting } from './schema.ts';
import { integer } from './values.ts';

export interface Begun {
  readonly rows: Rows;
  readonly token: Token;
  readonly tip: Tip | undefined;
}

/** A connection may always take so many milliseconds to be opened, however little patience is left. */
const leastOpening = 500;

/** The one connection with which this process writes; another one when it was lost. */
export class Writer {
  readonly #url: string;
  readonly #patience: number;
  readonly id = randomUUID();
  #turn = 0;
  #connection: Connection | undefined;
  /** Nobody answered the last time. */
  #away = false;

  constructor(url: string, connection: Connection, patience: number) {
    this.#url = url;
    this.#patience = patience;
    this.#connection = connection;
  }

  /**
   * Begins a transaction and waits for its lock. As nothing was done yet, a connection that was lost meanwhile is replaced. `asked`: when it
   * was asked for, on the counting clock. While nobody answers, who waited long for his turn is refused at once: he may have gone away, and
   * nothing may be done for him later.
   */
  async begin(stream: string, asked: number): Promise<Begun> {
    const waited = this.#away ? performance.now() - asked : 0;
    if (waited > this.#patience / 2) throw new StoreUnavailable(undefined);
    try {
      const begun = await patiently(
        (left) => this.#begin(stream, left),
        () => this.#patience - waited,
      );
      this.#away = false;
      return begun;
    } catch (error) {
      this.#away = error instanceof StoreUnavailable;
      throw error;
    }
  }

  async #begin(stream: string, left: number): Promise<Begun> {
    const connection = await this.#connected(left);
    const rows = new Rows(connection);
    try {
      const sent = [connection.query('BEGIN'), connection.query(lockForWriting)];
      const tip = rows.tip(stream);
      await Promise.all([...sent, tip]);
      this.#turn += 1;
      return { rows, tip: await tip, token: { writer: this.id, turn: this.#turn } };
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  /**
   * Sends the last statements and COMMIT. Resolves with the number of the commit, which the first of them gives where there is one, or
   * undefined when the connection was lost and asking afterwards showed that it was done. Rejects when it is certain that nothing was
   * written, and with OutcomeUnknown.
   */
  async commit(last: readonly Statement[]): Promise<number | undefined> {
    const connection = this.#connection;
    if (connection === undefined) throw new StoreUnavailable(undefined);
    const sent = [...last, 'COMMIT'].map((statement) => connection.query(statement));
    const answers = await Promise.allSettled(sent);
    const ended = answers.at(-1);
    if (ended?.status !== 'fulfilled') {
      if (!(await this.#wasCommitted())) throw ended?.reason;
      return undefined;
    }
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
    if (ended.value.command !== 'COMMIT') throw new Error(`the database answered COMMIT with ${ended.value.command}`);
    const [marked] = answers;
    const [row] = marked?.status === 'fulfilled' ? marked.value.rows : [];
    return row === undefined ? undefined : integer(row, 'commit');
  }

  /** Never rejects: a connection that cannot roll back is given up, and with it goes what was done on it. */
  async rollback(): Promise<void> {
    try {
      if (this.#connection?.lost === false) await this.#connection.query('ROLLBACK');
    } catch {
      await this.#giveUp();
    }
  }

  async close(): Promise<void> {
    await this.#connection
      ?.query({ name: '', text: 'DELETE FROM writer WHERE id = $1', values: [this.id] })
      .catch(() => undefined);
    await this.#giveUp();
  }

  async #connected(left: number): Promise<Connection> {
    if (this.#connection === undefined || this.#connection.lost)
      this.#connection = await Connection.open(this.#url, this.#patience, Math.max(leastOpening, left));
    return this.#connection;
  }

  async #giveUp(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.end();
  }

  /**
   * Whether the transaction under way was committed, although the answer to COMMIT was lost. Whoever has the lock after it knows that it is
   * over, one way or the other: then what it wrote of itself is there, or never will be.
   */
  async #wasCommitted(): Promise<boolean> {
    await this.#giveUp();
    const ask = { name: '', text: 'SELECT turn FROM writer WHERE id = $1', values: [this.id] };
    try {
      return await patiently(
        async (left) => {
          const connection = await Connection.open(this.#url, this.#patience, Math.max(leastOpening, left));
          try {
            await connection.query('BEGIN');
            await connection.query(lockForWriting);
            const [row] = (await connection.query(ask)).rows;
            return row !== undefined && integer(row, 'turn') === this.#turn;
          } finally {
            await connection.end();
          }
        },
        () => 2 * this.#patience,
      );
    } catch (error) {
      this.#away = true;
      throw new OutcomeUnknown(error);
    }
  }
}
