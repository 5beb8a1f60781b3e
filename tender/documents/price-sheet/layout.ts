import { defineWords, say } from '#platform/kernel/words.ts';
import type { PriceItem, PriceSheetSpec } from './spec.ts';

/** What a cell of the issued sheet holds. A formula is for the tenderer's comfort; its outcome is never read. */
export type IssuedCell =
  | { readonly kind: 'text'; readonly text: string; readonly style: 'title' | 'intro' | 'heading' | 'text' }
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'input'; readonly item: PriceItem };

export interface IssuedSheet {
  readonly name: string;
  /** By address, in reading order. */
  readonly cells: ReadonlyMap<string, IssuedCell>;
  /** Ranges of merged cells. */
  readonly merged: readonly string[];
}

const sheetWords = defineWords({
  sheet: ['Prijzenblad', 'Bordereau de prix', 'Price sheet'],
  number: ['Nr.', 'N°', 'No.'],
  description: ['Omschrijving', 'Description', 'Description'],
  unit: ['Eenheid', 'Unité', 'Unit'],
  quantity: ['Aantal', 'Quantité', 'Quantity'],
  rate: ['Tarief in euro, exclusief btw', 'Prix unitaire en euros, hors TVA', 'Rate in euros, excluding VAT'],
  amount: ['Bedrag in euro', 'Montant en euros', 'Amount in euros'],
  total: ['Totaalprijs, exclusief btw', 'Prix total, hors TVA', 'Total price, excluding VAT'],
  guidance: [
    'Vul alle gele cellen in, elk met een getal van hoogstens {decimals} decimalen. Wijzig verder niets aan dit blad.',
    'Remplissez toutes les cellules jaunes, chacune avec un nombre de {decimals} décimales au plus. Ne modifiez rien d’autre sur cette feuille.',
    'Fill in all yellow cells, each with a number of at most {decimals} decimals. Change nothing else on this sheet.',
  ],
});

const headingRow = 5;
const firstItemRow = headingRow + 1;

/** Where everything stands on the sheet; issuing and comparing both start from here. */
export function layOut(spec: PriceSheetSpec): IssuedSheet {
  const language = spec.language ?? 'nl';
  const word = (key: keyof typeof sheetWords): string => say(sheetWords, key, language, { decimals: spec.decimals });
  const heading = (key: keyof typeof sheetWords): IssuedCell => ({ kind: 'text', text: word(key), style: 'heading' });
  const totalRow = firstItemRow + spec.items.length;
  const lastItemRow = totalRow - 1;
  return {
    name: word('sheet'),
    merged: ['A1:F1', 'A2:F2', 'A3:F3'],
    cells: new Map<string, IssuedCell>([
      ['A1', { kind: 'text', text: spec.title, style: 'title' }],
      ['A2', { kind: 'text', text: spec.intro, style: 'intro' }],
      ['A3', { kind: 'text', text: word('guidance'), style: 'intro' }],
      [`A${headingRow}`, heading('number')],
      [`B${headingRow}`, heading('description')],
      [`C${headingRow}`, heading('unit')],
      [`D${headingRow}`, heading('quantity')],
      [`E${headingRow}`, heading('rate')],
      [`F${headingRow}`, heading('amount')],
      ...spec.items.flatMap(itemCells),
      [`B${totalRow}`, heading('total')],
      [`F${totalRow}`, { kind: 'formula', formula: `SUM(F${firstItemRow}:F${lastItemRow})` }],
    ]),
  };
}

function itemCells(item: PriceItem, index: number): [string, IssuedCell][] {
  const row = firstItemRow + index;
  return [
    [`A${row}`, { kind: 'number', decimal: String(index + 1) }],
    [`B${row}`, { kind: 'text', text: item.description, style: 'text' }],
    [`C${row}`, { kind: 'text', text: item.unit, style: 'text' }],
    [`D${row}`, { kind: 'number', decimal: item.quantity }],
    [`E${row}`, { kind: 'input', item }],
    [`F${row}`, { kind: 'formula', formula: `D${row}*E${row}` }],
  ];
}
