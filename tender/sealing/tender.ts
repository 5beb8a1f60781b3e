import { ok, type Result } from '#platform/kernel/result.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { Draft } from '#tender/core/procedure/submission/draft.ts';
import { manifestText } from '#tender/core/procedure/submission/manifest.ts';

/** Whose tender for what, and whom it is sealed for: never one without the other, so that its tenderer can look back. */
export interface TenderSeal {
  readonly procedure: string;
  /** Id of the operator. */
  readonly tenderer: string;
  readonly vault: string;
  /** Recipient of the tenderer's own work space. */
  readonly workspace: string;
}

/** Brings ciphertext to the server. */
export type Put = (sealed: Uint8Array) => Promise<Result<SealedRef>>;

/** The fields of `place-tender`, `base` apart. */
export interface SealedTender {
  readonly recipient: string;
  readonly manifest: SealedRef;
  readonly documents: SealedRef[];
}

/**
 * Makes the manifest of what was prepared, seals and brings it. The documents are on the server already, sealed when they were chosen.
 * Whether the tender is ready is for `readyToPlace`. Refuses as `put` does.
 */
export async function sealTender(
  { content, sealed }: Draft,
  { procedure, tenderer, vault, workspace }: TenderSeal,
  put: Put,
): Promise<Result<SealedTender>> {
  const text = manifestText({ format: 'leidraad-tender-1', procedure, tenderer, content, sealed });
  const manifest = await put(await sealBytes(new TextEncoder().encode(text), [vault, workspace]));
  if (!manifest.ok) return manifest;
  const documents = [...new Map(Object.values(sealed).map((ref) => [ref.sha256, ref])).values()];
  return ok({ recipient: vault, manifest: manifest.value, documents });
}
