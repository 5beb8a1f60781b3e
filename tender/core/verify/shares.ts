import type { Result } from '#platform/kernel/result.ts';
import { isShareOf } from '#platform/sealing/commitments.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import type { Turn } from '../procedure/negotiation/state.ts';
import { turnsOf } from '../procedure/negotiation/turns.ts';
import { readManifest } from '../procedure/submission/manifest.ts';
import { fails, holds, inLot, type Said, type SaidInLot, said } from './check.ts';
import type { ExaminedBundle, MoreKeys } from './files.ts';
import { refsOf, type SealedTender, sealedTenders } from './seals.ts';

/** What the shares of one vault come to. */
export interface CombinedShares {
  /** Of its key; absent when no vault is known. */
  readonly recipient: string | undefined;
  readonly count: number;
  /** Compared with the published recipient; codes of `combineShares`. */
  readonly whole: Result<unknown>;
}

/** Shares of vault keys that custodians show to whoever checks, such as a judge; a bundle never holds them. */
export interface OfferedShares {
  readonly shares: readonly string[];
  readonly combined: readonly CombinedShares[];
  /** The keys of the sealed files of the bundle that they unwrap. */
  readonly keys: MoreKeys;
}

/**
 * Each share is one that was committed to, together those of a vault are its published key, and what was said not to open does not: of the
 * first tenders and of every round.
 */
export function compareShares(
  { shares, combined }: OfferedShares,
  bundle: ExaminedBundle,
  lots: readonly ProcedureFile[],
): readonly SaidInLot[] {
  const vaults = vaultsOf(lots);
  if (vaults.length === 0) return [fails('shares-without-vault')];
  const custodians = vaults.flatMap(({ vault }) => vault.custodians);
  const each = shares.map((share, index) => {
    const custodian = custodians.find(({ commitment }) => isShareOf(share, commitment));
    return custodian === undefined
      ? fails('share-differs', { number: index + 1 })
      : holds('share-as-committed', { number: index + 1, custodian: custodian.user });
  });
  const open = new Set(combined.flatMap(({ recipient, whole }) => (whole.ok ? [recipient] : [])));
  const tenders = lots.flatMap((file) =>
    sealedTenders(bundle, file).filter(({ round }) => open.has(recipientOf(file, round))),
  );
  return [
    ...each,
    ...combined.flatMap((one) => wholeOf(one, vaults)),
    ...tenders.flatMap((tender) => inLot(tender.lot, failureOf(tender))),
  ];
}

interface KnownVault {
  readonly vault: Vault;
  readonly round: number;
  /** Of a round in one of several lots; the first vault is one for all of them. */
  readonly lot: string | undefined;
}

type Vault = NonNullable<Turn['opening']['vault']>;

function vaultsOf(lots: readonly ProcedureFile[]): readonly KnownVault[] {
  return lots.flatMap((file) =>
    turnsOf(file).flatMap(({ round, opening: { vault } }) =>
      vault === undefined
        ? []
        : [{ vault, round: round?.number ?? 0, lot: round === undefined ? undefined : file.lot }],
    ),
  );
}

function recipientOf(file: ProcedureFile, round: number): string | undefined {
  return turnsOf(file).find((turn) => (turn.round?.number ?? 0) === round)?.opening.vault?.recipient;
}

function wholeOf({ recipient, count, whole }: CombinedShares, vaults: readonly KnownVault[]): readonly SaidInLot[] {
  const known = vaults.find(({ vault }) => vault.recipient === recipient) ?? vaults[0];
  if (known === undefined) return [];
  const { vault, round, lot } = known;
  const params = { count, needed: vault.needed, ...(round === 0 ? {} : { round }) };
  const [right, wrong] =
    round === 0
      ? (['shares-give-key', 'shares-give-no-key'] as const)
      : (['round-shares-give-key', 'round-shares-give-no-key'] as const);
  return inLot(lot, [whole.ok ? holds(right, params) : fails(wrong, { ...params, why: whole.error.code })]);
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
