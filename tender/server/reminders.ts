import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { remindersOf } from '#tender/core/procedure/procedure.ts';
import type { Reminder } from '#tender/core/procedure/stage.ts';
import type { Application } from './application.ts';
import type { Person } from './directory.ts';
import { postReminder, wasSent } from './mails.ts';
import { idsOf, procedureOf, streamOf } from './procedure-files.ts';

/** How often the clock is looked at, in milliseconds. */
const every = 30_000;
/** When the clock is moved, it passes at most so many moments on the way, an hour or more apart. */
const mostMoments = 400;

/** Messages that are due by the clock; each is sent once. */
export class Reminders {
  readonly #application: Application;
  readonly #mailPosted: () => void;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> = Promise.resolve();

  /** `mailPosted` hears when something was put into the outbox. */
  constructor(application: Application, mailPosted: () => void = () => undefined) {
    this.#application = application;
    this.#mailPosted = mailPosted;
  }

  start(): void {
    this.#timer = setInterval(() => void this.lookAt(this.#application.clock.now()), every);
  }

  /** Sends what is due at `now`. */
  lookAt(now: Temporal.Instant): Promise<void> {
    this.#working = this.#working
      .then(() => this.#look(now))
      .catch((error: unknown) => {
        process.emitWarning(error instanceof Error ? error : String(error));
      });
    return this.#working;
  }

  /** Sends what fell due while the clock was moved, each at about the moment at which it was. */
  async passThrough(from: Temporal.Instant, to: Temporal.Instant): Promise<void> {
    const milliseconds = to.since(from).total('milliseconds');
    const moments = Math.min(mostMoments, Math.ceil(milliseconds / 3_600_000));
    for (let moment = 1; moment <= moments; moment += 1) {
      await this.lookAt(from.add({ milliseconds: Math.floor((milliseconds * moment) / moments) }));
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#working;
  }

  async #look(now: Temporal.Instant): Promise<void> {
    const { store, directory } = this.#application.parts;
    for (const stream of await store.streams()) {
      const id = procedureOf(stream);
      const file = id === undefined ? undefined : await this.#application.files.newest(id);
      if (id === undefined || file === undefined || !isRunning(file)) continue;
      const people = await directory.people();
      for (const one of idsOf(id, file)) {
        const own = await this.#application.files.newest(one);
        if (own !== undefined) await this.#remind(one, own, now, people);
      }
    }
  }

  async #remind(id: string, file: ProcedureFile, now: Temporal.Instant, people: readonly Person[]): Promise<void> {
    const { store, origin, random } = this.#application.parts;
    const due = remindersOf(file, now);
    const fresh: Reminder[] = [];
    for (const reminder of due) if (!(await wasSent(store.entries, file, reminder.key))) fresh.push(reminder);
    if (fresh.length === 0) return;
    await store.transact(streamOf(id), async (tx) => {
      for (const reminder of fresh) await postReminder(tx.entries, reminder, file, now, { people, origin, random });
    });
    this.#mailPosted();
  }
}

function isRunning(file: ProcedureFile): boolean {
  return (
    file.preparation.guide !== undefined &&
    file.preparation.publishedAt !== undefined &&
    file.termination.stopped?.extent !== 'whole'
  );
}
