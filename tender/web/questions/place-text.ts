import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import type { QuestionsView } from '#tender/core/procedure/questions/view.ts';
import { questionsWords } from './words.ts';

type Documents = QuestionsView['documents'];
type Place = QuestionsView['asked'][number]['place'];

/** The documents about which one can ask: the guide itself and what it lists. */
export function documentOptions(
  documents: Documents,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: 'guide', label: say(questionsWords, 'guide', language) },
    ...documents.map(({ id, number, title }) => ({ value: id, label: `${number}, ${title}` })),
  ];
}

/** `Bijlage 1, Programma van Eisen, bladzijde 4, paragraaf 2.1` */
export function placeText({ document, page, section }: Place, documents: Documents, language: Language): string {
  const name = documentOptions(documents, language).find(({ value }) => value === document)?.label ?? document;
  if (section === undefined) return say(questionsWords, 'place', language, { document: name, page });
  return say(questionsWords, 'placeSection', language, { document: name, page, section });
}
