import type { Language } from '#platform/kernel/language.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { readingOf } from '../../guide/schema/translation.ts';
import { guideIn } from '../../guide/translated.ts';
import type { ProcedureFile } from '../file.ts';

const known = new WeakMap<ProcedureFile, Map<Language, ProcedureFile>>();

/**
 * The file with the texts of its guide in a language, to show and to write from; the file itself where the guide is not written in that one.
 * Nothing is decided in it: what a guide rules is the same in each of its languages.
 */
export function inLanguage(file: ProcedureFile, language: Language): ProcedureFile {
  const { guide } = file.preparation;
  const told = guide === undefined ? undefined : guideIn(guide, language);
  if (guide === undefined || told === undefined || told === guide) return file;
  const made = known.get(file) ?? new Map<Language, ProcedureFile>();
  known.set(file, made);
  const shown = made.get(language) ?? {
    ...file,
    preparation: { ...file.preparation, ...wholeIn(file, guide, language), guide: told },
  };
  made.set(language, shown);
  return shown;
}

/** What the whole guide says of title and lots, in the file of a lot. */
function wholeIn(
  { preparation: { whole } }: ProcedureFile,
  { translations }: Guide,
  language: Language,
): Pick<ProcedureFile['preparation'], 'whole'> {
  const translation = translations.find((each) => each.language === language);
  if (whole === undefined || translation === undefined) return {};
  const reads = readingOf(translation);
  return { whole: { title: reads(whole.title), lots: whole.lots.map((lot) => ({ ...lot, title: reads(lot.title) })) } };
}
