import { type CellValue, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { layOut } from '../price-sheet/layout.ts';
import type { PriceSheetSpec } from '../price-sheet/spec.ts';

/** Opens an issued sheet in a spreadsheet program's way, changes it and saves it again. */
export async function editPriceSheet(
  xlsx: Uint8Array,
  edit: (sheet: Worksheet, book: Workbook) => void,
): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(xlsx);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error('an issued price sheet has a sheet');
  edit(sheet, book);
  return book.xlsx.writeBuffer();
}

/** Address of the cell that takes an item's rate. */
export function inputCell(spec: PriceSheetSpec, itemId: string): string {
  for (const [address, cell] of layOut(spec).cells)
    if (cell.kind === 'input' && cell.item.id === itemId) return address;
  throw new Error(`no item ${itemId} on the price sheet`);
}

/** Fills in rates (decimals) by item, as an invented tenderer would; items left out stay empty. */
export async function fillPriceSheet(
  xlsx: Uint8Array,
  spec: PriceSheetSpec,
  prices: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  return editPriceSheet(xlsx, (sheet) => {
    for (const [item, price] of Object.entries(prices)) write(sheet, inputCell(spec, item), Number(price));
  });
}

export function write(sheet: Worksheet, address: string, value: CellValue): void {
  sheet.getCell(address).value = value;
}
