import type { FileRow } from '#platform/ui/file-list.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { sayProblem } from '../submission/intake/say-problem.ts';
import type { ChosenFile } from './use-file.ts';
import { evidencePageWords } from './words.ts';

/** How far a file is that somebody chose, as the row below its field. */
export function useRows(chosen: ChosenFile | undefined): readonly FileRow[] {
  const t = useWords(evidencePageWords);
  const { language } = useLanguage();
  if (chosen === undefined) return [];
  const { name, bytes, step, percent, problem } = chosen;
  const row = { id: name, name, bytes };
  if (problem !== undefined)
    return [{ ...row, state: 'failed', findings: [{ tone: 'bad', text: sayProblem(problem, language) }] }];
  if (step === 'there') return [{ ...row, state: 'done', note: t('ready') }];
  return [
    { ...row, state: 'busy', ...(step === 'sending' ? { percent, note: t('sending') } : { note: t('checking') }) },
  ];
}
