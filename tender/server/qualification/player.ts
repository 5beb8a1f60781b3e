import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { GoTo } from '../story/go-to.ts';
import { notePlayed, type Played, playedSteps } from '../story/progress.ts';
import { type Logs, type SystemStepProgress, systemProgress } from './progress.ts';
import {
  exampleOf,
  type QualificationFolder,
  type QualificationStep,
  type QualificationStory,
  stepInstant,
} from './story.ts';
import type { QualificationSystems } from './systems.ts';
import { systemCommandOf } from './values.ts';

interface PlayerParts {
  readonly systems: QualificationSystems;
  readonly blobs: BlobStore;
  readonly goTo: GoTo;
}

/** Plays the steps of a story of qualification systems through the same commands as the pages. */
export class QualificationPlayer {
  readonly folder: QualificationFolder;
  readonly #parts: PlayerParts;

  constructor(folder: QualificationFolder, parts: PlayerParts) {
    this.folder = folder;
    this.#parts = parts;
  }

  get story(): QualificationStory {
    return this.folder.qualification;
  }

  async progress(): Promise<readonly SystemStepProgress[]> {
    const { systems } = this.#parts;
    const logs: Logs = new Map(
      await Promise.all(this.story.systems.map(async (id) => [id, await systems.events(id)] as const)),
    );
    return systemProgress(this.story, logs, await playedSteps(systems.parts.store, exampleOf(this.folder)));
  }

  /** Steps up to and with the one of this id, or of this milestone. Code: `no-such-step`. */
  upTo(until: string): Result<readonly QualificationStep[]> {
    const index = this.story.steps.findIndex(({ id, milestone }) => id === until || milestone?.id === until);
    return index < 0 ? refuse('no-such-step') : ok(this.story.steps.slice(0, index + 1));
  }

  /** Plays what is not done yet of these steps, in order; `after` hears of each and says whether to go on. */
  async play(
    steps: readonly QualificationStep[],
    after: (step: QualificationStep, played: Played) => Promise<boolean> | boolean,
  ): Promise<void> {
    for (const step of steps) {
      const progress = (await this.progress()).find((known) => known.step.id === step.id);
      if (progress === undefined || progress.state === 'done' || progress.state === 'refused') continue;
      const played = await this.#playStep(progress);
      if (!(await after(step, played))) return;
    }
  }

  /** What was done of it by hand is left out. */
  async #playStep({ step, byHand }: SystemStepProgress): Promise<Played> {
    const { systems, blobs, goTo } = this.#parts;
    await goTo(stepInstant(this.story, step));
    const seqs: number[] = [];
    let refusal: Played['refusal'];
    for (const [place, told] of step.commands.entries()) {
      if (byHand.includes(place) || refusal !== undefined) continue;
      const file = await systems.newest(step.system);
      const command = await systemCommandOf(told, { folder: this.folder.folder, blobs, file });
      const done = await systems.execute(step.system, command, this.actorOf(step.by), { ownFiles: true });
      if (done.ok) seqs.push(...done.value.events.map(({ seq }) => seq));
      else refusal = done.error;
    }
    const played: Played = { seqs, ...(refusal === undefined ? {} : { refusal }) };
    await notePlayed(systems.parts.store, exampleOf(this.folder), step.id, played);
    return played;
  }

  actorOf(user: string): Actor {
    const { people, organisations } = this.story;
    const person = people.find(({ id }) => id === user);
    const organisation = organisations.find(({ id }) => id === person?.organisation);
    return { user, ...(organisation === undefined ? {} : { organisation }) };
  }
}
