import { isMap, type Plain } from '#tender/core/guide/edit/text/plain.ts';
import { toldGuide } from '#tender/core/guide/edit/told.ts';
import type { Letter } from '#tender/documents/letters/letter.ts';

/** The guide as a document for tenderers, whether or not it is finished; dated as it says, else on `today`, an ISO date. */
export function guideLetter(data: Plain, today: string): Letter {
  const written = isMap(data) ? data['language'] : undefined;
  const language = written === 'fr' || written === 'en' ? written : 'nl';
  const { kind, title, authority, reference, date, intro, parts } = toldGuide(data, language);
  return {
    template: 'guide',
    data: {
      head: { language, authority, procedure: title, reference, date: dayOf(date) ?? today },
      kind,
      intro,
      parts,
    },
  };
}

function dayOf(text: string): string | undefined {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text).toString() : undefined;
  } catch {
    return undefined;
  }
}
