import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf, isClosed } from '#tender/core/procedure/planning/phases.ts';
import type { Act, Duty } from './act.ts';
import { awarding, waiting } from './acts-awarding.ts';
import { preparing, tendering } from './acts-before.ts';
import { evaluating, examining, opening, openingPrices } from './acts-examining.ts';
import { besides, hostile } from './acts-hostile.ts';
import type { Ground } from './broken.ts';
import { Chance } from './chance.ts';
import { type MadeGuide, makeGuide } from './guide.ts';
import { Participants } from './participants.ts';
import { castOf } from './people.ts';
import { Passing } from './time.ts';
import { Violation } from './violation.ts';
import { Watch } from './watch.ts';
import { type CutOff, World } from './world.ts';

export interface RunSettings {
  readonly seed: string;
  /** A line for each step. */
  readonly say?: (line: string) => void;
  /** Breaks something, to see whether it is found. */
  readonly broken?: Ground;
  /** Another guide than one that the seed makes up. */
  readonly guide?: (chance: Chance) => MadeGuide;
}

export interface Run {
  readonly seed: string;
  readonly steps: number;
  /** Base64 of the root over the log; the same seed gives the same. */
  readonly root: string;
  readonly events: number;
  readonly cuts: number;
  /** Uploads that were broken off and gone on with. */
  readonly broken: number;
  /** What happened, so that one sees what runs go through. */
  readonly met: readonly string[];
  /** Whether it came to a final award. */
  readonly awarded: boolean;
  readonly fault?: { readonly step: number; readonly invariant: string; readonly what: string };
}

const mostSteps = 600;

/** One procedure from its draft to its contract, or to where its people brought it. */
export async function run(settings: RunSettings): Promise<Run> {
  // Memory is as good a disk as any to a process that is cut off; the code that flushes is the same.
  const room = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = await mkdtemp(join(room, 'simulation-'));
  try {
    return await new Procedure(settings, folder).run();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

class Procedure {
  readonly #settings: RunSettings;
  readonly #chance: Chance;
  readonly #world: World;
  readonly #all: Participants;
  readonly #watch: Watch;
  #step = 0;
  #cuts = 0;
  #ended = false;
  #closedSeen = false;
  #openedSeen = false;
  #pricesSeen = false;
  readonly #passing: Passing;
  readonly #sent: { readonly act: Act; readonly key: string }[] = [];

  constructor(settings: RunSettings, folder: string) {
    this.#settings = settings;
    const chance = new Chance(`simulation 1 ${settings.seed}`);
    this.#chance = chance.of('steps');
    const guide = (settings.guide ?? makeGuide)(chance.of('guide'));
    const cast = castOf(chance.of('cast'), guide.leastEvaluators);
    const begin = unwrap(localInstant(guide.begin, 'Europe/Amsterdam'));
    const { broken } = settings;
    this.#world = new World({ chance, folder, cast, begin, ...(broken === undefined ? {} : { broken }) });
    this.#all = new Participants(this.#world, guide, chance.of('people'));
    this.#passing = new Passing(this.#all, chance.of('time'));
    this.#watch = new Watch(this.#all);
  }

  async run(): Promise<Run> {
    await this.#world.start();
    try {
      const fault = await this.#untilTheEnd();
      const awarded = (await this.#world.file()).contract.final !== undefined;
      const { root, size: events } = this.#watch;
      const { broken } = this.#all.bringing;
      const { met } = this.#watch;
      const done = {
        seed: this.#settings.seed,
        steps: this.#step,
        root,
        events,
        cuts: this.#cuts,
        broken,
        met,
        awarded,
      };
      return fault === undefined ? done : { ...done, fault };
    } finally {
      await this.#world.close();
    }
  }

  async #untilTheEnd(): Promise<Run['fault']> {
    try {
      while (!this.#ended && !this.#all.stuck && this.#step < mostSteps) {
        this.#step += 1;
        await this.#next();
        await this.#world.tick();
        await this.#watch.look();
        if (this.#chance.happens(4)) await this.#watch.lookClosely();
      }
      await this.#watch.lookClosely();
      await this.#watch.receipts();
      return undefined;
    } catch (error) {
      if (error instanceof Violation) return { step: this.#step, invariant: error.invariant, what: error.message };
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { step: this.#step, invariant: 'nothing throws', what };
    }
  }

  async #next(): Promise<void> {
    const chance = this.#chance;
    const file = await this.#world.file();
    await this.#passing.move(file);
    await this.#world.tick();
    const now = this.#world.clock.now();
    await this.#aroundOpening(file, now);
    if (chance.happens(2)) return this.#restart();
    if (chance.happens(5)) return this.#perform(hostile(this.#all, file));
    if (chance.happens(3) && this.#sent.length > 0) return this.#repeat();
    const beside = chance.happens(4) ? besides(this.#all, file, now) : undefined;
    if (beside !== undefined) return this.#perform(beside);
    const duties = this.#duties(file, now);
    if (duties.length === 0) return this.#wait(file);
    await this.#perform(await chance.pick(duties)());
  }

  /** Right before the vault opens all is looked at once more; right after it, what came out. */
  async #aroundOpening(file: ProcedureFile, now: Temporal.Instant): Promise<void> {
    const published = file.preparation.publishedAt !== undefined;
    if (published && !this.#closedSeen && isClosed(file, now)) {
      this.#closedSeen = true;
      await this.#watch.lookClosely();
    }
    if (file.opening.opened !== undefined && !this.#openedSeen) {
      this.#openedSeen = true;
      this.#watch.opened(file);
      await this.#watch.lookClosely();
    }
    if (file.opening.prices.opened !== undefined && !this.#pricesSeen) {
      this.#pricesSeen = true;
      this.#watch.pricesOpened(file);
      await this.#watch.lookClosely();
    }
  }

  #duties(file: ProcedureFile, now: Temporal.Instant): Duty[] {
    const all = this.#all;
    if (file.preparation.publishedAt === undefined) return preparing(all, file);
    if (!isClosed(file, now)) return tendering(all, file, now);
    if (file.opening.opened === undefined) return [...opening(all, file), ...tendering(all, file, now)];
    const prices = file.evaluation.frozenAt === undefined ? openingPrices(all, file) : [];
    if (file.examination.concluded === undefined) return [...examining(all, file, now), ...prices];
    if (file.evaluation.frozenAt === undefined) return [...evaluating(all, file), ...prices];
    const award = file.contract.final === undefined ? awarding(all, file) : [];
    return [...award, ...waiting(all, file, now)];
  }

  /** Nobody has anything to do: time goes by, until nothing more can come. */
  async #wait(file: ProcedureFile): Promise<void> {
    const { clock, machine } = this.#world;
    if (file.preparation.publishedAt !== undefined && !isClosed(file, clock.now())) return this.#passing.jump(file);
    const over = file.contract.final !== undefined || clock.now().since(deadlineOf(file)).total('hours') > 24 * 300;
    const dead = file.opening.opened?.tenders.every(({ failure }) => failure !== undefined) === true;
    if (over || dead) this.#ended = true;
    else machine.passes(this.#chance.between(1, 60) * 3_600_000);
    this.#say('(waits)', '');
  }

  async #restart(): Promise<void> {
    await this.#world.restart();
    this.#say('(restart)', '');
  }

  /** An earlier request comes once more, as after a lost line: the answer is the first one, and nothing happens. */
  async #repeat(): Promise<void> {
    const { act, key } = this.#chance.pick(this.#sent);
    const before = (await this.#world.file()).version;
    const outcome = await this.#world.do(act.work(key));
    const { version } = await this.#world.file();
    const idle = version === before;
    if (!idle) throw new Violation('a request that comes twice is done once', `${act.name} by ${act.who.user}`);
    this.#say(`(again) ${act.name}`, outcome !== 'cut off' && outcome.ok ? 'ok' : 'refused');
  }

  async #perform(act: Act): Promise<void> {
    const key = `key ${this.#step}`;
    const cut: CutOff | undefined = this.#chance.happens(6)
      ? this.#chance.pick(['before-commit', 'after-commit'] as const)
      : undefined;
    const before = await this.#world.file();
    const now = this.#world.clock.now();
    const secret = isOwnBusiness(act) && before.opening.opened === undefined;
    const rivals = secret ? await this.#watch.rivals(act.who, now) : undefined;
    const first = await this.#world.do(act.work(key), cut);
    const outcome = first === 'cut off' ? await this.#afterCut(act, key, before.version, cut) : first;
    if (outcome.ok) {
      if ('events' in outcome.value) {
        this.#watch.heard(outcome.value.events);
        if (act.name !== 'keep-draft') this.#sent.push({ act, key });
      }
      act.done?.();
    } else act.refused?.(outcome.error.code);
    if (rivals !== undefined && rivals !== (await this.#watch.rivals(act.who, now))) {
      throw new Violation('what rivals see does not depend on a tender', `${act.name} by ${act.who.user}`);
    }
    this.#say(act.name, outcome.ok ? 'ok' : outcome.error.code, act.who.user, cut);
  }

  /** The client heard nothing and asks again with the same key: what was committed stands once, what was not is done now. */
  async #afterCut(act: Act, key: string, before: number, cut: CutOff | undefined): ReturnType<Procedure['answered']> {
    this.#cuts += 1;
    const { version } = await this.#world.file();
    if (cut === 'before-commit' && version !== before)
      throw new Violation('what was not committed did not happen', `${act.name} by ${act.who.user}`);
    const outcome = await this.answered(act, key);
    const after = (await this.#world.file()).version;
    if (cut === 'after-commit' && version > before && after !== version && act.name !== 'keep-draft')
      throw new Violation('a request that comes twice is done once', `${act.name} by ${act.who.user}`);
    return outcome;
  }

  async answered(act: Act, key: string): Promise<Exclude<Awaited<ReturnType<World['do']>>, 'cut off'>> {
    const outcome = await this.#world.do(act.work(key));
    if (outcome === 'cut off') throw new Error('nothing was to be cut off');
    return outcome;
  }

  #say(name: string, outcome: string, user = '', cut?: string): void {
    const at = toIso(this.#world.clock.now());
    const line = [`${this.#step}`, at, user, name, outcome, cut === undefined ? '' : `(cut off ${cut})`];
    this.#settings.say?.(line.filter((part) => part !== '').join('  '));
  }
}

/** Of these nobody else may notice anything before the opening. */
function isOwnBusiness({ name }: Act): boolean {
  return [
    'place-tender',
    'withdraw-tender',
    'keep-draft',
    'follow-procedure',
    'unfollow-procedure',
    'ask-question',
  ].includes(name);
}
