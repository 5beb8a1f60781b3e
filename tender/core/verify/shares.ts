import type { Result } from '#platform/kernel/result.ts';
import { isShareOf } from '#platform/sealing/commitments.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import { readManifest } from '../procedure/submission/manifest.ts';
import { fails, holds, inLot, type Said, type SaidInLot, said } from './check.ts';
import type { ExaminedBundle, MoreKeys } from './files.ts';
import { refsOf, type SealedTender, sealedTenders } from './seals.ts';

/** Shares of the vault key that custodians show to whoever checks, such as a judge; a bundle never holds them. */
export interface OfferedShares {
  readonly shares: readonly string[];
  /** What they combine to, compared with the published recipient; codes of `combineShares`. */
  readonly combined: Result<unknown>;
  /** The keys of the sealed files of the bundle that it unwraps. */
  readonly keys: MoreKeys;
}

/** Each share is the one that was committed to, together they are the published key, and what was said not to open does not. */
export function compareShares(
  { shares, combined }: OfferedShares,
  bundle: ExaminedBundle,
  lots: readonly ProcedureFile[],
): readonly SaidInLot[] {
  const vault = lots[0]?.opening.vault;
  if (vault === undefined) return [fails('shares-without-vault')];
  const each = shares.map((share, index) => {
    const custodian = vault.custodians.find(({ commitment }) => isShareOf(share, commitment));
    return custodian === undefined
      ? fails('share-differs', { number: index + 1 })
      : holds('share-as-committed', { number: index + 1, custodian: custodian.user });
  });
  const whole = combined.ok
    ? holds('shares-give-key', { count: shares.length, needed: vault.needed })
    : fails('shares-give-no-key', { count: shares.length, needed: vault.needed, why: combined.error.code });
  const tenders = combined.ok ? lots.flatMap((file) => sealedTenders(bundle, file)) : [];
  return [...each, whole, ...tenders.flatMap((tender) => inLot(tender.lot, failureOf(tender)))];
}

function failureOf(tender: SealedTender): readonly Said[] {
  const { name, opened, placed, files } = tender;
  const failure = opened?.failure;
  const seen = refsOf(placed).every(({ sha256 }) => files.has(sha256));
  // Whether a document differs from what its manifest says needs its size, which stands in that manifest alone.
  // Nor is a document of the other envelope looked for here.
  if (failure === undefined || failure === 'document-differs' || failure === 'envelopes-mixed' || !seen) return [];
  return [said(!opens(tender), ['failure-true', 'failure-untrue'], { name, failure })];
}

/** Whether the manifest and all that it names opens and belongs to this tender. */
function opens({ operator, placed, files }: SealedTender): boolean {
  const manifest = files.get(placed.manifest.sha256)?.opened;
  if (manifest?.outcome !== 'opened') return false;
  const read = readManifest(new TextDecoder().decode(manifest.beginning));
  if (!read.ok || read.value.tenderer !== operator) return false;
  const own = new Set(placed.documents.map(({ sha256 }) => sha256));
  return read.value.content.files.every(({ file }) => {
    const ref = read.value.sealed[file.sha256];
    return ref !== undefined && own.has(ref.sha256) && files.get(ref.sha256)?.opened?.outcome === 'opened';
  });
}
