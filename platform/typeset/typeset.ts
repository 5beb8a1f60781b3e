import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Language, languages } from '#platform/kernel/language.ts';
import type { Words } from '#platform/kernel/words.ts';
import { printableAll } from './printable.ts';

/** Templates import `/platform/typeset/parts.typ`, so all of the project is where they may read. */
const root = join(import.meta.dirname, '../..');

/** Loads the program and the type with the first document, so that a server that starts in a call waits for neither. */
let compiler: Promise<NodeCompiler> | undefined;

async function loadCompiler(): Promise<NodeCompiler> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  return typst.NodeCompiler.create({ workspace: root });
}

const keptCompilations = 10;

/** What every document has; a template asks for more. */
export interface DocumentData {
  readonly language: Language;
  /** Fixed sentences of the template, in that language; `page-of` among them. */
  readonly words: Readonly<Record<string, string>>;
  /** What the template asks for beside it. */
  readonly [more: string]: unknown;
}

/**
 * A document as PDF/UA-1 from a Typst template, the same bytes for the same data. Data reach the template as JSON and are never read as
 * markup; signs that the type lacks are named. Throws when a template is wrong, which no data can cause.
 */
export async function typesetPdf(template: string, data: DocumentData): Promise<Uint8Array> {
  const input = { ...asObject(printableAll(data)), words: data.words };
  compiler ??= loadCompiler();
  const typst = await compiler;
  const compiled = typst.compile({ mainFilePath: template, inputs: { data: JSON.stringify(input) } });
  if (compiled.result === null) throw new Error(`${template} does not compile: ${diagnosis(typst, compiled)}`);
  const pdf = typst.pdf(compiled.result, { pdfStandard: 'ua-1' });
  typst.evictCache(keptCompilations);
  return new Uint8Array(pdf);
}

/** The sentences of one language by key. */
export function inLanguage(words: Words, language: Language): Record<string, string> {
  const index = languages.indexOf(language);
  return Object.fromEntries(Object.entries(words).map(([key, sentences]) => [key, sentences[index] ?? sentences[0]]));
}

function diagnosis(source: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics();
  return error === null ? '' : JSON.stringify(source.fetchDiagnostics(error));
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
