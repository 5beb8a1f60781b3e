import { formatBytes } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import { documentPageWords } from './document-words.ts';

type Rule = Pick<ChecklistItem, 'formats' | 'maxMegabytes' | 'maxFiles' | 'layout'>;

/** What a file must be, in one line: `PDF, hoogstens 25 MB, hoogstens 4 pagina’s A4, Verdana 9 punten, regelafstand exact 13 punten`. */
export function ruleLine(rule: Rule, language: Language): string {
  if (rule.formats.length === 0) return '';
  const size = say(documentPageWords, 'atMost', language, {
    what: formatBytes(rule.maxMegabytes * 1_000_000, language),
  });
  return [formatNames(rule), size, ...filesPart(rule, language), ...layoutParts(rule, language)].join(', ');
}

export function formatNames({ formats }: Pick<ChecklistItem, 'formats'>): string {
  return formats.map((format) => format.toUpperCase()).join(' / ');
}

function filesPart({ maxFiles }: Rule, language: Language): readonly string[] {
  return maxFiles === 1 ? [] : [say(documentPageWords, 'filesAtMost', language, { count: maxFiles })];
}

/** How the pages must look, one rule each (ALM-08). */
export function layoutParts({ layout }: Pick<ChecklistItem, 'layout'>, language: Language): readonly string[] {
  if (layout === undefined) return [];
  const { maxPages, paper = '', font, sizePt, lineSpacingPt, over } = layout;
  const decimal = (text: string): string => (language === 'en' ? text : text.replace('.', ','));
  return [
    ...(maxPages === undefined
      ? paper === ''
        ? []
        : [paper]
      : [say(documentPageWords, 'pagesAtMost', language, { count: maxPages, paper }).trim()]),
    ...(over === 'all-files' ? [say(documentPageWords, 'pagesOverAll', language)] : []),
    ...(font === undefined && sizePt === undefined
      ? []
      : [say(documentPageWords, 'type', language, { font: font ?? '', size: decimal(sizePt ?? '') }).trim()]),
    ...(lineSpacingPt === undefined
      ? []
      : [say(documentPageWords, 'spacing', language, { size: decimal(lineSpacingPt) })]),
  ];
}
