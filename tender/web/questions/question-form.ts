import type { CommandFields } from '../data/command-request.ts';

export interface Asked {
  document: string;
  page: string;
  section: string;
  text: string;
  followsUp: string;
}

export const emptyQuestion: Asked = { document: '', page: '', section: '', text: '', followsUp: '' };

/** What is filled in, as the command says it; empty fields fall away. */
export function questionOf({ document, page, section, text, followsUp }: Asked): CommandFields<'ask-question'> {
  return {
    place: { document, page: Number.parseInt(page, 10), ...(section.trim() === '' ? {} : { section: section.trim() }) },
    text,
    ...(followsUp === '' ? {} : { followsUp }),
  };
}
