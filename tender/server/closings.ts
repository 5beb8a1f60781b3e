import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf, isClosed } from '#tender/core/procedure/planning/phases.ts';
import type { Application } from './application.ts';
import type { Clock } from './clock.ts';
import { refuseInDoubt } from './guarded-clock.ts';
import { procedureOf, streamOf } from './procedure-files.ts';

/**
 * Deadlines that were seen to pass. The clock of a running server never goes back; that of one that starts anew may, and a vault that closed
 * without an event would count as open again. So the closing itself is kept, and holds whatever a clock says afterwards (ALM-04).
 */
const collection = 'closing';

/** The last deadline that is known to have passed. */
export async function closingOf(entries: Entries, procedure: string): Promise<Temporal.Instant | undefined> {
  const kept = await entries.get(collection, procedure);
  return typeof kept === 'string' ? fromIso(kept) : undefined;
}

/** The instant that a clock says, or the closing where it says less. */
export async function nowOrClosing(entries: Entries, procedure: string, clock: Clock): Promise<Temporal.Instant> {
  const now = clock.now();
  const closing = await closingOf(entries, procedure);
  return closing !== undefined && Temporal.Instant.compare(now, closing) < 0 ? closing : now;
}

/** Keeps that the vault closed, where it did: not while a clock that leapt leaves that in doubt. */
export async function keepClosing(
  entries: WritableEntries,
  procedure: string,
  file: ProcedureFile,
  clock: Clock,
  now: Temporal.Instant,
): Promise<void> {
  if (!isRunning(file) || !isClosed(file, now) || refuseInDoubt(clock, file, 'place-tender') !== undefined) return;
  const deadline = deadlineOf(file);
  const known = await closingOf(entries, procedure);
  if (known === undefined || Temporal.Instant.compare(known, deadline) < 0)
    await entries.put(collection, procedure, toIso(deadline));
}

function isRunning({ preparation }: ProcedureFile): boolean {
  return preparation.guide !== undefined && preparation.publishedAt !== undefined;
}

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
