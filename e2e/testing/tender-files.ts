import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGuide } from '#tender/core/guide/read.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { typeset } from '#tender/documents/letters/typeset.ts';
import type { PriceSheetSpec } from '#tender/documents/price-sheet/spec.ts';
import { answerPdf } from '#tender/documents/specimen/answer-pdf.ts';
import { answerSections } from '#tender/documents/specimen/answer-text.ts';
import { fillPriceSheet } from '#tender/documents/specimen/fill-price-sheet.ts';
import type { Upload } from './files.ts';

/** Files as an invented tenderer would make them: real PDFs, and the issued price sheet filled in. */

export const guideFile = join(import.meta.dirname, '../../examples/almelo-beveiliging/leidraad.yaml');

export async function almeloGuide(): Promise<Guide> {
  const { guide } = readGuide(await readFile(guideFile, 'utf8'), 'leidraad.yaml');
  if (guide === undefined) throw new Error('the example is a guide');
  return guide;
}

export function sheetSpec({ priceSheet, language }: Guide): PriceSheetSpec {
  if (priceSheet === undefined) throw new Error('the example has a price sheet');
  const { title, intro, decimals, items } = priceSheet;
  return { title, intro, currency: 'EUR', decimals, items, language };
}

export function pdf(name: string, bytes: Uint8Array): Upload {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
}

export function xlsx(name: string, bytes: Uint8Array): Upload {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  };
}

/** An answer to the open questions in the type that is asked, unless it says otherwise. */
export function answer(name: string, firm: string, pages: number, font = 'Verdana'): Upload {
  return pdf(name, answerPdf(answerSections(firm), { pages, font }));
}

/** A form, certificate or declaration of one page. */
export async function statement(name: string, firm: string, title: string, date: string): Promise<Upload> {
  const head = {
    language: 'nl',
    authority: firm,
    procedure: 'Beveiliging gemeente Almelo',
    reference: 'Z/25/241457',
    date,
  } as const;
  return pdf(
    name,
    await typeset({ template: 'statement', data: { head, title, paragraphs: [`${title} van ${firm}.`] } }),
  );
}

/** The issued sheet with one rate for everything. */
export async function filledSheet(name: string, issued: Uint8Array, rate: string): Promise<Upload> {
  const spec = sheetSpec(await almeloGuide());
  const prices = Object.fromEntries(spec.items.map(({ id }) => [id, rate]));
  return xlsx(name, await fillPriceSheet(issued, spec, prices));
}
