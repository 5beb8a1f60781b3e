import { commitmentsTo } from '#platform/sealing/commitments.ts';
import type { SealingKey } from '#platform/sealing/keys.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { fileId } from '#tender/core/procedure/lots.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { type Act, commanding } from './act.ts';
import { Bringing } from './bringing.ts';
import type { Chance } from './chance.ts';
import type { MadeGuide } from './guide.ts';
import { awardPhaseId, type Cast, operatorOf, procedureId } from './people.ts';
import { sealText, seededKey, seededShares } from './sealing.ts';
import { flaws, type MadeTender, type Secret, type TenderWish } from './tenders.ts';
import type { World } from './world.ts';

/** What one tenderer is up to. */
export interface Intent {
  readonly who: Actor;
  /** How often he still places. */
  placements: number;
  withdraws: boolean;
  questions: number;
  readonly leavesPriceOut: boolean;
  readonly flaw: TenderWish['flaw'];
  /** Bytes; none when he leaves it out. */
  readonly plan: number | undefined;
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
  /** All that was ever sealed. */
  readonly secrets: Secret[] = [];
  readonly bringing: Bringing;
  readonly shares: Map<string, string>;
  readonly priceShares: Map<string, string>;
  /** The whole key of the price vault, of who opens it alone. */
  readonly priceKeys: Map<string, string>;
  /** Of the file in which they act: that of the procedure, or of a lot. */
  readonly id: string;
  /** The procedure, of which that file may be one of the lots. */
  readonly procedure: string;
  /** Operators who were invited to tender; everybody may where it is absent. */
  readonly invited: ReadonlySet<string> | undefined;
  /** Whether everybody offers and is judged the same, so that lots have to tell them apart. */
  readonly level: boolean;
  /** Nothing more can come of it. */
  stuck = false;
  readonly #keys = new Map<string, Promise<SealingKey>>();

  /** With `chief` in one of the lots for which he published: the vaults have one key for all. */
  constructor(
    world: World,
    guide: MadeGuide,
    chance: Chance,
    within: { readonly chief?: Participants; readonly lot?: string; readonly invited?: ReadonlySet<string> } = {},
  ) {
    this.world = world;
    this.invited = within.invited;
    this.procedure = within.invited === undefined ? procedureId : awardPhaseId;
    this.id = fileId(this.procedure, within.lot);
    this.shares = within.chief?.shares ?? new Map<string, string>();
    this.priceShares = within.chief?.priceShares ?? new Map<string, string>();
    this.priceKeys = within.chief?.priceKeys ?? new Map<string, string>();
    this.cast = world.cast;
    this.guide = guide;
    this.chance = chance;
    this.bringing = new Bringing(world, this.id, chance.of('bringing'));
    const of = chance.of('intents');
    // A small choice of rates, so that some stand level.
    this.level = chance.of('level').happens(30);
    const rates = this.level ? [3000] : [2000, 2500, 3000, 3150, 4000, 5999];
    this.intents = this.cast.tenderers.map((who) => ({
      who,
      placements: of.pick([0, 1, 1, 1, 1, 2, 3]),
      withdraws: of.happens(12),
      questions: of.pick([0, 0, 1, 2]),
      leavesPriceOut: of.happens(8) || guide.selection !== undefined,
      flaw: of.happens(12) ? { how: of.pick(flaws), where: of.pick(['tender', 'prices'] as const) } : undefined,
      plan: of.happens(85) ? of.pick([200, 3000, 70_000, 180_000]) : undefined,
      rate: of.pick(rates),
    }));
  }

  keyOf(name: string): Promise<SealingKey> {
    const known = this.#keys.get(name) ?? seededKey(this.chance.of(`key ${name}`));
    this.#keys.set(name, known);
    return known;
  }

  act(who: Actor, command: ProcedureCommand, done?: () => void): Act {
    return commanding(who, this.id, command, () => {
      if (command.type === 'withdraw-tender') this.placed.delete(operatorOf(who));
      done?.();
    });
  }

  /** Makes the keys of the vaults and hands out their shares, as the browser of the process leader does. */
  async publication(custodians: readonly string[], needed: number, leaders: readonly string[]): Promise<Act> {
    const first = await this.#vault('vault', custodians, needed, this.shares);
    const vault = { recipient: first.recipient, shares: first.shares };
    if (this.guide.envelope === undefined) return this.act(this.cast.leader, { type: 'publish-procedure', vault });
    const second = await this.#vault('price vault', custodians, needed, this.priceShares);
    const whole = await this.#sealed(this.chance.of('leaders'), leaders, this.priceKeys, () => second.identity);
    const priceVault = { recipient: second.recipient, shares: second.shares, leaders: whole };
    return this.act(this.cast.leader, { type: 'publish-procedure', vault, priceVault });
  }

  async #vault(name: string, custodians: readonly string[], needed: number, held: Map<string, string>) {
    const chance = this.chance.of(name);
    const { identity, recipient } = await seededKey(chance);
    const issued = await seededShares(identity, needed, custodians.length, chance);
    const shareAt = (index: number) => issued[index]?.share ?? '';
    return { identity, recipient, shares: await this.#sealed(chance, custodians, held, shareAt) };
  }

  async #sealed(
    chance: Chance,
    users: readonly string[],
    held: Map<string, string>,
    shareAt: (index: number) => string,
  ): Promise<{ user: string; commitment: string; proofCommitment: string; sealedShare: string }[]> {
    const shares = [];
    for (const [index, user] of users.entries()) {
      const share = shareAt(index);
      held.set(user, share);
      const sealedShare = sealText(share, [(await this.keyOf(user)).recipient], chance);
      shares.push({ user, ...commitmentsTo(share), sealedShare });
    }
    return shares;
  }

  /** Whether somebody of this operator may tender. */
  isInvited(operator: string): boolean {
    return this.invited?.has(operator) ?? true;
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
