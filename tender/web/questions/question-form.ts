import type { CommandFields } from '../data/command-request.ts';

export interface Asked {
  document: string;
  page: string;
  section: string;
  text: string;
  followsUp: string;
  suggestion: string;
}

export const emptyQuestion: Asked = { document: '', page: '', section: '', text: '', followsUp: '', suggestion: '' };

/** What is filled in, as the command says it; empty fields fall away, and other words where the guide asks none. */
export function questionOf(
  { document, page, section, text, followsUp, suggestion }: Asked,
  takesSuggestions: readonly string[],
): CommandFields<'ask-question'> {
  return {
    place: { document, page: Number.parseInt(page, 10), ...(section.trim() === '' ? {} : { section: section.trim() }) },
    text,
    ...(followsUp === '' ? {} : { followsUp }),
    ...(suggestion.trim() === '' || !takesSuggestions.includes(document) ? {} : { suggestion: suggestion.trim() }),
  };
}
