import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf } from '#tender/core/procedure/planning/phases.ts';
import type { Application } from './application.ts';
import type { Clock } from './clock.ts';
import { closingOf, isRunning, keepClosing } from './closings.ts';
import { procedureOf, streamOf } from './procedure-files.ts';

/** How often the clock is looked at, in milliseconds; for a deadline that comes sooner, at that instant. */
const every = 10_000;

/** Sees deadlines pass where nobody asks for anything. */
export class Closings {
  readonly #application: Application;
  #timer: NodeJS.Timeout | undefined;
  #next: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(application: Application) {
    this.#application = application;
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), every);
    this.#timer.unref();
    void this.look();
  }

  look(): Promise<void> {
    this.#looking = this.#looking
      .then(() => this.#look())
      .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)));
    return this.#looking;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    clearTimeout(this.#next);
    await this.#looking;
  }

  async #look(): Promise<void> {
    const { clock, files, parts } = this.#application;
    for (const stream of await parts.store.streams()) {
      const id = procedureOf(stream);
      const file = id === undefined ? undefined : await files.newest(id);
      if (id === undefined || file === undefined || !isRunning(file) || file.opening.opened !== undefined) continue;
      await this.#lookAt(id, file, clock);
    }
  }

  async #lookAt(id: string, file: ProcedureFile, clock: Clock): Promise<void> {
    const { store } = this.#application.parts;
    const now = clock.now();
    const deadline = deadlineOf(file);
    const left = now.until(deadline).total('milliseconds');
    if (left > 0) {
      if (left < every && this.#timer !== undefined) this.#lookAgainIn(left);
      return;
    }
    const known = await closingOf(store.entries, id);
    if (known !== undefined && Temporal.Instant.compare(known, deadline) >= 0) return;
    await store.transact(streamOf(id), async (tx) => {
      await keepClosing(tx.entries, id, await this.#application.files.locked(id, tx), clock, clock.now());
    });
  }

  #lookAgainIn(milliseconds: number): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => void this.look(), Math.ceil(milliseconds) + 1);
    this.#next.unref();
  }
}
