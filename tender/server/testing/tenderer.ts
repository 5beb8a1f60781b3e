import type { Answer, Client } from '#platform/http/testing/client.ts';
import { ok, unwrap } from '#platform/kernel/result.ts';
import { recipientOf, type SealingKey } from '#platform/sealing/keys.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import type { DemoKeys } from '#tender/api/demo.ts';
import type { KeptDraft } from '#tender/api/sealing.ts';
import type { FileRef, SealedRef } from '#tender/core/procedure/basics.ts';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { type Draft, type DraftEdit, editDraft, emptyDraft } from '#tender/core/procedure/submission/draft.ts';
import { recipientsFor } from '#tender/core/procedure/submission/envelopes.ts';
import type { SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { openOwnDraft, sealOwnDraft } from '#tender/sealing/own-draft.ts';
import { type SealedTender, sealTender } from '#tender/sealing/tender.ts';
import { mediaTypeOf } from '../uploads.ts';
import { bringSealed, sha256Of } from './upload.ts';

/** A tenderer with a browser of his own: seals on his side, and speaks with the server over HTTP. */
export class Tenderer {
  readonly client: Client;
  readonly key: SealingKey;
  readonly #place: string;
  readonly #procedure: string;
  readonly operator: string;

  constructor(client: Client, procedure: string, operator: string, key: SealingKey) {
    this.client = client;
    this.key = key;
    this.#procedure = procedure;
    this.operator = operator;
    this.#place = `/v1/procedures/${procedure}`;
  }

  async view(): Promise<SubmissionView> {
    return (await this.client.get<SubmissionView>(`${this.#place}/submission`)).body;
  }

  /** Brings ciphertext, whatever it is, with the receipts of its chunks. A status other than 201 says why it was not taken. */
  put(sealed: Uint8Array): Promise<Answer<SealedRef> & { readonly receipts: readonly string[] }> {
    return bringSealed(this.client, this.#procedure, sealed);
  }

  /** For the vault that an item goes into. */
  async seal(plain: Uint8Array, item = ''): Promise<SealedRef> {
    const { vault } = await this.view();
    const recipients = { vault: vault?.recipient ?? '', workspace: this.key.recipient, prices: vault?.prices };
    const { status, body, text } = await this.put(await sealBytes(plain, recipientsFor(item, recipients)));
    if (status !== 201) throw new Error(`ciphertext is not taken: ${text}`);
    return body;
  }

  async attach(item: string, name: string, plain: Uint8Array | string): Promise<FileRef> {
    const bytes = typeof plain === 'string' ? new TextEncoder().encode(plain) : plain;
    const sha256 = sha256Of(bytes);
    const file = { sha256, size: bytes.length, name, mediaType: mediaTypeOf(bytes.subarray(0, 1024), name) };
    await this.edit({ type: 'attach-document', item, file, findings: [], sealed: await this.seal(bytes, item) });
    return file;
  }

  async draft(): Promise<{ readonly draft: Draft; readonly revision: number }> {
    const { status, body } = await this.client.get<KeptDraft>(`${this.#place}/tender/draft`);
    if (status === 404) return { draft: emptyDraft, revision: 0 };
    return { draft: unwrap(await openOwnDraft(body.sealed, this.key.identity)), revision: body.revision };
  }

  async keep(draft: Draft, base: number): Promise<Answer<Readonly<Record<string, unknown>>>> {
    const sealed = await sealOwnDraft(draft, this.key.recipient);
    return this.client.send('PUT', `${this.#place}/tender/draft`, { base, recipient: this.key.recipient, sealed });
  }

  async edit(change: DraftEdit): Promise<void> {
    const { guide } = (await this.client.get<PreparationView>(`${this.#place}/preparation`)).body;
    const { draft, revision } = await this.draft();
    const kept = await this.keep(unwrap(editDraft(guide, draft, change)), revision);
    if (kept.status !== 200) throw new Error(`the draft is not kept: ${kept.text}`);
  }

  /** What would be placed now; `about` for who seals otherwise than he should. */
  async sealed(
    about: {
      readonly procedure?: string;
      readonly tenderer?: string;
      readonly vault?: string;
      readonly draft?: Draft;
      /** Given as `undefined`: as if there were one envelope. */
      readonly prices?: undefined;
    } = {},
  ): Promise<SealedTender> {
    const keys = (await this.view()).vault;
    const vault = keys?.recipient ?? '';
    const own = { vault, workspace: this.key.recipient, prices: keys?.prices };
    const whose = { procedure: this.#procedure, tenderer: this.operator, ...own };
    // Who is too late places all the same what he could not bring.
    const put = async (bytes: Uint8Array) => {
      const brought = await this.put(bytes);
      const ref = { sha256: sha256Of(bytes), size: bytes.length };
      return ok(brought.status === 201 ? brought.body : ref);
    };
    const made = unwrap(await sealTender(about.draft ?? (await this.draft()).draft, { ...whose, ...about }, put));
    return { ...made, recipient: vault };
  }

  async place(sealed?: SealedTender, base?: number): Promise<Answer<Readonly<Record<string, unknown>>>> {
    const lastRevision = base ?? (await this.view()).own?.lastRevision ?? 0;
    const fields = sealed ?? (await this.sealed());
    return this.client.send('PUT', `${this.#place}/tender/placement`, { base: lastRevision, ...fields });
  }
}

/** A tenderer of the demonstration, with the key that the story has for him. */
export async function tendererOf(client: Client, procedure: string, operator: string): Promise<Tenderer> {
  const { workspaces } = (await client.get<DemoKeys>('/demo/keys')).body;
  const identity = workspaces[procedure]?.identity ?? '';
  return new Tenderer(client, procedure, operator, { identity, recipient: unwrap(await recipientOf(identity)) });
}
