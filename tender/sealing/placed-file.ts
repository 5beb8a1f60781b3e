import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { plainText } from '#platform/sealing/armored.ts';
import { mostHeaderBytes, readSealedHeader } from '#platform/sealing/header.ts';
import { fileKeyOf, openBytes } from '#platform/sealing/seal.ts';
import { sealedSize } from '#platform/sealing/sizes.ts';
import { longestText } from '#tender/core/procedure/submission/content.ts';
import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import { readManifest } from '#tender/core/procedure/submission/manifest.ts';
import { manifestFits, priceManifestFits } from '#tender/core/procedure/submission/manifest-fits.ts';
import { filesIn, type Placement, type SealedFile } from '#tender/core/procedure/submission/placement-file.ts';
import { readPriceManifest } from '#tender/core/procedure/submission/price-manifest.ts';

/** Ciphertext that somebody brings himself; a `File` of a browser is one. */
export interface BroughtFile {
  /** Bytes. */
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * Whether a file is the one that its placement names, and sealed as it must be. For whom it was sealed a header does not say: what was sealed for
 * another key shows at the opening. Codes: `placed-file-differs` {file}, `sealed-malformed`, `sealed-not-hybrid`.
 */
export async function checkPlacedFile(
  { file, size, sha256 }: SealedFile,
  brought: BroughtFile,
  digest: () => Promise<string>,
): Promise<Result<undefined>> {
  const header = readSealedHeader(await beginningOf(brought));
  if (!header.ok) return header;
  const same = brought.size === size && (await digest()) === sha256;
  return same ? ok(undefined) : refuse('placed-file-differs', { file });
}

/** What its own tenderer sees of a sealed tender; `closed` when it was sealed for no key that is here. */
export type Inside = { readonly kind: 'closed' } | { readonly kind: 'seen'; readonly content: TenderContent };

/** Whose it is to be, and which items belong in the price envelope. */
export interface InsidePlace {
  readonly procedure: string;
  readonly tenderer: string;
  readonly priceItems: ReadonlySet<string>;
}

/** No manifest is larger: its text in UTF-8, sealed for any number of recipients that a tenderer would have. */
const largestManifest = sealedSize(2 * longestText, 20);

/**
 * Looks with the tenderer's own keys at what he brings, by the rules of the opening. Codes: `sealed-for-self-only` {file} when nobody but he
 * himself could open it, and what would be recorded at the opening, as `opening-failure-…`.
 */
export async function lookInside(
  placement: Placement,
  { procedure, tenderer, priceItems }: InsidePlace,
  brought: ReadonlyMap<string, BroughtFile>,
  identities: readonly string[],
): Promise<Result<Inside>> {
  for (const { file } of filesIn(placement)) {
    const alone = await forSelfOnly(brought.get(file), identities);
    if (alone) return refuse('sealed-for-self-only', { file });
  }
  const { manifest, documents, prices } = placement;
  const text = await openedText(manifest, brought, identities);
  if (!text.ok) return text;
  if (text.value === undefined) return ok({ kind: 'closed' });
  const first = readManifest(text.value);
  if (!first.ok) return failure('manifest-malformed');
  const fits = manifestFits(first.value, { procedure, tenderer, documents, priceItems });
  if (!fits.ok) return failure(fits.error);
  const { content } = first.value;
  if (prices === undefined) return ok({ kind: 'seen', content });
  const inside = await openedText(prices.manifest, brought, identities);
  if (!inside.ok) return inside;
  if (inside.value === undefined) return ok({ kind: 'closed' });
  const second = readPriceManifest(inside.value);
  if (!second.ok) return failure('manifest-malformed');
  const place = { procedure, tenderer, documents: prices.documents, priceItems };
  const fit = priceManifestFits(second.value, place, manifest.sha256);
  if (!fit.ok) return failure(fit.error);
  return ok({ kind: 'seen', content: { ...content, files: [...content.files, ...second.value.files] } });
}

function failure(code: string): Result<never> {
  return refuse(`opening-failure-${code}`);
}

/** One recipient, and it is the tenderer himself: the vault is none of them. */
async function forSelfOnly(brought: BroughtFile | undefined, identities: readonly string[]): Promise<boolean> {
  if (brought === undefined) return false;
  const beginning = await beginningOf(brought);
  const header = readSealedHeader(beginning);
  if (!header.ok || header.value.kinds.filter((kind) => kind === 'mlkem768x25519').length > 1) return false;
  for (const identity of identities) if ((await fileKeyOf(beginning, identity)).ok) return true;
  return false;
}

/** Undefined when no key opens it. */
async function openedText(
  { file, size }: SealedFile,
  brought: ReadonlyMap<string, BroughtFile>,
  identities: readonly string[],
): Promise<Result<string | undefined>> {
  const found = brought.get(file);
  if (found === undefined || size > largestManifest) return failure('manifest-malformed');
  const sealed = new Uint8Array(await found.slice(0, found.size).arrayBuffer());
  for (const identity of identities) {
    const opened = await openBytes(sealed, identity);
    if (opened.ok) return ok(plainText(opened.value) ?? '');
    if (opened.error.code !== 'sealed-for-others') return failure(opened.error.code);
  }
  return ok(undefined);
}

async function beginningOf(brought: BroughtFile): Promise<Uint8Array> {
  return new Uint8Array(await brought.slice(0, Math.min(brought.size, mostHeaderBytes + 1)).arrayBuffer());
}
