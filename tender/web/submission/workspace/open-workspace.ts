import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { KeptDraft } from '#tender/api/sealing.ts';
import { demoKeys } from '../../data/demo-keys.ts';
import { fetchDraft } from './draft-line.ts';
import type { Whose } from './whose.ts';
import { keepKey, keptKeys, type WorkspaceKey } from './workspace-keys.ts';

export type Found =
  | {
      readonly kind: 'open';
      readonly key: WorkspaceKey;
      /** The key stays in this browser after the page is closed. */
      readonly kept: boolean;
      /** It belongs to the demonstration. */
      readonly given: boolean;
      /** What the server keeps; undefined before anything was kept. */
      readonly draft: KeptDraft | undefined;
    }
  /** Somebody began with another key; `recipient` is its public half. */
  | { readonly kind: 'locked'; readonly recipient: string; readonly revision: number };

/** Finds the key that opens the work here, and makes one for who begins. `begun`: there is work to be opened. Throws `ProblemError`. */
export async function findKey(whose: Whose, begun: boolean): Promise<Found> {
  const draft = begun ? await fetchDraft(whose.procedure) : undefined;
  const given = await givenKey(whose);
  const kept = await keptKeys(whose.procedure, whose.operator);
  const keys = given === undefined ? kept : [given, ...kept];
  const open = async (key: WorkspaceKey): Promise<Found> => {
    const isKept = await keepKey(whose.procedure, whose.operator, key);
    return { kind: 'open', key, draft, kept: isKept, given: key.recipient === given?.recipient };
  };
  if (draft === undefined) return open(keys[0] ?? (await newKey()));
  const key = keys.find(({ recipient }) => recipient === draft.recipient);
  return key === undefined ? { kind: 'locked', recipient: draft.recipient, revision: draft.revision } : open(key);
}

/** The key of the demonstration, which goes before others because the story seals with it as well. */
async function givenKey({ procedure, demonstration }: Whose): Promise<WorkspaceKey | undefined> {
  const identity = demonstration ? (await demoKeys())?.workspaces[procedure]?.identity : undefined;
  const read = identity === undefined ? undefined : await readKey(identity);
  return read?.ok === true ? read.value : undefined;
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
