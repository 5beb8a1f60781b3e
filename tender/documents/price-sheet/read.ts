import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { comparePriceSheet, type PriceSheetReading } from './compare.ts';
import type { PriceSheetSpec } from './spec.ts';
import { readWorkbook, type StoredSheet, TooManyCells } from './workbook.ts';
import { XmlError } from './xml.ts';
import { openZip, ZipError } from './zip.ts';

export type { PriceSheetReading } from './compare.ts';

export interface PriceSheetLimits {
  readonly maxBytes: number;
  readonly maxUnpackedBytes: number;
  readonly maxParts: number;
  readonly maxSheets: number;
  readonly maxCells: number;
}

export const priceSheetLimits: PriceSheetLimits = {
  maxBytes: 2 * 1024 * 1024,
  maxUnpackedBytes: 8 * 1024 * 1024,
  maxParts: 200,
  maxSheets: 10,
  maxCells: 20_000,
};

/**
 * Reads a returned price sheet and compares it with the one issued, in the browser as on the server (ALM-06, ALM-07, ALM-24).
 * All that is wrong comes together as findings. Refuses with `not-a-spreadsheet`, `spreadsheet-too-large` or `spreadsheet-damaged`
 * when nothing can be read.
 */
export async function readPriceSheet(
  bytes: Uint8Array,
  spec: PriceSheetSpec,
  limits: PriceSheetLimits = priceSheetLimits,
): Promise<Result<PriceSheetReading>> {
  const sheets = readSheets(bytes, limits);
  return sheets.ok ? ok(comparePriceSheet(sheets.value, spec)) : sheets;
}

function readSheets(bytes: Uint8Array, limits: PriceSheetLimits): Result<StoredSheet[]> {
  if (bytes.length > limits.maxBytes) return refuse('spreadsheet-too-large');
  const size = limits.maxUnpackedBytes;
  const zip = openZip(bytes, { maxParts: limits.maxParts, maxPartBytes: size, maxTotalBytes: size });
  if (zip === 'not-a-zip') return refuse('not-a-spreadsheet');
  if (zip === 'too-large') return refuse('spreadsheet-too-large');
  try {
    const sheets = readWorkbook(zip, limits);
    return sheets === undefined || sheets.length === 0 ? refuse('not-a-spreadsheet') : ok(sheets);
  } catch (error) {
    if (error instanceof TooManyCells) return refuse('spreadsheet-too-large');
    if (error instanceof ZipError || error instanceof XmlError) return refuse('spreadsheet-damaged');
    throw error;
  }
}
