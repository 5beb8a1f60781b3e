import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import type { SealedRef } from '../basics.ts';
import type { SealedEnvelope } from './events.ts';

/** Items of the checklist that go into the price envelope; none where the guide has one vault for all. */
export function priceItems({ submission }: Pick<Guide, 'submission'>): ReadonlySet<string> {
  if (submission.priceEnvelope === undefined) return new Set();
  return new Set(submission.checklist.filter(({ envelope }) => envelope === 'price').map(({ id }) => id));
}

/** All that a placed tender consists of, in both envelopes where there are two. */
export function ciphertextsOf({
  manifest,
  documents,
  prices,
}: SealedEnvelope & { readonly prices?: SealedEnvelope | undefined }): readonly SealedRef[] {
  return [manifest, ...documents, ...(prices === undefined ? [] : [prices.manifest, ...prices.documents])];
}

/** The keys that a tender is sealed for: never one without the other, so that its tenderer can look back. */
export interface Recipients {
  readonly vault: string;
  /** Of the tenderer's own work space. */
  readonly workspace: string;
  /** Where prices lie apart: the key of the price vault, and the items of the checklist that go into it. */
  readonly prices?: { readonly recipient: string; readonly items: readonly string[] } | undefined;
}

/** Whom a document is sealed for: one vault, by the item that it belongs to, and its tenderer. */
export function recipientsFor(item: string, { vault, workspace, prices }: Recipients): readonly [string, string] {
  return [prices?.items.includes(item) === true ? prices.recipient : vault, workspace];
}

/** The published keys of a procedure. */
export interface VaultKeys {
  readonly recipient: string;
  /** Of the price vault, where prices lie apart. */
  readonly prices?: { readonly recipient: string } | undefined;
}

/** Envelopes as they are placed, each with the key that it was sealed for. */
export interface PlacedEnvelopes extends SealedEnvelope {
  readonly recipient: string;
  readonly prices?: (SealedEnvelope & { readonly recipient: string }) | undefined;
}

/**
 * Whether what is placed was sealed for these keys; prices lie apart where the guide says so, and no ciphertext lies in both envelopes. Codes:
 * `vault-key-other`, `no-price-envelope`, `price-envelope-missing`, `document-in-both-envelopes`.
 */
export function fitsVault(
  keys: VaultKeys | undefined,
  { recipient, manifest, documents, prices }: PlacedEnvelopes,
): Result<undefined> {
  if (recipient !== keys?.recipient) return refuse('vault-key-other');
  if (keys.prices === undefined) return prices === undefined ? ok(undefined) : refuse('no-price-envelope');
  if (prices === undefined) return refuse('price-envelope-missing');
  if (prices.recipient !== keys.prices.recipient) return refuse('vault-key-other');
  const first = new Set([manifest, ...documents].map(({ sha256 }) => sha256));
  const both = [prices.manifest, ...prices.documents].some(({ sha256 }) => first.has(sha256));
  return both ? refuse('document-in-both-envelopes') : ok(undefined);
}
