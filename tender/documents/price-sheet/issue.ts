import { type Cell, PaperSize, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { type IssuedCell, layOut } from './layout.ts';
import type { PriceSheetSpec } from './spec.ts';

/**
 * The price sheet that tenderers fill in: everything is locked but the yellow cells. Row amounts and the total are formulas that
 * help the tenderer; nobody reads them back. The same bytes come out for the same spec.
 */
export async function issuePriceSheet(spec: PriceSheetSpec): Promise<Uint8Array> {
  const issued = layOut(spec);
  const book = new Workbook();
  book.created = epoch;
  book.modified = epoch;
  book.title = spec.title;
  book.creator = '';
  book.calcProperties.fullCalcOnLoad = true;
  const sheet = book.addWorksheet(issued.name, {
    views: [{ state: 'frozen', ySplit: 5, showGridLines: false }],
    pageSetup: { paperSize: PaperSize.A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  for (const [index, width] of columnWidths.entries()) sheet.getColumn(index + 1).width = width;
  for (const range of issued.merged) sheet.mergeCells(range);
  for (const [address, cell] of issued.cells) write(sheet.getCell(address), cell, spec.decimals);
  introHeights(sheet, spec);
  await sheet.protect('', { formatColumns: false, formatRows: false });
  return book.xlsx.writeBuffer({ zip: { modTime: firstZipDay, timestamps: 'dos' } });
}

const epoch = new Date(0);
/** Earliest day a zip directory can state; it holds local time, so this is the same in every zone. */
const firstZipDay = new Date(1980, 0, 1);
const columnWidths = [6, 56, 14, 12, 18, 18];
/** Characters that fit beside each other in the merged text rows. */
const introWidth = 125;
const yellow = 'FFFFF2CC';
const grey = 'FFEDEDED';

function introHeights(sheet: Worksheet, spec: PriceSheetSpec): void {
  const lines = spec.intro
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / introWidth)), 0);
  sheet.getRow(1).height = 26;
  sheet.getRow(2).height = 15 * lines;
  sheet.getRow(3).height = 30;
}

function write(cell: Cell, issued: IssuedCell, decimals: number): void {
  const money = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  cell.alignment = { vertical: 'top', wrapText: issued.kind === 'text' };
  cell.font = fonts.text;
  switch (issued.kind) {
    case 'text':
      cell.value = issued.text;
      cell.font = fonts[issued.style];
      if (issued.style === 'heading') cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: grey } };
      return;
    case 'number':
      // The format holds doubles; the guide's quantity has fewer digits than would show it.
      cell.value = Number(issued.decimal);
      return;
    case 'formula':
      cell.value = { formula: issued.formula };
      cell.numFmt = money;
      return;
    case 'input':
      cell.protection = { locked: false };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: yellow } };
      cell.numFmt = money;
      cell.border = { top: thin, right: thin, bottom: thin, left: thin };
      cell.dataValidation = {
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: true,
        showErrorMessage: true,
      };
  }
}

const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;

const fonts = {
  title: { name: 'Arial', size: 16, bold: true },
  intro: { name: 'Arial', size: 10 },
  heading: { name: 'Arial', size: 10, bold: true },
  text: { name: 'Arial', size: 10 },
};
