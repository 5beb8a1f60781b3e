import { PDF } from '@libpdf/core';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { PriceSheetSpec } from '../price-sheet/spec.ts';
import { editPriceSheet, inputCell, write } from './fill-price-sheet.ts';
import { pdfObjects } from './pdf-objects.ts';

/** A text file that calls itself a PDF by its name only. */
export function notAPdf(): Uint8Array {
  return strToU8('Antwoord op vraag 1: zie het andere bestand.\n');
}

/** Opens only with a password. */
export async function encryptedPdf(pdf: Uint8Array, password = 'geheim'): Promise<Uint8Array> {
  return protectedPdf(pdf, password);
}

/** Opens without a password, but asks readers not to print or copy. */
export async function restrictedPdf(pdf: Uint8Array): Promise<Uint8Array> {
  return protectedPdf(pdf, '');
}

async function protectedPdf(pdf: Uint8Array, userPassword: string): Promise<Uint8Array> {
  const document = await PDF.load(pdf);
  document.setProtection({
    userPassword,
    ownerPassword: 'eigenaar',
    permissions: { copy: false, modify: false, print: false },
  });
  return document.save();
}

/** Empty A4 pages; the page tree may lie about how many. */
export function manyPagesPdf(pages: number, stated = pages): Uint8Array {
  const objects = pdfObjects();
  const tree = objects.add('');
  const page = `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595.28 841.89]/Resources<<>>>>`;
  const kids = Array.from({ length: pages }, () => `${objects.add(page)} 0 R`);
  objects.set(tree, `<</Type/Pages/Count ${stated}/Kids[${kids.join(' ')}]>>`);
  return objects.file(objects.add(`<</Type/Catalog/Pages ${tree} 0 R>>`));
}

/** As an upload that stopped halfway leaves it. */
export function truncatedPdf(pdf: Uint8Array): Uint8Array {
  return pdf.subarray(0, Math.floor(pdf.length * 0.6));
}

/** One page whose drawing instructions unpack to so many megabytes of nothing. */
export function inflatingPdf(megabytes: number): Uint8Array {
  const objects = pdfObjects();
  const tree = objects.add('');
  const content = objects.addStream('', new Uint8Array(megabytes * 1024 * 1024).fill(32));
  const page = objects.add(
    `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595.28 841.89]/Resources<<>>/Contents ${content} 0 R>>`,
  );
  objects.set(tree, `<</Type/Pages/Count 1/Kids[${page} 0 R]>>`);
  return objects.file(objects.add(`<</Type/Catalog/Pages ${tree} 0 R>>`));
}

export async function withFormulaAsPrice(
  xlsx: Uint8Array,
  spec: PriceSheetSpec,
  item: string,
  formula: string,
): Promise<Uint8Array> {
  return editPriceSheet(xlsx, (sheet) => write(sheet, inputCell(spec, item), { formula, result: 10 }));
}

export async function withTextAsPrice(
  xlsx: Uint8Array,
  spec: PriceSheetSpec,
  item: string,
  text: string,
): Promise<Uint8Array> {
  return editPriceSheet(xlsx, (sheet) => write(sheet, inputCell(spec, item), text));
}

export async function withChangedText(xlsx: Uint8Array, address: string, text: string): Promise<Uint8Array> {
  return editPriceSheet(xlsx, (sheet) => write(sheet, address, text));
}

/** Rewrites one part of an office file as a text editor could. */
export function withPart(xlsx: Uint8Array, name: string, rewrite: (xml: string) => string): Uint8Array {
  const parts: Zippable = unzipSync(xlsx);
  const old = parts[name];
  if (!(old instanceof Uint8Array)) throw new Error(`no part ${name}`);
  return zipSync({ ...parts, [name]: strToU8(rewrite(new TextDecoder().decode(old))) });
}

/** An office file whose sheet unpacks to so many megabytes. */
export function zipBomb(xlsx: Uint8Array, megabytes: number): Uint8Array {
  return withPart(xlsx, sheetPart, (xml) =>
    xml.replace('<sheetData>', `${' '.repeat(megabytes * 1024 * 1024)}<sheetData>`),
  );
}

/** The same with a directory that states a small size. */
export function lyingZip(bomb: Uint8Array): Uint8Array {
  return statingSize(bomb, sheetPart, 2000);
}

const sheetPart = 'xl/worksheets/sheet1.xml';

function statingSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && new TextDecoder().decode(copy.subarray(at + 46, at + 46 + name.length)) === name)
      view.setUint32(at + 24, size, true);
  }
  return copy;
}
