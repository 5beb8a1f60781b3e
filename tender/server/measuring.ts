import { parseRational } from '#platform/kernel/rational.ts';
import { type Refusal, unwrap } from '#platform/kernel/result.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import type { Finding } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { priceFindings } from '#tender/core/scoring/price-sheet.ts';
import type { Finding as Seen } from '#tender/documents/findings.ts';
import type { LayoutRule } from '#tender/documents/pdf/layout.ts';
import { sheetOf } from '#tender/documents/price-sheet/guide-sheet.ts';
import type { PriceSheetSpec } from '#tender/documents/price-sheet/spec.ts';
import type { Inspect } from './supplied-opening.ts';
import type { ReadPrices } from './supplied-readings.ts';
import { pdfType, videoType, xlsxType } from './uploads.ts';

/** The tools of `tender/documents`, loaded when a file is measured for the first time: they are large. */

export const inspect: Inspect = async (file, item, ref, bytes) => {
  if (ref.mediaType === pdfType) return inspectAsPdf(bytes, (item.layout ?? {}) as LayoutRule);
  if (ref.mediaType === xlsxType && item.kind === 'price-sheet') {
    const { prices, findings } = await readPrices(file, ref, bytes);
    return { findings: [...findings, ...suspectLines(file, prices)] };
  }
  // What a film shows is for who grades it.
  if (ref.mediaType === videoType && item.formats.includes('mp4')) return { findings: [] };
  return { findings: [{ code: notAs(item), severity: 'error' }] };
};

function notAs({ formats }: ChecklistItem): string {
  return formats.includes('mp4') ? 'not-a-video' : 'not-a-pdf';
}

/** Tariffs that the guide does not take as they are, without the amounts: for who looks into the price envelope (ROC-25). */
function suspectLines(file: ProcedureFile, prices: Readonly<Record<string, string>>): readonly Finding[] {
  const { priceSheet } = guideOf(file);
  if (priceSheet === undefined) return [];
  const tariffs = Object.entries(prices).map(([item, price]) => [item, unwrap(parseRational(price))] as const);
  const found = priceFindings(priceSheet, Object.fromEntries(tariffs));
  return (found.ok ? found.value : []).map(({ check, item, consequence }) => ({
    code: consequence === 'exclude' ? 'price-line-excludes' : 'price-line-suspect',
    severity: consequence === 'exclude' ? 'error' : 'warning',
    params: {
      line: priceSheet.items.find(({ id }) => id === item)?.description ?? item,
      check: priceSheet.checks.find(({ id }) => id === check)?.title ?? check,
    },
  }));
}

async function inspectAsPdf(bytes: Uint8Array, rule: LayoutRule): ReturnType<Inspect> {
  const [{ inspectPdf }, { checkLayout }] = await Promise.all([
    import('#tender/documents/pdf/inspect.ts'),
    import('#tender/documents/pdf/layout.ts'),
  ]);
  const facts = await inspectPdf(bytes);
  if (!facts.ok) return { findings: [asFinding(facts.error)] };
  return { pages: facts.value.pages, findings: checkLayout(facts.value, rule).map(plain) };
}

export const readPrices: ReadPrices = async (file, _ref, bytes) => {
  const { readPriceSheet } = await import('#tender/documents/price-sheet/read.ts');
  const spec = priceSheetSpec(file);
  const read = await readPriceSheet(bytes, spec);
  if (!read.ok) return { prices: {}, findings: [asFinding(read.error)] };
  return { prices: read.value.prices, findings: read.value.findings.map(plain) };
};

/** The price sheet of the guide, as it is issued and as a returned one is compared with. Throws when the guide has none. */
export function priceSheetSpec(file: ProcedureFile): PriceSheetSpec {
  const sheet = sheetOf(guideOf(file));
  if (sheet === undefined) throw new Error('the guide has no price sheet');
  return sheet.spec;
}

function asFinding({ code, params }: Refusal): Finding {
  return { code, severity: 'error', ...(params === undefined ? {} : { params: { ...params } }) };
}

function plain({ code, severity, params }: Seen): Finding {
  return { code, severity, params: { ...params } };
}
