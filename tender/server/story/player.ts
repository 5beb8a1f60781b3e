import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { procedure as decider } from '#tender/core/procedure/procedure.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Application } from '../application.ts';
import { streamOf, toRecorded } from '../procedure-files.ts';
import type { StoryBrowser } from './browser.ts';
import type { GoTo } from './go-to.ts';
import type { StoryKeys } from './keys.ts';
import { notePlayed, type Played, playedSteps, progressOf, type StepProgress } from './progress.ts';
import { makeSpecimen, putSpecimen } from './specimens.ts';
import { fileOf, instantOf, isDraftEdit, proceduresOf, type Story, type StoryFolder, type StoryStep } from './story.ts';
import { commandOf, editOf, roundCallOf, type ValueSources } from './values.ts';

/** Plays the steps of a story through the same commands as the pages, sealing and unlocking as browsers do. */
export class StoryPlayer {
  readonly folder: StoryFolder;
  readonly #application: Application;
  readonly #keys: StoryKeys;
  readonly #goTo: GoTo;
  readonly #read = new Map<string, readonly RecordedEvent[]>();

  constructor(folder: StoryFolder, application: Application, keys: StoryKeys, goTo: GoTo) {
    this.folder = folder;
    this.#application = application;
    this.#keys = keys;
    this.#goTo = goTo;
  }

  get story(): Story {
    return this.folder.story;
  }

  async progress(): Promise<readonly StepProgress[]> {
    const { store } = this.#application.parts;
    const events = new Map<string, readonly RecordedEvent[]>();
    for (const procedure of proceduresOf(this.story)) events.set(procedure, await this.#eventsOf(procedure));
    return progressOf(this.story, events, await playedSteps(store, this.story));
  }

  /** What stands in a log stays: only what came since is read. */
  async #eventsOf(procedure: string): Promise<readonly RecordedEvent[]> {
    const known = this.#read.get(procedure) ?? [];
    const stored = await this.#application.parts.store.read(streamOf(procedure), { after: known.length });
    const events = stored.length === 0 ? known : [...known, ...stored.map(toRecorded)];
    this.#read.set(procedure, events);
    return events;
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
    await this.#playBefore();
    for (const step of steps) {
      const progress = (await this.progress()).find((known) => known.step.id === step.id);
      if (progress === undefined || progress.state === 'done' || progress.state === 'refused') continue;
      const played = await this.#playStep(step);
      if (!(await after(step, played))) return;
    }
  }

  /** What comes before the story, where something does, up to its first step. */
  async #playBefore(): Promise<void> {
    const { before, story } = this.folder;
    const [first] = story.steps;
    if (before === undefined || first === undefined) return;
    const { playBefore } = await import('../qualification/before.ts');
    await playBefore(before, this.#application, instantOf(story, first), this.#goTo);
  }

  async #playStep(step: StoryStep): Promise<Played> {
    const { store } = this.#application.parts;
    const before = (await this.#file(step)).version;
    const prepared = await this.#prepare(step);
    await this.#goTo(instantOf(this.story, step));
    const outcome = prepared.ok ? await prepared.value() : prepared;
    const written = (await store.read(streamOf(fileOf(this.story, step)), { after: before })).filter(
      ({ actor }) => actor === step.by,
    );
    const played: Played = { seqs: written.map(({ seq }) => seq), ...(outcome.ok ? {} : { refusal: outcome.error }) };
    await notePlayed(store, this.story, step.id, played);
    return played;
  }

  /** What will be done when the moment of the step has come. */
  async #prepare(step: StoryStep): Promise<Result<() => Promise<Result<unknown>>>> {
    const actor = this.actorOf(step.by);
    // Sealing is loaded with the first step that is played.
    const { StoryBrowser } = await import('./browser.ts');
    const browser = new StoryBrowser(this.#application, this.#keys, fileOf(this.story, step), actor);
    const { type } = step.command;
    if (isDraftEdit(type)) return this.#prepareEdit(step, browser);
    switch (type) {
      case 'place-tender':
        return ok(() => browser.place());
      case 'register-custody-key':
        return ok(() => browser.registerKey());
      case 'publish-procedure':
        return ok(() => browser.publish());
      case 'prove-share':
        return ok(() => browser.proveShare());
      case 'invite-new-tenders': {
        const call = await roundCallOf(
          this.folder,
          step,
          await this.#sources(() => Promise.reject(new Error('a round is called without files'))),
        );
        return call.ok ? ok(() => browser.inviteNewTenders(call.value)) : call;
      }
      case 'release-share':
        return ok(() => browser.releaseShare());
      case 'release-price-share':
        return ok(() => browser.releasePriceShare());
      default: {
        const { blobs } = this.#application.parts;
        const file = await this.#file(step);
        const sources = await this.#sources((spec) => putSpecimen(blobs, file, spec));
        const command = await commandOf(this.folder, step, sources);
        const id = fileOf(this.story, step);
        return command.ok ? ok(() => this.#application.execute(id, command.value, actor, { ownFiles: true })) : command;
      }
    }
  }

  async #prepareEdit(step: StoryStep, browser: StoryBrowser): Promise<Result<() => Promise<Result<unknown>>>> {
    const file = await this.#file(step);
    const brought = new Map<unknown, SealedRef>();
    const item = 'item' in step.command ? String(step.command['item']) : '';
    const sources = await this.#sources(async (spec) => {
      const { ref, bytes } = await makeSpecimen(file, spec);
      brought.set(ref, await browser.bring(item, bytes));
      return ref;
    });
    const edit = await editOf(this.folder, step, sources, (ref) => brought.get(ref));
    return edit.ok ? ok(() => browser.edit(edit.value)) : edit;
  }

  async #sources(specimen: ValueSources['specimen']): Promise<ValueSources> {
    const progress = await this.progress();
    return { specimen, eventsOf: (id) => progress.find((known) => known.step.id === id)?.events ?? [] };
  }

  async #file(step: StoryStep): Promise<ProcedureFile> {
    return (await this.#application.files.newest(fileOf(this.story, step))) ?? decider.initial;
  }

  actorOf(id: string): Actor {
    const person = this.story.people.find((candidate) => candidate.id === id);
    const organisation = this.story.organisations.find((candidate) => candidate.id === person?.organisation);
    return { user: id, ...(organisation === undefined ? {} : { organisation }) };
  }
}
