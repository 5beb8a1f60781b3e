import { AsyncLocalStorage } from 'node:async_hooks';

/** Runs the work of a transaction so that another one started within it is noticed. */
export type Enter = <T>(work: () => Promise<T>) => Promise<T>;

/** The transactions of one store in one process, one after the other. */
export class Turns {
  readonly #within = new AsyncLocalStorage<{ open: boolean }>();
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;

  /** Rejects within the work of another turn, which would wait for itself, and after `end`. */
  async take<T>(turn: (enter: Enter) => Promise<T>): Promise<T> {
    if (this.#within.getStore()?.open)
      throw new Error('a transaction was started within a transaction: it would wait for itself');
    if (this.#ended) throw new Error('the store is closed');
    return this.#queue(async () => {
      const mark = { open: true };
      try {
        return await turn((work) => this.#within.run(mark, work));
      } finally {
        mark.open = false;
      }
    });
  }

  /** Lets those who wait have their turn, then does the last work; a second time nothing. */
  async end(last: () => Promise<void>): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.#queue(last);
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
