import { availableParallelism } from 'node:os';
import { type BlobStore, DamagedBlob } from '#platform/blobs/blob-store.ts';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Entries } from '#platform/store/event-store.ts';
import type { OpenedSeal } from '#tender/core/bundle/bundle.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import type { FileRef, Finding } from '#tender/core/procedure/basics.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { inTheVault, opensVault } from '#tender/core/procedure/opening/decide.ts';
import { opensPrices } from '#tender/core/procedure/opening/decide-prices.ts';
import type { Inspection } from '#tender/core/procedure/opening/events.ts';
import { inThePriceVault } from '#tender/core/procedure/opening/price-envelope.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { emptyContent } from '#tender/core/procedure/submission/content.ts';
import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import { checkFile } from '#tender/core/procedure/submission/file-rules.ts';
import { releasedPriceShares, releasedShares } from './custody.ts';

type ReleaseShare = Extract<ProcedureCommand, { type: 'release-share' }>;
type ReleasePrices = Extract<ProcedureCommand, { type: 'release-price-share' }>;

/** Measures one file of the checklist with the same functions as the tenderer's browser. */
export type Inspect = (
  file: ProcedureFile,
  item: ChecklistItem,
  ref: FileRef,
  bytes: Uint8Array,
) => Promise<Omit<Inspection, 'sha256'>>;

/** In the data folder: where files lie while they are opened. */
export const openingFolder = 'opening';

export interface OpeningTools {
  readonly entries: Entries;
  readonly blobs: BlobStore;
  readonly inspect: Inspect;
  /** Where files lie while they are opened. */
  readonly folder: string;
}

/** What lies in the vault, when this share is the last that is needed; nothing before, so that nothing is opened early. */
export function openingNeeded(
  file: ProcedureFile,
  command: ReleaseShare,
  user: string,
  now: Temporal.Instant,
): readonly string[] {
  if (file.preparation.guide === undefined || !opensVault(file, user, command.share, now)) return [];
  return ['vault', ...inTheVault(file).map(({ operator, revision }) => `${operator}/${revision}`)];
}

/** Puts the key together, opens every tender and measures its files. Codes of `combineShares`. */
export async function withOpenedVault(
  command: ReleaseShare,
  file: ProcedureFile,
  needed: readonly string[],
  tools: OpeningTools,
): Promise<Result<ReleaseShare>> {
  const closed = { ...command, tenders: [], inspections: [] };
  const { vault } = file.opening;
  if (needed.length === 0 || vault === undefined) return ok(closed);
  const [{ combineShares }, { openTender }] = await Promise.all([
    import('#platform/sealing/shares.ts'),
    import('./opened-tender.ts'),
  ]);
  const shares = await releasedShares(tools.entries, file);
  const identity = await combineShares([...shares, command.share], vault.recipient);
  if (!identity.ok) return fail(identity.error);
  const seals = new Map<string, OpenedSeal>();
  const tenders = await sideBySide(inTheVault(file), async ({ operator }): Promise<ReleaseShare['tenders'][number]> => {
    const opened = await openTender(file, operator, identity.value, tools);
    if (!opened.ok) return { operator, failure: opened.error };
    for (const seal of opened.value.opened) seals.set(seal.sealed, seal);
    // What is read of a manifest was checked by the schema of the command.
    return { operator, content: opened.value.content as ReleaseShare['tenders'][number]['content'] };
  });
  const contents = tenders.flatMap(({ content }) => content ?? []);
  const opened = [...seals.values()];
  return ok({ ...command, tenders, inspections: await inspections(file, contents, tools), opened });
}

/** What lies in the price vault, when what is offered opens it; nothing before. */
export function priceOpeningNeeded(file: ProcedureFile, command: ReleasePrices, user: string): readonly string[] {
  if (file.preparation.guide === undefined || opensPrices(file, user, command.share) === undefined) return [];
  return ['price-vault', ...inThePriceVault(file).map(({ operator, revision }) => `${operator}/${revision}`)];
}

/** The same as `withOpenedVault` for the price envelopes. Who opens alone offers the whole key. Codes of `combineShares`. */
export async function withOpenedPrices(
  command: ReleasePrices,
  file: ProcedureFile,
  needed: readonly string[],
  user: string,
  tools: OpeningTools,
): Promise<Result<ReleasePrices>> {
  const { vault } = file.opening.prices;
  const how = opensPrices(file, user, command.share);
  if (needed.length === 0 || vault === undefined || how === undefined) {
    return ok({ ...command, prices: [], inspections: [] });
  }
  const [{ combineShares }, { openPrices }] = await Promise.all([
    import('#platform/sealing/shares.ts'),
    import('./opened-tender.ts'),
  ]);
  const others = how === 'alone' ? [] : await releasedPriceShares(tools.entries, file);
  const identity = await combineShares([...others, command.share], vault.recipient);
  if (!identity.ok) return fail(identity.error);
  const prices: ReleasePrices['prices'] = [];
  const seals = new Map<string, OpenedSeal>();
  for (const { operator } of inThePriceVault(file)) {
    const opened = await openPrices(file, operator, identity.value, tools);
    // What is read of a manifest was checked by the schema of the command.
    prices.push(
      opened.ok
        ? { operator, files: opened.value.files as NonNullable<ReleasePrices['prices'][number]['files']> }
        : { operator, failure: opened.error },
    );
    for (const seal of opened.ok ? opened.value.opened : []) seals.set(seal.sealed, seal);
  }
  const contents = prices.flatMap(({ files }) => (files === undefined ? [] : [{ ...emptyContent, files }]));
  const opened = [...seals.values()];
  return ok({ ...command, prices, inspections: await inspections(file, contents, tools), opened });
}

async function inspections(
  file: ProcedureFile,
  contents: readonly TenderContent[],
  { blobs, inspect }: OpeningTools,
): Promise<ReleaseShare['inspections']> {
  return sideBySide([...vaultFiles(file, contents)], async ([sha256, { item, ref }]) => {
    const bytes = await blobs.read(sha256).catch((error: unknown) => {
      if (error instanceof DamagedBlob) return undefined;
      throw error;
    });
    if (bytes === undefined) throw new Error(`the file ${sha256} was opened and is not in the store`);
    const { pages, findings } = await inspect(file, item, ref, bytes);
    return { sha256, ...(pages === undefined ? {} : { pages }), findings: [...ruleFindings(item, ref), ...findings] };
  });
}

/** What the tenderer's browser would not have taken; whoever seals by other means meets it here. */
function ruleFindings(item: ChecklistItem, ref: FileRef): readonly Finding[] {
  const fits = checkFile(item, ref);
  if (fits.ok) return [];
  const { code, params } = fits.error;
  return [{ code, severity: 'error', ...(params === undefined ? {} : { params: { ...params } }) }];
}

/** Files are opened and parsed in threads of their own, as many side by side as there are processors. */
const lanes = Math.min(4, availableParallelism());

async function sideBySide<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

function vaultFiles(
  file: ProcedureFile,
  contents: readonly TenderContent[],
): ReadonlyMap<string, { readonly item: ChecklistItem; readonly ref: FileRef }> {
  const items = new Map(guideOf(file).submission.checklist.map((item) => [item.id, item]));
  const files = new Map<string, { item: ChecklistItem; ref: FileRef }>();
  for (const attached of contents.flatMap((content) => content.files)) {
    const item = items.get(attached.item);
    if (item !== undefined) files.set(attached.file.sha256, { item, ref: attached.file });
  }
  return files;
}
