import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { fail, ok, type Result, refuse, unwrap } from '#platform/kernel/result.ts';
import { lockIdentity } from '#platform/sealing/passphrase.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import { shareProof } from '#platform/sealing/shares.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { RoundCall } from '#tender/core/procedure/negotiation/commands.ts';
import { sharesNeeded, withKey } from '#tender/core/procedure/opening/custody.ts';
import { leadersWithKey, priceOpenerOf } from '#tender/core/procedure/opening/price-envelope.ts';
import { guideOf, isClosed } from '#tender/core/procedure/planning/phases.ts';
import { procedure as decider } from '#tender/core/procedure/procedure.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { workspaceOf } from '#tender/core/procedure/submission/decide.ts';
import {
  type Draft,
  type DraftEdit,
  draftForRound,
  editDraft,
  emptyDraft,
  readyToPlace,
} from '#tender/core/procedure/submission/draft.ts';
import { priceItems, type Recipients, recipientsFor } from '#tender/core/procedure/submission/envelopes.ts';
import { openOwnDraft, sealOwnDraft } from '#tender/sealing/own-draft.ts';
import { sealTender } from '#tender/sealing/tender.ts';
import { type Holder, openShareWith, preparePriceVault, prepareVault } from '#tender/sealing/vault-key.ts';
import type { Application, Executed } from '../application.ts';
import { custodyKeyOf } from '../custody.ts';
import { registerCustodyKey } from '../custody-key.ts';
import { draftOf, keepDraft } from '../drafts.ts';
import { type StoryKeys, storyPassphrase } from './keys.ts';

/** Cheap to unlock: the passphrase is known anyway. */
const workFactor = 10;
const chunkBytes = 8 * 1_048_576;

/** What the browser of a person of the story does on his own machine before anything is sent: edit, seal, unlock. */
export class StoryBrowser {
  readonly #application: Application;
  readonly #keys: StoryKeys;
  readonly #procedure: string;
  readonly #actor: Actor;

  constructor(application: Application, keys: StoryKeys, procedure: string, actor: Actor) {
    this.#application = application;
    this.#keys = keys;
    this.#procedure = procedure;
    this.#actor = actor;
  }

  /** Seals a file for the vault that its item goes into and for the work space, and brings it. */
  async bring(item: string, plain: Uint8Array): Promise<SealedRef> {
    return unwrap(await this.#put(await sealBytes(plain, recipientsFor(item, await this.#recipients()))));
  }

  /** A change that is there already, because a hand made it, is none. Codes of `editDraft` and `keepDraft`. */
  async edit(edit: DraftEdit): Promise<Result<unknown>> {
    const { draft, revision, recipient } = await this.#draft();
    const edited = editDraft(guideOf(await this.#file()), draft, edit);
    if (!edited.ok) return edited.error.code === 'document-attached-already' ? ok(undefined) : edited;
    const sealed = await sealOwnDraft(edited.value, recipient);
    return keepDraft(this.#application, this.#procedure, this.#actor, { base: revision, recipient, sealed });
  }

  async place(): Promise<Result<Executed>> {
    const file = await this.#file();
    const { draft } = await this.#draft();
    const ready = isClosed(file, this.#application.clock.now()) ? ok(undefined) : readyToPlace(guideOf(file), draft);
    if (!ready.ok) return ready;
    const whose = { procedure: this.#procedure, tenderer: this.#operator(), ...(await this.#recipients()) };
    const sealed = await sealTender(draft, whose, (bytes) => this.#put(bytes));
    if (!sealed.ok) return sealed;
    const base = workspaceOf(file, this.#operator()).lastRevision;
    return this.#execute({ type: 'place-tender', base, ...sealed.value, arrivals: [] });
  }

  async registerKey(): Promise<Result<Executed>> {
    const { identity, recipient } = await this.#keys.custody(this.#actor.user);
    const locked = await lockIdentity(identity, storyPassphrase, workFactor);
    return registerCustodyKey(this.#application, this.#procedure, this.#actor, { recipient, locked });
  }

  async publish(): Promise<Result<Executed>> {
    const file = await this.#file();
    const custodians = holdersIn(file, withKey(file));
    const needed = sharesNeeded(file);
    if (custodians.length < needed) return refuse('custodian-keys-too-few', { needed, present: custodians.length });
    const vault = await prepareVault(custodians, needed);
    if (priceOpenerOf(file) === undefined) return this.#execute({ type: 'publish-procedure', vault });
    const priceVault = await preparePriceVault(custodians, needed, holdersIn(file, leadersWithKey(file)));
    return this.#execute({ type: 'publish-procedure', vault, priceVault });
  }

  /** A round of new tenders, with the key of its vault made and split here as at publication. */
  async inviteNewTenders(call: RoundCall): Promise<Result<Executed>> {
    const file = await this.#file();
    const vault = await prepareVault(holdersIn(file, withKey(file)), sharesNeeded(file));
    return this.#execute({ type: 'invite-new-tenders', ...call, vault });
  }

  async proveShare(): Promise<Result<Executed>> {
    const held = await this.#held();
    if (!held.ok) return held;
    const { share, priceShare, priceKey } = held.value;
    return this.#execute({
      type: 'prove-share',
      ...(share === undefined ? {} : { proof: shareProof(share) }),
      ...(priceShare === undefined ? {} : { priceProof: shareProof(priceShare) }),
      ...(priceKey === undefined ? {} : { leaderProof: shareProof(priceKey) }),
    });
  }

  async releaseShare(): Promise<Result<Executed>> {
    const held = await this.#held();
    if (!held.ok) return held;
    const { share } = held.value;
    if (share === undefined) return refuse('not-a-custodian');
    return this.#execute({ type: 'release-share', share, tenders: [], inspections: [] });
  }

  /** With the whole key who has it, else with his part. */
  async releasePriceShare(): Promise<Result<Executed>> {
    const held = await this.#held();
    if (!held.ok) return held;
    const { priceShare, priceKey } = held.value;
    const share = priceKey ?? priceShare;
    if (share === undefined) return refuse('not-a-custodian');
    return this.#execute({ type: 'release-price-share', share, prices: [], inspections: [] });
  }

  async #held(): Promise<Result<Partial<Record<'share' | 'priceShare' | 'priceKey', string>>>> {
    const { store } = this.#application.parts;
    const kept = await custodyKeyOf(store.entries, await this.#file(), this.#actor.user);
    const { identity } = await this.#keys.custody(this.#actor.user);
    const held: Partial<Record<'share' | 'priceShare' | 'priceKey', string>> = {};
    const sealed = { share: kept.sealedShare, priceShare: kept.sealedPriceShare, priceKey: kept.sealedPriceKey };
    for (const name of ['share', 'priceShare', 'priceKey'] as const) {
      const text = sealed[name]?.sealed;
      if (text === undefined) continue;
      const opened = await openShareWith(identity, text);
      if (!opened.ok) return opened;
      held[name] = opened.value;
    }
    return Object.keys(held).length === 0 ? refuse('not-a-custodian') : ok(held);
  }

  async #draft(): Promise<{ readonly draft: Draft; readonly revision: number; readonly recipient: string }> {
    const { identity, recipient } = await this.#keys.workspace(this.#procedure, this.#operator());
    const kept = await draftOf(this.#application.parts.store.entries, this.#procedure, this.#operator());
    const round = (await this.#file()).negotiation.round?.number ?? 0;
    if (kept === undefined) return { draft: draftForRound(emptyDraft, round), revision: 0, recipient };
    const opened = await openOwnDraft(kept.sealed, identity);
    // Kept with a key that this demonstration does not have: what the story adds begins anew.
    const draft = draftForRound(opened.ok ? opened.value : emptyDraft, round);
    return { draft, revision: kept.revision, recipient };
  }

  async #recipients(): Promise<Recipients> {
    const { recipient: workspace } = await this.#keys.workspace(this.#procedure, this.#operator());
    const file = await this.#file();
    const { vault, prices } = file.opening;
    if (vault === undefined) throw new Error('there is no vault to seal for before publication');
    const items = [...priceItems(guideOf(file))];
    const apart = prices.vault === undefined ? {} : { prices: { recipient: prices.vault.recipient, items } };
    return { vault: vault.recipient, workspace, ...apart };
  }

  async #put(sealed: Uint8Array): Promise<Result<SealedRef>> {
    const { arrivals } = this.#application;
    const ref = { sha256: createHash('sha256').update(sealed).digest('hex'), size: sealed.length };
    const begun = await arrivals.begin(this.#procedure, this.#actor, ref);
    // Who is too late tries to place it all the same, which is what the record says of him.
    if (!begun.ok) return begun.error.code === 'vault-closed' ? ok(ref) : fail(begun.error);
    for (let offset = 0; offset < sealed.length; offset += chunkBytes) {
      const sent = {
        offset,
        body: Readable.from([sealed.subarray(offset, offset + chunkBytes)]),
        stop: () => undefined,
      };
      const taken = await arrivals.receive(begun.value.id, this.#actor, sent);
      if (!taken.ok) return fail(taken.error);
    }
    return ok(ref);
  }

  #execute(command: Parameters<Application['execute']>[1]): Promise<Result<Executed>> {
    return this.#application.execute(this.#procedure, command, this.#actor);
  }

  async #file(): Promise<ProcedureFile> {
    return (await this.#application.files.newest(this.#procedure)) ?? decider.initial;
  }

  #operator(): string {
    return this.#actor.organisation?.kind === 'operator' ? this.#actor.organisation.id : '';
  }
}

/** Those of them who have a key for whom a share can be sealed. */
function holdersIn(file: ProcedureFile, users: readonly string[]): readonly Holder[] {
  return users.flatMap((user) => {
    const key = file.opening.keys[user];
    return key === undefined ? [] : [{ user, recipient: key.recipient }];
  });
}
