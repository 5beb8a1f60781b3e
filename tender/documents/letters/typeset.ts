import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { formatDateShort } from '#platform/kernel/format.ts';
import { type Language, languages } from '#platform/kernel/language.ts';
import type { Wording, Words } from '#platform/kernel/words.ts';
import type { Letter } from './letter.ts';
import { printableAll } from './printable.ts';
import { headWords, letterWords } from './words.ts';

const templates = join(import.meta.dirname, 'templates');

/** Loads the type once; takes some 35 ms. */
let compiler: NodeCompiler | undefined;

/**
 * A letter as PDF/UA-1, the same bytes for the same data. Data reach the template as JSON and are never read as markup.
 * Throws when a template is wrong, which no data can cause.
 */
export async function typeset(letter: Letter, wording?: Wording): Promise<Uint8Array> {
  const { template, data } = letter;
  const { language, date } = data.head;
  const said = { ...inLanguage(headWords, language), ...inLanguage(letterWords[template], language) };
  const words = wording === undefined ? said : worded(said, language, wording);
  const shownDate = formatDateShort(Temporal.PlainDate.from(date), language);
  const input = { ...asObject(printableAll(data)), words, shownDate };
  compiler ??= NodeCompiler.create({ workspace: templates });
  const main = { mainFilePath: join(templates, `${template}.typ`), inputs: { data: JSON.stringify(input) } };
  const compiled = compiler.compile(main);
  if (compiled.result === null) throw new Error(`${template} does not compile: ${diagnosis(compiler, compiled)}`);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  compiler.evictCache(keptCompilations);
  return new Uint8Array(pdf);
}

/** Those of a selection say themselves what they are about. */
function worded(said: Record<string, string>, language: Language, wording: Wording): Record<string, string> {
  const all = Object.entries(said).map(([key, sentence]) => [
    key,
    key.endsWith('-selection') ? sentence : wording(sentence, language),
  ]);
  return Object.fromEntries(all);
}

const keptCompilations = 10;

function diagnosis(source: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics();
  return error === null ? '' : JSON.stringify(source.fetchDiagnostics(error));
}

function inLanguage(words: Words, language: Language): Record<string, string> {
  const index = languages.indexOf(language);
  return Object.fromEntries(Object.entries(words).map(([key, sentences]) => [key, sentences[index] ?? sentences[0]]));
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
