import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { procedure as decider } from '#tender/core/procedure/procedure.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Application } from '../application.ts';
import { streamOf, toRecorded } from '../procedure-files.ts';
import { notePlayed, type Played, playedSteps, progressOf, type StepProgress } from './progress.ts';
import { putSpecimen } from './specimens.ts';
import { instantOf, type Story, type StoryFolder, type StoryStep } from './story.ts';
import { commandOf } from './values.ts';

/** Moves the clock to a moment, which it does not leave before it is moved again; does nothing when the moment is past. */
export type GoTo = (instant: Temporal.Instant) => Promise<void>;

/** Plays the steps of a story through the same commands as the pages. */
export class StoryPlayer {
  readonly folder: StoryFolder;
  readonly #application: Application;
  readonly #goTo: GoTo;

  constructor(folder: StoryFolder, application: Application, goTo: GoTo) {
    this.folder = folder;
    this.#application = application;
    this.#goTo = goTo;
  }

  get story(): Story {
    return this.folder.story;
  }

  async progress(): Promise<readonly StepProgress[]> {
    const { store } = this.#application.parts;
    const events = (await store.read(streamOf(this.story.procedure))).map(toRecorded);
    return progressOf(this.story, events, await playedSteps(store, this.story));
  }

  /** Steps up to and with the one of this id, or of this milestone. Code: `no-such-step`. */
  upTo(until: string): Result<readonly StoryStep[]> {
    const index = this.story.steps.findIndex(({ id, milestone }) => id === until || milestone?.id === until);
    return index < 0 ? refuse('no-such-step') : ok(this.story.steps.slice(0, index + 1));
  }

  /** Plays what is not done yet of these steps, in order; `after` hears of each and says whether to go on. */
  async play(
    steps: readonly StoryStep[],
    after: (step: StoryStep, played: Played) => Promise<boolean> | boolean,
  ): Promise<void> {
    for (const step of steps) {
      const progress = (await this.progress()).find((known) => known.step.id === step.id);
      if (progress === undefined || progress.state === 'done' || progress.state === 'refused') continue;
      const played = await this.#playStep(step);
      if (!(await after(step, played))) return;
    }
  }

  async #playStep(step: StoryStep): Promise<Played> {
    const { store, blobs } = this.#application.parts;
    const progress = await this.progress();
    const file = (await this.#application.files.newest(this.story.procedure)) ?? decider.initial;
    const command = await commandOf(this.folder, step, {
      specimen: (spec) => putSpecimen(blobs, file, spec),
      eventsOf: (id) => progress.find((known) => known.step.id === id)?.events ?? [],
    });
    const before = file.version;
    await this.#goTo(instantOf(this.story, step));
    const outcome = command.ok
      ? await this.#application.execute(this.story.procedure, command.value, this.actorOf(step.by), { ownFiles: true })
      : command;
    const written = (await store.read(streamOf(this.story.procedure), { after: before })).filter(
      ({ actor }) => actor === step.by,
    );
    const played: Played = { seqs: written.map(({ seq }) => seq), ...(outcome.ok ? {} : { refusal: outcome.error }) };
    await notePlayed(store, this.story, step.id, played);
    return played;
  }

  actorOf(id: string): Actor {
    const person = this.story.people.find((candidate) => candidate.id === id);
    const organisation = this.story.organisations.find((candidate) => candidate.id === person?.organisation);
    return { user: id, ...(organisation === undefined ? {} : { organisation }) };
  }
}
