import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import { sealWords } from './seal-words.ts';

/**
 * A content to be filled in: every item that takes a file, and every statement of the ESPD with its text. What has to be answered is left empty,
 * so that nobody declares what he did not read.
 */
export function contentTemplate({ submission }: Guide, language: Language): string {
  const { checklist, espd } = submission;
  const lines = [
    'format: leidraad-content-1',
    'documents:',
    ...checklist.filter(({ formats }) => formats.length > 0).flatMap((item) => documentLines(item, language)),
    'signatories:',
    `  # ${comment(say(sealWords, 'template-authority', language))}`,
    "  - { authority: , personal: { name: '', function: '' } }",
    "contact: { personal: { name: '', phone: '', email: '', address: '' } }",
    "registration: ''",
    `# ${comment(say(sealWords, 'template-parties', language))}`,
    'parties: []',
    `# ${comment(say(sealWords, 'template-espd', language))}`,
    'espd:',
    '  tenderer:',
    ...espd.flatMap(({ id, text, passes }) => [
      `    # ${comment(text)} (${say(sealWords, 'template-passes', language, { passes })})`,
      `    - { statement: ${id}, answer: }`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function documentLines({ id, title, formats, required, maxMegabytes }: ChecklistItem, language: Language): string[] {
  const needed = say(sealWords, `template-${required}`, language);
  const file = `${id}.${formats[0] ?? 'pdf'}`;
  const kinds = formats.join(', ').toUpperCase();
  return [`  # ${comment(title)} (${kinds}, ${maxMegabytes} MB; ${needed})`, `  - { item: ${id}, file: ${file} }`];
}

/** On one line, whatever stands in it. */
function comment(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
