import type { ReactNode } from 'react';
import { FileField } from '#platform/ui/file-field.tsx';
import type { FileRow } from '#platform/ui/file-list.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { FileRule } from '#tender/documents/check-file.ts';
import { documentPageWords } from '../document-words.ts';
import { asFileFindings } from './say-finding.ts';
import { sayProblem } from './say-problem.ts';
import { toldLine } from './told-text.tsx';
import type { ChosenFile, OneFile } from './use-one-file.ts';

interface OneFileFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly rule: FileRule;
  readonly upload: OneFile;
  readonly error?: string | undefined;
}

/** Where the one file of a form is chosen; another choice takes its place. */
export function OneFileField({ label, hint, rule, upload, error }: OneFileFieldProps): ReactNode {
  return (
    <FileField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      limits={{
        types: rule.formats.map((format) => `.${format}`),
        maxBytes: rule.maxMegabytes * 1_000_000,
        maxFiles: 1,
      }}
      files={useRows(upload.chosen)}
      replaces
      error={error}
      onAdd={([first]) => first && upload.choose(first)}
      onRemove={upload.drop}
    />
  );
}

function useRows(chosen: ChosenFile | undefined): readonly FileRow[] {
  const t = useWords(documentPageWords);
  const { language } = useLanguage();
  if (chosen === undefined) return [];
  const { name, bytes, step, percent, taken, problem } = chosen;
  const row = { id: name, name, bytes };
  if (problem !== undefined) {
    return [{ ...row, state: 'failed', findings: [{ tone: 'bad', text: sayProblem(problem, language) }] }];
  }
  if (taken === undefined) {
    return [
      { ...row, state: 'busy', ...(step === 'sending' ? { percent, note: t('sending') } : { note: t('checking') }) },
    ];
  }
  const line = toldLine(taken.told, language);
  const clean = [{ tone: 'good', text: t('nothingToRemark') }] as const;
  return [
    {
      ...row,
      state: 'done',
      note: [...(line === undefined ? [] : [`${line}.`]), t('notHandedIn')].join(' '),
      findings: taken.findings.length === 0 ? clean : asFileFindings(taken.findings, language),
    },
  ];
}
