import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { SealedRef } from '../basics.ts';
import type { AttachedFile } from './events.ts';
import type { Manifest } from './manifest.ts';
import type { PriceManifest } from './price-manifest.ts';

/** What a manifest says that does not go with where it lies. */
export type ManifestMisfit = 'manifest-of-other' | 'envelopes-mixed' | 'document-missing';

/** Where a manifest lies: for what and of whom, and which ciphertexts lie beside it. */
export interface ManifestPlace {
  readonly procedure: string;
  readonly tenderer: string;
  readonly documents: readonly SealedRef[];
  /** Items of the checklist that belong in the price envelope. */
  readonly priceItems: ReadonlySet<string>;
}

/** The same rule for whoever opens a tender and for its tenderer who looks at what he sealed before he places it. */
export function manifestFits(
  { procedure, tenderer, content, sealed }: Manifest,
  place: ManifestPlace,
): Result<undefined, ManifestMisfit> {
  if (procedure !== place.procedure || tenderer !== place.tenderer) return fail('manifest-of-other');
  if (content.files.some(({ item }) => place.priceItems.has(item))) return fail('envelopes-mixed');
  return allThere(content.files, sealed, place);
}

/** The same of a price envelope; `tender` is the SHA-256 of the sealed manifest of the tender that it lies beside. */
export function priceManifestFits(
  manifest: PriceManifest,
  place: ManifestPlace,
  tender: string,
): Result<undefined, ManifestMisfit> {
  const { procedure, tenderer, files, sealed } = manifest;
  const own = procedure === place.procedure && tenderer === place.tenderer && manifest.tender === tender;
  if (!own) return fail('manifest-of-other');
  if (files.some(({ item }) => !place.priceItems.has(item))) return fail('envelopes-mixed');
  return allThere(files, sealed, place);
}

function allThere(
  files: readonly AttachedFile[],
  sealed: Manifest['sealed'],
  { documents }: ManifestPlace,
): Result<undefined, ManifestMisfit> {
  const isThere = (ref: SealedRef | undefined): boolean =>
    documents.some(({ sha256, size }) => sha256 === ref?.sha256 && size === ref.size);
  return files.every(({ file }) => isThere(sealed[file.sha256])) ? ok(undefined) : fail('document-missing');
}
