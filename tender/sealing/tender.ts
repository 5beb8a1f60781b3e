import { ok, type Result } from '#platform/kernel/result.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { Draft } from '#tender/core/procedure/submission/draft.ts';
import type { Recipients } from '#tender/core/procedure/submission/envelopes.ts';
import { manifestText } from '#tender/core/procedure/submission/manifest.ts';
import { priceManifestText } from '#tender/core/procedure/submission/price-manifest.ts';
import { splitDraft } from '#tender/core/procedure/submission/split-draft.ts';

/** Whose tender for what, and whom it is sealed for: never one without the other, so that its tenderer can look back. */
export interface TenderSeal extends Recipients {
  readonly procedure: string;
  /** Id of the operator. */
  readonly tenderer: string;
}

/** Brings ciphertext to the server. */
export type Put = (sealed: Uint8Array) => Promise<Result<SealedRef>>;

/** The fields of `place-tender`, `base` apart. */
export interface SealedTender {
  readonly recipient: string;
  readonly manifest: SealedRef;
  readonly documents: SealedRef[];
  readonly prices?: { readonly recipient: string; readonly manifest: SealedRef; readonly documents: SealedRef[] };
}

/**
 * Makes the manifest of what was prepared, seals and brings it; where prices lie apart a second one, bound to the first. The documents are on the
 * server already, sealed when they were chosen. Whether the tender is ready is for `readyToPlace`. Refuses as `put` does.
 */
export async function sealTender(
  draft: Draft,
  { procedure, tenderer, vault, workspace, prices }: TenderSeal,
  put: Put,
): Promise<Result<SealedTender>> {
  const split = splitDraft(draft, new Set(prices?.items));
  const about = { procedure, tenderer };
  const text = manifestText({ format: 'leidraad-tender-1', ...about, ...split.first });
  const manifest = await put(await sealBytes(utf8(text), [vault, workspace]));
  if (!manifest.ok) return manifest;
  const first = { recipient: vault, manifest: manifest.value, documents: refsIn(split.first.sealed) };
  if (prices === undefined) return ok(first);
  const tender = manifest.value.sha256;
  const inside = priceManifestText({ format: 'leidraad-prices-1', ...about, tender, ...split.prices });
  const second = await put(await sealBytes(utf8(inside), [prices.recipient, workspace]));
  if (!second.ok) return second;
  const { recipient } = prices;
  return ok({
    ...first,
    prices: { recipient, manifest: second.value, documents: refsIn(split.prices.sealed) },
  });
}

function refsIn(sealed: Draft['sealed']): SealedRef[] {
  return [...new Map(Object.values(sealed).map((ref) => [ref.sha256, ref])).values()];
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
