import { isDiskTrouble } from './disk.ts';

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface BatchSettings<T> {
  /** Writes them durably, all or none. */
  readonly write: (items: readonly T[]) => Promise<void>;
  /** Told when the disk refused, and when it took something. */
  readonly onDisk?: (works: boolean) => void;
  /** Milliseconds in which what comes is gathered; what comes while one batch is being written forms the next. */
  readonly gatherMs?: number;
  readonly retryMs?: number;
}

/** Many small writes in one transaction. While the disk takes nothing they are kept in order and tried again until it does. */
export class Batch<T> {
  readonly #settings: BatchSettings<T>;
  #waiting: Waiting<T>[] = [];
  #writing: readonly Waiting<T>[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** When it goes off, on the counting clock. */
  #due = 0;
  #closed = false;

  constructor(settings: BatchSettings<T>) {
    this.#settings = settings;
  }

  /**
   * Resolves once the item is durable; rejects with what writing it threw, when that is not the disk. What can wait for `gatherMs`
   * milliseconds goes sooner with others that cannot.
   */
  add(item: T, gatherMs = this.#gatherMs): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ item, resolve, reject });
    this.#later(gatherMs);
    return promise;
  }

  /** What is not durable yet, oldest first. */
  pending(): readonly T[] {
    return [...this.#writing, ...this.#waiting].map(({ item }) => item);
  }

  /** Writes at once what is there; what the disk does not take then is lost, and was not acknowledged. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#writing.length > 0) await new Promise((done) => setTimeout(done, 5));
    clearTimeout(this.#timer);
    while (this.#waiting.length > 0) await this.#flush();
  }

  get #gatherMs(): number {
    return this.#settings.gatherMs ?? 2;
  }

  #later(ms: number): void {
    const due = performance.now() + ms;
    if (this.#closed || this.#writing.length > 0 || (this.#timer !== undefined && this.#due <= due)) return;
    clearTimeout(this.#timer);
    this.#due = due;
    // What came in by then, and was not heard yet while the server was busy, goes along.
    this.#timer = setTimeout(() => setImmediate(() => void this.#flush()), ms);
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    // What was put off until now went along when the server ended.
    if (this.#writing.length > 0 || this.#waiting.length === 0) return;
    this.#writing = this.#waiting;
    this.#waiting = [];
    let pause = this.#gatherMs;
    try {
      await this.#settings.write(this.#writing.map(({ item }) => item));
      this.#settings.onDisk?.(true);
      for (const { resolve } of this.#writing) resolve();
    } catch (error) {
      if (isDiskTrouble(error) && !this.#closed) {
        this.#settings.onDisk?.(false);
        this.#waiting = [...this.#writing, ...this.#waiting];
        pause = this.#settings.retryMs ?? 1000;
      } else for (const { reject } of this.#writing) reject(error);
    }
    this.#writing = [];
    if (this.#waiting.length > 0) this.#later(pause);
  }
}
