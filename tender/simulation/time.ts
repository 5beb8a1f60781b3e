import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf, endOf, guideOf, isClosed, phases } from '#tender/core/procedure/planning/phases.ts';
import type { Chance } from './chance.ts';
import type { Participants } from './participants.ts';
import type { World } from './world.ts';

const hour = 3_600_000;
const leaps = [1, 1000, 2 * 60_000, hour, 5 * hour, 30 * hour];

/** How time goes by between two steps: mostly a little, sometimes to an instant that matters; and what becomes of the wall clock meanwhile. */
export class Passing {
  readonly #world: World;
  readonly #all: Participants;
  readonly #chance: Chance;
  #teased = false;

  constructor(all: Participants, chance: Chance) {
    this.#world = all.world;
    this.#all = all;
    this.#chance = chance;
  }

  async move(file: ProcedureFile): Promise<void> {
    const { machine, clock } = this.#world;
    const chance = this.#chance;
    const behind =
      file.lastAt === undefined ? 0 : clock.now().until(Temporal.Instant.from(file.lastAt)).total('milliseconds');
    if (behind > 0 && chance.happens(70)) machine.passes(behind);
    await this.#stray();
    await this.#tease(file);
    if (file.award.lots !== undefined && chance.happens(8)) return machine.passes(25 * hour);
    if (chance.happens(60)) machine.passes(chance.below(90_000));
    else if (chance.happens(8)) this.jump(file);
  }

  /** Somebody sets the wall clock wrong, or right again; sometimes the server is started while it is wrong. */
  async #stray(): Promise<void> {
    const { machine } = this.#world;
    const chance = this.#chance;
    if (machine.isAstray && chance.happens(25)) {
      machine.setRight();
      if (chance.happens(50)) await this.#world.restart();
    } else if (chance.happens(1.5)) {
      machine.leaps(chance.pick(leaps) * chance.pick([1, -1]));
      if (chance.happens(30)) await this.#world.restart();
    }
  }

  /** Right after it closed somebody who came too late has the clock set back to before it, and the server started again. */
  async #tease(file: ProcedureFile): Promise<void> {
    const { clock, machine } = this.#world;
    const closed = file.preparation.publishedAt !== undefined && isClosed(file, clock.now());
    if (!closed || file.opening.opened !== undefined || this.#teased || !this.#chance.happens(40)) return;
    this.#teased = true;
    this.#chance.pick(this.#all.intents).placements += 1;
    await this.#world.tick();
    const since = deadlineOf(file).until(clock.now()).total('milliseconds');
    machine.leaps(-since - this.#chance.pick([1, 60_000, 4 * hour]));
    if (this.#chance.happens(80)) await this.#world.restart();
  }

  /** To the next instant at which something begins or ends, a millisecond before it, or one after. */
  jump(file: ProcedureFile): void {
    const { machine, clock } = this.#world;
    if (file.preparation.guide === undefined) return;
    const { timeZone } = guideOf(file);
    const now = clock.now();
    const [next] = [...phases(file).flatMap((phase) => endOf(phase, timeZone) ?? []), ...this.#besides(file)]
      .map((instant) => instant.add({ milliseconds: this.#chance.pick([-1, 0, 1]) }))
      .filter((instant) => Temporal.Instant.compare(instant, now) > 0)
      .toSorted((a, b) => Temporal.Instant.compare(a, b));
    if (next !== undefined) machine.passes(now.until(next).total('milliseconds'));
  }

  /** Instants that stand in no planning. */
  #besides(file: ProcedureFile): readonly Temporal.Instant[] {
    const { outage } = this.#all.guide;
    if (outage === undefined) return [];
    const deadline = deadlineOf(file);
    return [deadline.subtract({ hours: outage.withinHours }), deadline.subtract({ minutes: 30 })];
  }
}
