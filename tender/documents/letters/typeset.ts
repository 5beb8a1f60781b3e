import { join } from 'node:path';
import { formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import type { Wording } from '#platform/kernel/words.ts';
import { inLanguage, typesetPdf } from '#platform/typeset/typeset.ts';
import type { Letter } from './letter.ts';
import { headWords, letterWords } from './words.ts';

const templates = join(import.meta.dirname, 'templates');

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
  return typesetPdf(join(templates, `${template}.typ`), { ...data, language, words, shownDate });
}

/** Those of a selection say themselves what they are about. */
function worded(said: Record<string, string>, language: Language, wording: Wording): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [key, sentence] of Object.entries(said))
    all[key] = key.endsWith('-selection') ? sentence : wording(sentence, language);
  return all;
}
