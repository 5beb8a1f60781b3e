import { type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64, toBase64 } from '#platform/record/base64.ts';
import { plainText } from '#platform/sealing/armored.ts';
import { openBytes, sealBytes } from '#platform/sealing/seal.ts';
import { type Draft, draftText, readDraft } from '#tender/core/procedure/submission/draft.ts';

/** A draft as the server keeps it: base64 of ciphertext for the tenderer's own work space, and for nobody else. */
export async function sealOwnDraft(draft: Draft, workspaceRecipient: string): Promise<string> {
  return toBase64(await sealBytes(new TextEncoder().encode(draftText(draft)), [workspaceRecipient]));
}

/** Codes: `draft-malformed`, `sealed-malformed`, `sealed-damaged`, `sealed-for-others` (another key of the work space). */
export async function openOwnDraft(sealed: string, workspaceIdentity: string): Promise<Result<Draft>> {
  const bytes = fromBase64(sealed);
  if (bytes === undefined) return refuse('sealed-malformed');
  const opened = await openBytes(bytes, workspaceIdentity);
  if (!opened.ok) return opened;
  return readDraft(plainText(opened.value) ?? '');
}
