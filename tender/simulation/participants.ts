import type { SealingKey } from '#platform/sealing/keys.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { type Act, commanding } from './act.ts';
import type { Chance } from './chance.ts';
import type { MadeGuide } from './guide.ts';
import { type Cast, operatorOf, procedureId } from './people.ts';
import { sealText, seededKey, seededShares } from './sealing.ts';
import { flaws, type MadeTender } from './tenders.ts';
import type { World } from './world.ts';

/** What one tenderer is up to. */
export interface Intent {
  readonly who: Actor;
  /** How often he still places. */
  placements: number;
  withdraws: boolean;
  questions: number;
  readonly leavesPriceOut: boolean;
  readonly flaw: (typeof flaws)[number] | undefined;
  /** In hundredths of euros. */
  readonly rate: number;
}

/** Everybody with what they have in their heads and browsers: what the server is never told. */
export class Participants {
  readonly world: World;
  readonly cast: Cast;
  readonly guide: MadeGuide;
  readonly chance: Chance;
  readonly intents: readonly Intent[];
  /** What each tenderer placed last, as he was told that it was taken in. */
  readonly placed = new Map<string, MadeTender>();
  /** All words that were ever sealed. */
  readonly canaries: string[] = [];
  readonly shares = new Map<string, string>();
  readonly #keys = new Map<string, Promise<SealingKey>>();

  constructor(world: World, guide: MadeGuide, chance: Chance) {
    this.world = world;
    this.cast = world.cast;
    this.guide = guide;
    this.chance = chance;
    const of = chance.of('intents');
    // A small choice of rates, so that some stand level.
    const rates = [2000, 2500, 3000, 3150, 4000, 5999];
    this.intents = this.cast.tenderers.map((who) => ({
      who,
      placements: of.pick([0, 1, 1, 1, 1, 2, 3]),
      withdraws: of.happens(12),
      questions: of.pick([0, 0, 1, 2]),
      leavesPriceOut: of.happens(8),
      flaw: of.happens(10) ? of.pick(flaws) : undefined,
      rate: of.pick(rates),
    }));
  }

  keyOf(name: string): Promise<SealingKey> {
    const known = this.#keys.get(name) ?? seededKey(this.chance.of(`key ${name}`));
    this.#keys.set(name, known);
    return known;
  }

  act(who: Actor, command: ProcedureCommand, done?: () => void): Act {
    return commanding(who, procedureId, command, done);
  }

  /** Makes the key of the vault and hands out its shares, as the browser of the process leader does. */
  async publication(custodians: readonly string[], needed: number): Promise<Act> {
    const chance = this.chance.of('vault');
    const { identity, recipient } = await seededKey(chance);
    const issued = await seededShares(identity, needed, custodians.length, chance);
    const shares = [];
    for (const [index, user] of custodians.entries()) {
      const one = issued[index];
      if (one === undefined) throw new Error('there are as many shares as custodians');
      this.shares.set(user, one.share);
      const sealedShare = sealText(one.share, [(await this.keyOf(user)).recipient], chance);
      shares.push({ user, commitment: one.commitment, proofCommitment: one.proofCommitment, sealedShare });
    }
    return this.act(this.cast.leader, { type: 'publish-procedure', vault: { recipient, shares } });
  }

  actorOf(user: string): Actor {
    const found = this.cast.everybody.find((one) => one.user === user);
    if (found === undefined) throw new Error(`nobody is ${user}`);
    return found;
  }

  tendererOf(operator: string): Actor {
    const found = this.cast.tenderers.find((one) => operatorOf(one) === operator);
    if (found === undefined) throw new Error(`nobody is of ${operator}`);
    return found;
  }
}
