import type { Identity } from '#platform/identity/identity.ts';
import { ok, type Result, refuse, unwrap } from '#platform/kernel/result.ts';
import type { Application } from '../application.ts';
import type { MovableClock } from '../clock.ts';
import type { ExpirySignals } from '../qualification/signals.ts';
import type { QualificationSystems } from '../qualification/systems.ts';
import type { Reminders } from '../reminders.ts';
import type { StoryKeys } from '../story/keys.ts';
import type { Played } from '../story/progress.ts';
import { tellerOf } from './tellers.ts';
import type { PlayedToldStep, Teller, ToldFolder, ToldPerson, ToldStory } from './told.ts';

export interface DemonstrationParts {
  readonly application: Application;
  readonly systems: QualificationSystems;
  readonly identity: Identity;
  readonly clock: MovableClock;
  readonly reminders: Reminders;
  readonly signals: ExpirySignals;
  readonly folder: ToldFolder;
  readonly forgetPeople: () => void;
  readonly keys: StoryKeys;
}

/** A demonstration: everybody may be anybody, the clock can be moved, and a story waits to be played. */
export class Demonstration {
  readonly teller: Teller;
  /** The secret keys of the people of the story: a demonstration has them, nothing else ever does. */
  readonly keys: StoryKeys;
  readonly application: Application;
  readonly identity: Identity;
  readonly #clock: MovableClock;
  readonly #reminders: Reminders;
  readonly #signals: ExpirySignals;
  readonly #forgetPeople: () => void;
  #running: { readonly until: string; step: string } | undefined;
  #stopped = false;

  constructor(parts: DemonstrationParts) {
    this.application = parts.application;
    this.identity = parts.identity;
    this.#clock = parts.clock;
    this.#reminders = parts.reminders;
    this.#signals = parts.signals;
    this.#forgetPeople = parts.forgetPeople;
    this.keys = parts.keys;
    this.teller = tellerOf(parts.folder, { ...parts, goTo: (instant) => this.#goTo(instant) });
  }

  get story(): ToldStory {
    return this.teller.story;
  }

  /** The step that is being played, and up to where. */
  get running(): { readonly until: string; readonly step: string } | undefined {
    return this.#running;
  }

  /** Organisations and people of the story, and what it begins with. Does nothing in a data folder that has them. */
  async begin(): Promise<void> {
    const known = new Set((await this.identity.organisations()).map(({ id }) => id));
    for (const organisation of this.story.organisations) {
      if (!known.has(organisation.id)) unwrap(await this.identity.createOrganisation(organisation));
    }
    const users = new Set((await this.application.parts.directory.people()).map(({ user }) => user));
    for (const person of this.story.people.filter(({ id }) => !users.has(id))) unwrap(await this.#createUser(person));
    this.#forgetPeople();
    const first = this.story.begin;
    if (first === undefined) return;
    await this.#whileClockStands(() =>
      this.teller.play(first, (step, { refusal }) => {
        const asTold = refusal?.code === step.expect;
        if (!asTold)
          process.emitWarning(`the story does not begin: ${step.id} is refused with ${refusal?.code ?? 'nothing'}`);
        return asTold;
      }),
    );
  }

  #createUser({ id, name, function: title, organisation, language }: ToldPerson): ReturnType<Identity['createUser']> {
    return this.identity.createUser({
      userId: id,
      email: `${id}@${organisation}.example`,
      name: name ?? title,
      title,
      organisation,
      language,
    });
  }

  /** Starts playing; resolves at once. Codes: `no-such-step`, `story-is-running`. */
  play(until: string): Result<undefined> {
    if (this.#running !== undefined) return refuse('story-is-running');
    const known = this.teller.knows(until);
    if (!known.ok) return known;
    const running = { until, step: '' };
    this.#running = running;
    const goOn = ({ id, expect, last }: PlayedToldStep, { refusal }: Played) => {
      running.step = id;
      return !this.#stopped && (refusal === undefined || refusal.code === expect || last);
    };
    void this.#whileClockStands(() => this.teller.play(until, goOn))
      .catch(warn)
      .finally(() => (this.#running = undefined));
    return ok(undefined);
  }

  /** Codes: `clock-moves-forward-only`. */
  async moveClock(to: Temporal.Instant): Promise<Result<Temporal.Instant>> {
    const from = this.#clock.now();
    if (Temporal.Instant.compare(from, to) <= 0)
      await this.#signals.passThrough(from, to, (moment) => this.#clock.moveTo(moment));
    const moved = await this.#clock.moveTo(to);
    if (!moved.ok) return moved;
    await this.#reminders.passThrough(from, to);
    this.application.changes.clockMoved();
    return moved;
  }

  async close(): Promise<void> {
    this.#stopped = true;
    while (this.#running !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    await this.#clock.save();
  }

  /** Steps that lie a millisecond apart stay so. */
  async #whileClockStands(work: () => Promise<void>): Promise<void> {
    this.#clock.hold();
    try {
      await work();
    } finally {
      this.#clock.release();
      await this.#clock.save();
    }
  }

  /** To the moment of a step, unless that is past. */
  async #goTo(instant: Temporal.Instant): Promise<void> {
    if (Temporal.Instant.compare(instant, this.#clock.now()) > 0) unwrap(await this.moveClock(instant));
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
