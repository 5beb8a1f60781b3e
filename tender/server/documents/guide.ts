import type { Language } from '#platform/kernel/language.ts';
import { isMap, type Plain } from '#tender/core/guide/edit/text/plain.ts';
import { type ToldPart, toldGuide } from '#tender/core/guide/edit/told.ts';
import type { GuideLetter, Letter, Said } from '#tender/documents/letters/letter.ts';

/**
 * The guide as a document for tenderers, whether or not it is finished; dated as it says, else on `today`, an ISO date. Its headings and labels are
 * in the language of the guide, unless another is asked for: the texts of the guide itself are then marked with theirs.
 */
export function guideLetter(data: Plain, today: string, asked?: Language): Letter {
  const written = languageIn(data);
  const language = asked ?? written;
  const told = toldGuide(data, language);
  const original = language === written ? told : toldGuide(data, written);
  const { kind, title, authority, reference, date, intro } = told;
  return {
    template: 'guide',
    data: {
      head: {
        language,
        authority,
        procedure: title,
        reference,
        date: dayOf(date) ?? today,
        ...(language === written ? {} : { procedureLanguage: written }),
      },
      kind,
      intro,
      parts: told.parts.map((part, place) => marked(part, original.parts[place] ?? part, written, language)),
    },
  };
}

type Part = GuideLetter['parts'][number];

/** What is the same whatever the language of the labels is a text of the guide. */
function marked(part: ToldPart, original: ToldPart, lang: Language, language: Language): Part {
  const said = (text: string, same: string | undefined): Said =>
    lang !== language && text === same && /\p{L}{2}/u.test(text) ? { text, lang } : text;
  const { title, level, paragraphs, facts, table } = part;
  return {
    title: said(title, original.title),
    level,
    paragraphs: paragraphs.map((text, place) => said(text, original.paragraphs[place])),
    facts: facts.map(({ label, value }, place) => ({ label, value: said(value, original.facts[place]?.value) })),
    ...(table === undefined
      ? {}
      : {
          table: {
            headings: table.headings,
            rows: table.rows.map((row, at) => row.map((cell, place) => said(cell, original.table?.rows[at]?.[place]))),
          },
        }),
  };
}

function languageIn(data: Plain): Language {
  const written = isMap(data) ? data['language'] : undefined;
  return written === 'fr' || written === 'en' ? written : 'nl';
}

function dayOf(text: string): string | undefined {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text).toString() : undefined;
  } catch {
    return undefined;
  }
}
