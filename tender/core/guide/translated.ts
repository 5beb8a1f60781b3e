import type { Language } from '#platform/kernel/language.ts';
import { type Field, guideFields } from './edit/fields.ts';
import { pointerOf } from './pointer.ts';
import { type Guide, guideSchema } from './schema/guide.ts';
import { type Reads, readingOf, type Translation } from './schema/translation.ts';

/** A guide in one of the languages in which its authority has written it. */

interface Written {
  readonly language: Language;
  readonly translations: readonly Translation[];
}

/** The languages in which it can be read, that of the guide itself first. */
export function languagesOf({ language, translations }: Written): readonly Language[] {
  return [...new Set([language, ...translations.map((each) => each.language)])];
}

/**
 * Left as they are: the price sheet, which goes out and is compared cell by cell in one form for everybody; functions by which members of the
 * committee are appointed; and the translations themselves.
 */
const asWritten: ReadonlySet<string> = new Set([
  '/priceSheet',
  '/translations',
  '/award/committee/members/*/function',
  '/statements',
]);

/** Names and numbers, which are the same in every language, and what quotes the source. */
const sameInAll: ReadonlySet<string> = new Set([
  '/reference',
  '/version',
  '/authority',
  '/documents/*/number',
  '/definitions',
]);

const known = new WeakMap<Guide, Map<Language, Guide>>();

/**
 * The guide as it reads in a language; the guide itself where it is not written in that one, or a translation does not fit. The same guide always
 * gives the same answer.
 */
export function guideIn(guide: Guide, language: Language): Guide {
  const translation = guide.translations.find((each) => each.language === language);
  if (language === guide.language || translation === undefined) return guide;
  const made = known.get(guide) ?? new Map<Language, Guide>();
  known.set(guide, made);
  const before = made.get(language);
  if (before !== undefined) return before;
  const reads = readingOf(translation);
  const read = guideSchema.safeParse(translated(guide, guideFields(), '', reads));
  // A text that is too long for its place, such as a title.
  if (!read.success) return guide;
  const { priceSheet } = guide;
  const inLanguage: Guide = {
    ...read.data,
    language,
    // Read back, it is the guide with a translation into the language that it was written in.
    translations: guide.translations.map((each) => (each === translation ? turned(guide, each) : each)),
    title: titleIn(guide, reads),
    ...(priceSheet === undefined
      ? {}
      : { priceSheet: { ...priceSheet, language: priceSheet.language ?? guide.language } }),
  };
  made.set(language, inLanguage);
  return inLanguage;
}

function turned({ language }: Guide, { texts }: Translation): Translation {
  return { language, texts: texts.map(({ text, reads }) => ({ text: reads, reads: text })) };
}

/** In the guide of a lot the title says which one it is. */
function titleIn({ title, lots }: Guide, reads: Reads): string {
  const [lot] = lots;
  const ending = ` – ${lot?.title ?? ''}`;
  if (lot === undefined || reads(title) !== title || !title.endsWith(ending)) return reads(title);
  return `${reads(title.slice(0, -ending.length))} – ${reads(lot.title)}`;
}

function translated(value: unknown, field: Field | undefined, place: string, reads: Reads): unknown {
  if (field === undefined || asWritten.has(place)) return value;
  if (typeof value === 'string') return isWritten(field) ? reads(value) : value;
  if (Array.isArray(value)) return value.map((item) => translated(item, below(field, '*'), `${place}/*`, reads));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const at = field.kind === 'table' ? '*' : key;
      return [key, translated(inner, below(field, at), `${place}/${at}`, reads)];
    }),
  );
}

export interface OwnText {
  /** JSON Pointer. */
  readonly path: string;
  readonly text: string;
}

/** Every text that has to be translated for a guide to be whole in another language. */
export function textsToTranslate(guide: Guide): readonly OwnText[] {
  return textsIn(guide, guideFields(), '', []);
}

function textsIn(
  value: unknown,
  field: Field | undefined,
  place: string,
  path: readonly PropertyKey[],
): readonly OwnText[] {
  if (field === undefined || asWritten.has(place) || sameInAll.has(place)) return [];
  if (typeof value === 'string') return isProse(field) ? [{ path: pointerOf(path), text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = isList || field.kind === 'table' ? '*' : key;
    return textsIn(inner, below(field, at), `${place}/${at}`, [...path, key]);
  });
}

/** Also a place in the source, or an article, may be called otherwise in the other language; neither has to be. */
function isWritten(field: Field): boolean {
  return field.kind === 'value' && (field.of === 'text' || field.of === 'line');
}

function isProse(field: Field): boolean {
  return field.kind === 'value' && field.prose === true;
}

/** The field inside, by its key; `*` for an item of a list or a value of a table. */
function below(field: Field, key: string): Field | undefined {
  switch (field.kind) {
    case 'value':
      return undefined;
    case 'list':
      return field.item;
    case 'table':
      return field.value;
    case 'group':
      return field.members.find((member) => member.key === key)?.field;
    case 'either':
      return below(field.group, key);
  }
}
