import { createHash } from 'node:crypto';
import { fail, ok, type Result, refuse, unwrap } from '#platform/kernel/result.ts';
import { lockIdentity } from '#platform/sealing/passphrase.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import { shareProof } from '#platform/sealing/shares.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { sharesNeeded, withKey } from '#tender/core/procedure/opening/custody.ts';
import { guideOf, isClosed } from '#tender/core/procedure/planning/phases.ts';
import { procedure as decider } from '#tender/core/procedure/procedure.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { workspaceOf } from '#tender/core/procedure/submission/decide.ts';
import {
  type Draft,
  type DraftEdit,
  editDraft,
  emptyDraft,
  readyToPlace,
} from '#tender/core/procedure/submission/draft.ts';
import { openOwnDraft, sealOwnDraft } from '#tender/sealing/own-draft.ts';
import { sealTender } from '#tender/sealing/tender.ts';
import { openShareWith, prepareVault } from '#tender/sealing/vault-key.ts';
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

  /** Seals a file for the vault and for the work space, and brings it. */
  async bring(plain: Uint8Array): Promise<SealedRef> {
    const { vault, workspace } = await this.#recipients();
    return unwrap(await this.#put(await sealBytes(plain, [vault, workspace])));
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
    const custodians = withKey(file).flatMap((user) => {
      const key = file.opening.keys[user];
      return key === undefined ? [] : [{ user, recipient: key.recipient }];
    });
    const needed = sharesNeeded(file);
    if (custodians.length < needed) return refuse('custodian-keys-too-few', { needed, present: custodians.length });
    return this.#execute({ type: 'publish-procedure', vault: await prepareVault(custodians, needed) });
  }

  async proveShare(): Promise<Result<Executed>> {
    const share = await this.#share();
    return share.ok ? this.#execute({ type: 'prove-share', proof: shareProof(share.value) }) : share;
  }

  async releaseShare(): Promise<Result<Executed>> {
    const share = await this.#share();
    return share.ok
      ? this.#execute({ type: 'release-share', share: share.value, tenders: [], inspections: [] })
      : share;
  }

  async #share(): Promise<Result<string>> {
    const { store } = this.#application.parts;
    const { sealedShare } = await custodyKeyOf(store.entries, await this.#file(), this.#actor.user);
    if (sealedShare === undefined) return refuse('not-a-custodian');
    const { identity } = await this.#keys.custody(this.#actor.user);
    return openShareWith(identity, sealedShare);
  }

  async #draft(): Promise<{ readonly draft: Draft; readonly revision: number; readonly recipient: string }> {
    const { identity, recipient } = await this.#keys.workspace(this.#procedure, this.#operator());
    const kept = await draftOf(this.#application.parts.store.entries, this.#procedure, this.#operator());
    if (kept === undefined) return { draft: emptyDraft, revision: 0, recipient };
    const opened = await openOwnDraft(kept.sealed, identity);
    // Kept with a key that this demonstration does not have: what the story adds begins anew.
    return { draft: opened.ok ? opened.value : emptyDraft, revision: kept.revision, recipient };
  }

  async #recipients(): Promise<{ readonly vault: string; readonly workspace: string }> {
    const { recipient } = await this.#keys.workspace(this.#procedure, this.#operator());
    const vault = (await this.#file()).opening.vault?.recipient;
    if (vault === undefined) throw new Error('there is no vault to seal for before publication');
    return { vault, workspace: recipient };
  }

  async #put(sealed: Uint8Array): Promise<Result<SealedRef>> {
    const { arrivals } = this.#application;
    const ref = { sha256: createHash('sha256').update(sealed).digest('hex'), size: sealed.length };
    const begun = await arrivals.begin(this.#procedure, this.#actor, ref);
    // Who is too late tries to place it all the same, which is what the record says of him.
    if (!begun.ok) return begun.error.code === 'vault-closed' ? ok(ref) : fail(begun.error);
    for (let offset = 0; offset < sealed.length; offset += chunkBytes) {
      const bytes = new Uint8Array(sealed.subarray(offset, offset + chunkBytes));
      const sent = { offset, body: new Blob([bytes]).stream() };
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
