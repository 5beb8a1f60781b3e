import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwrap } from '#platform/kernel/result.ts';
import { localDate, localInstant, toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf, isClosed } from '#tender/core/procedure/planning/phases.ts';
import { checkGuide } from '#tender/core/procedure/preparation/guide-source.ts';
import { invitedOf } from '#tender/core/procedure/selection/selected.ts';
import { isUnscored } from '#tender/core/procedure/selection/unscored.ts';
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
  /** After a selection, for those who were invited there: its guide, so many weeks later. */
  readonly awardPhase?: (chance: Chance, weeks: number) => MadeGuide;
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
  const { broken } = settings;
  const chance = new Chance(`simulation 1 ${settings.seed}`);
  const guide = (settings.guide ?? makeGuide)(chance.of('guide'));
  const cast = castOf(chance.of('cast'), guide.leastEvaluators);
  const begin = unwrap(localInstant(guide.begin, 'Europe/Amsterdam'));
  const world = new World({ chance, folder, cast, begin, ...(broken === undefined ? {} : { broken }) });
  try {
    await world.start();
    const first = await new Procedure(settings, world, guide, chance).run();
    return (await awardPhaseOf(settings, world, chance, first)) ?? first;
  } finally {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where a selection ended in invitations, the phase that follows, in the same installation. */
async function awardPhaseOf(
  settings: RunSettings,
  world: World,
  chance: Chance,
  selection: Run,
): Promise<Run | undefined> {
  const invited = invitedOf(await world.file());
  if (settings.awardPhase === undefined || selection.fault !== undefined || invited.length === 0) return undefined;
  const today = localDate(world.clock.now(), 'Europe/Amsterdam');
  const days = Temporal.PlainDate.from('2026-02-12').until(today, { largestUnit: 'days' }).days;
  const own = chance.of('award phase');
  const weeks = Array.from({ length: 12 }, (_, more) => Math.ceil(days / 7) + 1 + more);
  const possible = weeks.map((later) => settings.awardPhase?.(own.of('guide'), later));
  const guide = possible.find((made) => made !== undefined && isPublishable(made.source));
  if (guide === undefined) throw new Error('no dates suit the award phase');
  const award = await new Procedure(settings, world, guide, own, new Set(invited)).run();
  return {
    ...award,
    steps: selection.steps + award.steps,
    events: selection.events + award.events,
    cuts: selection.cuts + award.cuts,
    broken: selection.broken + award.broken,
    root: `${selection.root} ${award.root}`,
    met: [...new Set([...selection.met, ...award.met])].toSorted(),
  };
}

/** Whether nothing is wrong with it: some weeks have a holiday where a term ends. */
function isPublishable(source: string): boolean {
  const { guide, problems } = checkGuide(source, 'leidraad.json');
  return guide !== undefined && problems.every(({ severity }) => severity !== 'error');
}

/** What goes on in one file: the whole procedure, or one of its lots. */
interface Course {
  readonly all: Participants;
  readonly watch: Watch;
  readonly passing: Passing;
  readonly seen: Set<'closed' | 'opened' | 'prices'>;
  ended: boolean;
}

function newCourse(all: Participants, time: Chance): Course {
  return { all, watch: new Watch(all), passing: new Passing(all, time), seen: new Set(), ended: false };
}

class Procedure {
  readonly #settings: RunSettings;
  readonly #chance: Chance;
  readonly #world: World;
  /** Who publishes; in the one file that there is, or in the one that the lots share. */
  readonly #chief: Participants;
  readonly #courses: readonly Course[];
  #step = 0;
  #cuts = 0;
  readonly #sent: { readonly act: Act; readonly key: string }[] = [];

  constructor(settings: RunSettings, world: World, guide: MadeGuide, chance: Chance, invited?: ReadonlySet<string>) {
    this.#settings = settings;
    this.#chance = chance.of('steps');
    this.#world = world;
    const chief = new Participants(world, guide, chance.of('people'), invited === undefined ? {} : { invited });
    this.#chief = chief;
    const inLots = guide.lots.map((lot) => {
      const own = chance.of(`lot ${lot}`);
      return newCourse(new Participants(world, guide, own.of('people'), { chief, lot }), own.of('time'));
    });
    this.#courses = inLots.length > 0 ? inLots : [newCourse(chief, chance.of('time'))];
    const watches = this.#courses.map(({ watch }) => watch);
    for (const watch of watches) watch.neighbours = watches.filter((other) => other !== watch);
  }

  async run(): Promise<Run> {
    const fault = await this.#untilTheEnd();
    const [{ watch }] = this.#courses as readonly [Course, ...Course[]];
    const finals = await Promise.all(
      this.#courses.map(async ({ all }) => (await this.#world.file(all.id)).contract.final),
    );
    const awarded = finals.some((final) => final !== undefined);
    const { root, size: events, met } = watch;
    const broken = this.#courses.reduce((sum, { all }) => sum + all.bringing.broken, 0);
    const done = { seed: this.#settings.seed, steps: this.#step, root, events, cuts: this.#cuts, broken, met, awarded };
    return fault === undefined ? done : { ...done, fault };
  }

  async #untilTheEnd(): Promise<Run['fault']> {
    try {
      const most = mostSteps * this.#courses.length;
      while (this.#open().length > 0 && this.#step < most) {
        this.#step += 1;
        await this.#next();
        await this.#world.tick();
        for (const { watch } of this.#courses) await watch.look();
        if (this.#chance.happens(4)) await this.#lookClosely();
      }
      await this.#lookClosely();
      for (const { watch } of this.#courses) await watch.receipts();
      return undefined;
    } catch (error) {
      if (error instanceof Violation) return { step: this.#step, invariant: error.invariant, what: error.message };
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { step: this.#step, invariant: 'nothing throws', what };
    }
  }

  /** Those that did not come to their end. */
  #open(): readonly Course[] {
    return this.#courses.filter(({ ended, all }) => !ended && !all.stuck);
  }

  async #lookClosely(): Promise<void> {
    for (const { watch } of this.#courses) await watch.lookClosely();
  }

  async #next(): Promise<void> {
    const chance = this.#chance;
    const open = this.#open();
    const course = open.length === 1 ? open[0] : chance.pick(open);
    if (course === undefined) throw new Error('everything came to its end');
    const { all, passing } = course;
    const file = await this.#world.file(all.id);
    await passing.move(file);
    await this.#world.tick();
    const now = this.#world.clock.now();
    await this.#aroundOpening(course, file, now);
    if (chance.happens(2)) return this.#restart();
    if (chance.happens(5)) return this.#perform(course, hostile(all, file));
    if (chance.happens(3) && this.#sent.length > 0) return this.#repeat();
    const beside = chance.happens(4) ? besides(all, file, now) : undefined;
    if (beside !== undefined) return this.#perform(course, beside);
    const duties = await this.#duties(all, file, now);
    if (duties.length > 0) return this.#perform(course, await chance.pick(duties)());
    // While others have something to do, no time goes by but theirs.
    const busy = await this.#busy(open, course, now);
    if (busy === undefined) return this.#wait(course, file);
    await this.#perform(busy.course, await chance.pick(busy.duties)());
  }

  async #busy(
    open: readonly Course[],
    idle: Course,
    now: Temporal.Instant,
  ): Promise<{ readonly course: Course; readonly duties: readonly Duty[] } | undefined> {
    for (const course of open) {
      if (course === idle) continue;
      const duties = await this.#duties(course.all, await this.#world.file(course.all.id), now);
      if (duties.length > 0) return { course, duties };
    }
    return undefined;
  }

  /** Right before the vault opens all is looked at once more; right after it, what came out. */
  async #aroundOpening({ seen, watch }: Course, file: ProcedureFile, now: Temporal.Instant): Promise<void> {
    const published = file.preparation.publishedAt !== undefined;
    if (published && !seen.has('closed') && isClosed(file, now)) {
      seen.add('closed');
      await this.#lookClosely();
    }
    if (file.opening.opened !== undefined && !seen.has('opened')) {
      seen.add('opened');
      watch.opened(file);
      await this.#lookClosely();
    }
    if (file.opening.prices.opened !== undefined && !seen.has('prices')) {
      seen.add('prices');
      watch.pricesOpened(file);
      await this.#lookClosely();
    }
  }

  async #duties(all: Participants, file: ProcedureFile, now: Temporal.Instant): Promise<Duty[]> {
    if (file.preparation.publishedAt === undefined)
      return preparing(this.#chief, await this.#world.file(this.#chief.procedure));
    if (!isClosed(file, now)) return tendering(all, file, now);
    if (file.opening.opened === undefined) return [...opening(all, file), ...tendering(all, file, now)];
    const prices = file.evaluation.frozenAt === undefined ? openingPrices(all, file) : [];
    if (file.examination.concluded === undefined) return [...examining(all, file, now), ...prices];
    if (file.evaluation.frozenAt === undefined && !isUnscored(file)) return [...evaluating(all, file), ...prices];
    const award = file.contract.final === undefined ? awarding(all, file) : [];
    return [...award, ...waiting(all, file, now)];
  }

  /** Nobody has anything to do: time goes by, until nothing more can come. */
  async #wait(course: Course, file: ProcedureFile): Promise<void> {
    const { clock, machine } = this.#world;
    if (file.preparation.publishedAt !== undefined && !isClosed(file, clock.now())) return course.passing.jump(file);
    const over = file.contract.final !== undefined || clock.now().since(deadlineOf(file)).total('hours') > 24 * 300;
    const dead = file.opening.opened?.tenders.every(({ failure }) => failure !== undefined) === true;
    if (over || dead) course.ended = true;
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
    const before = (await this.#world.file(this.#chief.procedure)).version;
    const outcome = await this.#world.do(act.work(key));
    const { version } = await this.#world.file(this.#chief.procedure);
    const idle = version === before;
    if (!idle) throw new Violation('a request that comes twice is done once', `${act.name} by ${act.who.user}`);
    this.#say(`(again) ${act.name}`, outcome !== 'cut off' && outcome.ok ? 'ok' : 'refused');
  }

  async #perform({ all, watch }: Course, act: Act): Promise<void> {
    const key = `key ${this.#step}`;
    const cut: CutOff | undefined = this.#chance.happens(6)
      ? this.#chance.pick(['before-commit', 'after-commit'] as const)
      : undefined;
    const before = await this.#world.file(all.id);
    const now = this.#world.clock.now();
    const secret = isOwnBusiness(act) && before.opening.opened === undefined;
    const rivals = secret ? await watch.rivals(act.who, now) : undefined;
    const first = await this.#world.do(act.work(key), cut);
    const outcome = first === 'cut off' ? await this.#afterCut(act, key, before.version, cut) : first;
    if (outcome.ok) {
      if ('events' in outcome.value) {
        watch.heard(outcome.value.events);
        if (act.name !== 'keep-draft') this.#sent.push({ act, key });
      }
      act.done?.();
    } else act.refused?.(outcome.error.code);
    if (rivals !== undefined && rivals !== (await watch.rivals(act.who, now))) {
      throw new Violation('what rivals see does not depend on a tender', `${act.name} by ${act.who.user}`);
    }
    this.#say(act.name, outcome.ok ? 'ok' : outcome.error.code, act.who.user, cut);
  }

  /** The client heard nothing and asks again with the same key: what was committed stands once, what was not is done now. */
  async #afterCut(act: Act, key: string, before: number, cut: CutOff | undefined): ReturnType<Procedure['answered']> {
    this.#cuts += 1;
    const { version } = await this.#world.file(this.#chief.procedure);
    if (cut === 'before-commit' && version !== before)
      throw new Violation('what was not committed did not happen', `${act.name} by ${act.who.user}`);
    const outcome = await this.answered(act, key);
    const after = (await this.#world.file(this.#chief.procedure)).version;
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
