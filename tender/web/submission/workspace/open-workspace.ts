import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { KeptDraft } from '#tender/api/sealing.ts';
import { demoKeys } from '../../data/demo-keys.ts';
import { fetchDraft } from './draft-line.ts';
import { keepKey, keptKeys, type WorkspaceKey } from './workspace-keys.ts';

/** Whose work on which procedure, and whether keys of the demonstration may be asked for. */
export interface Whose {
  readonly procedure: string;
  readonly operator: string;
  readonly demonstration: boolean;
}

interface Begun {
  /** What the server keeps; undefined before anything was kept. */
  readonly draft: KeptDraft | undefined;
}

export type Found =
  /** `kept`: the key stays in this browser after the page is closed. */
  | ({ readonly kind: 'open'; readonly key: WorkspaceKey; readonly kept: boolean } & Begun)
  /** Somebody began with another key; `recipient` is its public half. */
  | { readonly kind: 'locked'; readonly recipient: string; readonly revision: number };

/** Finds the key that opens the work here, and makes one for who begins. `begun`: there is work to be opened. Throws `ProblemError`. */
export async function findKey(whose: Whose, begun: boolean): Promise<Found> {
  const draft = begun ? await fetchDraft(whose.procedure) : undefined;
  const keys = await knownKeys(whose);
  if (draft === undefined) return open(whose, keys[0] ?? (await newKey()), draft);
  const key = keys.find(({ recipient }) => recipient === draft.recipient);
  return key === undefined
    ? { kind: 'locked', recipient: draft.recipient, revision: draft.revision }
    : open(whose, key, draft);
}

/** All keys at hand: those of the demonstration first, because the story seals with them as well. */
export async function knownKeys({ procedure, operator, demonstration }: Whose): Promise<readonly WorkspaceKey[]> {
  const identity = demonstration ? (await demoKeys())?.workspaces[procedure]?.identity : undefined;
  const given = identity === undefined ? undefined : await readKey(identity);
  return [...(given?.ok === true ? [given.value] : []), ...(await keptKeys(procedure, operator))];
}

export async function newKey(): Promise<WorkspaceKey> {
  const { makeSealingKey } = await import('#platform/sealing/keys.ts');
  return makeSealingKey();
}

/** A key as somebody copied it, spaces and line ends included. Code: `identity-malformed`. */
export async function readKey(text: string): Promise<Result<WorkspaceKey>> {
  const { recipientOf } = await import('#platform/sealing/keys.ts');
  const identity = text.replaceAll(/\s+/gu, '').toUpperCase();
  const recipient = await recipientOf(identity);
  return recipient.ok ? ok({ identity, recipient: recipient.value }) : fail(recipient.error);
}

/** Takes a key that was made elsewhere. Codes: `identity-malformed`, `workspace-key-other`. */
export async function enterKey(whose: Whose, text: string, recipient: string): Promise<Result<WorkspaceKey>> {
  const read = await readKey(text);
  if (!read.ok) return read;
  if (read.value.recipient !== recipient) return refuse('workspace-key-other');
  await keepKey(whose.procedure, whose.operator, read.value);
  return read;
}

async function open({ procedure, operator }: Whose, key: WorkspaceKey, draft: Begun['draft']): Promise<Found> {
  return { kind: 'open', key, draft, kept: await keepKey(procedure, operator, key) };
}
