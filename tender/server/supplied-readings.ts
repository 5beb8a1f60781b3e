import type { BlobStore } from '#platform/blobs/blob-store.ts';
import type { PriceReading } from '#tender/core/procedure/award/events.ts';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { filesOf, tenderers } from '#tender/core/procedure/examination/race.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';

type OpenPrices = Extract<ProcedureCommand, { type: 'open-prices' }>;

/** Reads one price sheet; what cannot be read becomes findings. */
export type ReadPrices = (
  file: ProcedureFile,
  ref: FileRef,
  bytes: Uint8Array,
) => Promise<Omit<PriceReading, 'operator'>>;

/** Operators whose price sheet has to be read: of those who tendered and were not excluded, the one in the tender that counts. */
export function readingsNeeded(file: ProcedureFile): readonly string[] {
  if (file.preparation.guide?.priceSheet === undefined) return [];
  return tenderers(file).filter(
    (operator) => file.examination.excluded[operator] === undefined && priceSheetOf(file, operator) !== undefined,
  );
}

export async function withReadings(
  command: OpenPrices,
  file: ProcedureFile,
  needed: readonly string[],
  blobs: BlobStore,
  readPrices: ReadPrices,
): Promise<OpenPrices> {
  const readings: OpenPrices['readings'] = [];
  for (const operator of needed) {
    const ref = priceSheetOf(file, operator);
    const bytes = ref === undefined ? undefined : await blobs.read(ref.sha256);
    if (ref === undefined || bytes === undefined) continue;
    const { prices, findings } = await readPrices(file, ref, bytes);
    const from = guideOf(file).negotiation === undefined ? {} : { sheet: ref.sha256 };
    readings.push({ operator, prices: { ...prices }, findings: [...findings], ...from });
  }
  return { ...command, readings };
}

function priceSheetOf(file: ProcedureFile, operator: string): FileRef | undefined {
  const items = guideOf(file).submission.checklist.filter((item) => item.kind === 'price-sheet');
  return filesOf(file, operator).find((attached) => items.some((item) => item.id === attached.item))?.file;
}
