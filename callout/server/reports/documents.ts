import { join } from 'node:path';
import { formatInstantExact } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { inLanguage, typesetPdf } from '#platform/typeset/typeset.ts';
import { reportWords } from './words.ts';

/** What a document of a report is made of; all text is in the language of its reader already. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** Above the title: a drill says so on its document as well (BHV-21). */
  readonly sign?: string;
  readonly author: string;
  /** ISO day. */
  readonly day: string;
  readonly footer: string;
  readonly facts: readonly Pair[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly facts?: readonly Pair[];
  readonly paragraphs?: readonly string[];
  readonly table?: Table;
  readonly grid?: Grid;
  readonly bars?: readonly Bar[];
}

/** A bar of a picture; whole per mille of the longest one. */
interface Bar {
  readonly label: string;
  readonly text: string;
  readonly share: number;
  /** Where half of them were. */
  readonly mark?: number;
  /** In the colour of a drill. */
  readonly plain: boolean;
}

interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns, against each other. */
  readonly widths: readonly number[];
}

/** A picture of numbers in cells; `tone` 0 is good, 3 the worst, and nothing not measured. */
export interface Grid {
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly text: string; readonly under: string; readonly tone?: number }[];
  }[];
}

export interface Pair {
  readonly label: string;
  readonly value: string;
}

export function setDocument(document: ReportDocument): Promise<Uint8Array> {
  const words = inLanguage(reportWords, document.language);
  return typesetPdf(join(import.meta.dirname, 'report.typ'), { ...document, words });
}

/** `1:04,2`: minutes, seconds and tenths, rounded down. */
export function stopwatch(milliseconds: number, language: Language): string {
  const tenths = Math.max(0, Math.floor(milliseconds / 100));
  const seconds = String(Math.floor(tenths / 10) % 60).padStart(2, '0');
  return `${Math.floor(tenths / 600)}:${seconds}${language === 'en' ? '.' : ','}${tenths % 10}`;
}

export function exactText(at: string, zone: string, language: Language): string {
  return formatInstantExact(fromIso(at), zone, language);
}

/** A decimal as it is written in the language. */
export function decimalText(text: string | undefined, language: Language): string {
  if (text === undefined) return '–';
  return language === 'en' ? text : text.replace('.', ',');
}
