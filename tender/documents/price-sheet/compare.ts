import { compare, equals, parseRational, rational, sign } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Finding } from '../findings.ts';
import { storedDecimal } from './decimal.ts';
import { type IssuedCell, type IssuedSheet, layOut } from './layout.ts';
import type { PriceItem, PriceSheetSpec } from './spec.ts';
import type { StoredCell, StoredSheet } from './workbook.ts';

export interface PriceSheetReading {
  /** Rates by item, exact decimals such as `41.5`; only those about which no error is found. Amounts and the total are never taken from the sheet. */
  readonly prices: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/** The prices in a returned workbook and everything in which it differs from the one issued. */
export function comparePriceSheet(sheets: readonly StoredSheet[], spec: PriceSheetSpec): PriceSheetReading {
  const issued = layOut(spec);
  const sheet = sheets.find(({ name }) => name === issued.name) ?? sheets[0];
  if (sheet === undefined) return { prices: {}, findings: [] };
  const prices: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const [address, cell] of issued.cells) {
    const found = sheet.cells.get(address);
    if (cell.kind === 'input') {
      const price = readPrice(address, cell.item, found, spec.decimals);
      findings.push(...price.findings);
      if (price.decimal !== undefined) prices[cell.item.id] = price.decimal;
    } else if (!isSame(cell, found)) findings.push(changed(address, describe(cell), found));
  }
  const added = [...sheet.cells.values()].filter(({ address }) => !issued.cells.has(address));
  findings.push(
    ...added.map((cell) => changed(cell.address, '', cell)),
    ...otherLayout(sheet, issued),
    ...otherSheets(sheets, sheet, issued),
  );
  return { prices, findings };
}

interface PriceRead {
  /** Absent when the cell cannot count as a price. */
  readonly decimal?: string;
  readonly findings: readonly Finding[];
}

function readPrice(cell: string, item: PriceItem, found: StoredCell | undefined, decimals: number): PriceRead {
  const at = { cell, item: item.description };
  const isBlank = found === undefined || (found.kind === 'text' && found.value.trim() === '');
  if (found?.formula !== undefined)
    return { findings: [{ code: 'price-cell-formula', severity: 'error', params: at }] };
  if (isBlank) return { findings: [{ code: 'price-cell-empty', severity: 'error', params: at }] };
  const decimal = found.kind === 'number' ? storedDecimal(found.value) : undefined;
  if (decimal === undefined) {
    return {
      findings: [{ code: 'price-cell-text', severity: 'error', params: { ...at, found: excerpt(found.value) } }],
    };
  }
  const findings = judge(decimal, at, decimals);
  return findings.some(({ severity }) => severity === 'error') ? { findings } : { decimal, findings };
}

/** Highest rate that is taken for a token price (ROC-25). */
const token = rational(1, 100);

function judge(decimal: string, at: { cell: string; item: string }, decimals: number): Finding[] {
  const price = unwrap(parseRational(decimal));
  const params = { ...at, found: decimal };
  const places = decimal.split('.')[1]?.length ?? 0;
  const findings: Finding[] = [];
  if (places > decimals)
    findings.push({ code: 'price-too-many-decimals', severity: 'error', params: { ...params, limit: decimals } });
  if (sign(price) < 0) findings.push({ code: 'price-negative', severity: 'error', params });
  else if (compare(price, token) <= 0) findings.push({ code: 'price-token', severity: 'warning', params });
  return findings;
}

function isSame(issued: Exclude<IssuedCell, { kind: 'input' }>, found: StoredCell | undefined): boolean {
  if (issued.kind === 'formula') return found?.formula?.replaceAll(/\s/g, '').toUpperCase() === issued.formula;
  if (found?.formula !== undefined) return false;
  if (issued.kind === 'text') return sameText(issued.text, found?.kind === 'text' ? found.value : '');
  const decimal = found?.kind === 'number' ? storedDecimal(found.value) : undefined;
  return decimal !== undefined && equals(unwrap(parseRational(decimal)), unwrap(parseRational(issued.decimal)));
}

/** Programs end lines in their own way. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll(/\r\n?/g, '\n') === b.replaceAll(/\r\n?/g, '\n');
}

function changed(cell: string, was: string, found: StoredCell | undefined): Finding {
  const is = found === undefined ? '' : found.formula === undefined ? found.value : `=${found.formula}`;
  return { code: 'standard-text-changed', severity: 'error', params: { cell, was: excerpt(was), is: excerpt(is) } };
}

function describe(cell: Exclude<IssuedCell, { kind: 'input' }>): string {
  return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.decimal : `=${cell.formula}`;
}

function otherLayout(sheet: StoredSheet, issued: IssuedSheet): Finding[] {
  const split = issued.merged.filter((range) => !sheet.merged.includes(range));
  const joined = sheet.merged.filter((range) => !issued.merged.includes(range));
  return [...split, ...joined, ...sheet.hidden].map((place) => ({
    code: 'sheet-layout-changed',
    severity: 'error',
    params: { place },
  }));
}

/** An added sheet that is empty says nothing and is passed over. */
function otherSheets(sheets: readonly StoredSheet[], sheet: StoredSheet, issued: IssuedSheet): Finding[] {
  const others = sheets.filter((other) => other !== sheet && other.cells.size > 0);
  const renamed = sheet.name === issued.name ? [] : [sheet];
  return [
    ...others.map(
      ({ name }): Finding => ({ code: 'sheet-added', severity: 'error', params: { sheet: excerpt(name) } }),
    ),
    ...renamed.map(
      ({ name }): Finding => ({
        code: 'sheet-renamed',
        severity: 'note',
        params: { was: issued.name, is: excerpt(name) },
      }),
    ),
  ];
}

/** Long enough to recognise, short enough for a sentence; the file itself keeps the whole. */
function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > 200 ? `${characters.slice(0, 200).join('')}…` : text;
}
