import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { placeOf } from '#tender/core/guide/edit/fields.ts';
import { plainAt } from '#tender/core/guide/edit/text/plain.ts';
import { fieldText } from '#tender/core/guide/edit/words/words.ts';
import { partsOf } from '#tender/core/guide/pointer.ts';
import { type Problem, problemText } from '#tender/core/guide/problem.ts';
import { severities } from '../guide/check.ts';
import { FindingReason } from '../guide/finding-reason.tsx';
import { guideWords } from '../guide/words.ts';
import { pathOfProblem } from './form-context.ts';
import type { Editor } from './use-editor.ts';
import { editorWords } from './words.ts';

interface FindingsProps {
  readonly editor: Editor;
  readonly onField: (pointer: string) => void;
  readonly onLine: (line: number) => void;
}

const tones = { error: 'bad', warning: 'warn', note: 'neutral' } as const;

/** Everything that is wrong with the guide or worth knowing, worst first, each with its reason and the way to it. */
export function Findings({ editor, onField, onLine }: FindingsProps): ReactNode {
  const t = useWords(editorWords);
  const { check, data } = editor;
  const isEmpty = (problem: Problem): boolean => plainAt(data, partsOf(pathOfProblem(problem))) === '';
  const all = check.problems ?? [];
  const empties = all.filter(isEmpty);
  const told = severities.flatMap((severity) => all.filter((each) => each.severity === severity && !isEmpty(each)));
  const first = empties[0];
  return (
    <section className="editor-findings" aria-label={t('findings')}>
      <p role="status" className="editor-findings__status">
        {check.busy || check.problems === undefined ? t('checking') : all.length === 0 ? t('inOrder') : null}
      </p>
      {first === undefined ? null : (
        <Alert
          title={t('toFillIn', { count: empties.length })}
          actions={<Button onClick={() => onField(pathOfProblem(first))}>{t('toFirst')}</Button>}
        />
      )}
      {told.length === 0 ? null : (
        <details className="editor-item">
          <summary className="editor-item__summary">{t('findingsCount', { count: told.length })}</summary>
          <div className="editor-item__body">
            <ol className="guide-problems">
              {told.map((problem) => (
                <Finding key={`${problem.code} ${problem.path}`} {...{ problem, onField, onLine }} />
              ))}
            </ol>
          </div>
        </details>
      )}
    </section>
  );
}

interface FindingProps extends Pick<FindingsProps, 'onField' | 'onLine'> {
  readonly problem: Problem;
}

function Finding({ problem, onField, onLine }: FindingProps): ReactNode {
  const t = useWords(editorWords);
  const words = useWords(guideWords);
  const { language } = useLanguage();
  const at = pathOfProblem(problem);
  return (
    <li className={`guide-problem guide-problem--${problem.severity}`}>
      <p className="guide-problem__place">
        <StatusTag tone={tones[problem.severity]}>{words(problem.severity)}</StatusTag>
        <span>{at === '' ? words('whole') : fieldText(placeOf(partsOf(at)), language).label}</span>
      </p>
      <Stack gap="s">
        <p>{problemText(problem, language)}</p>
        <FindingReason code={problem.code} />
        <p className="editor-item__buttons">
          {at === '' ? null : (
            <Button kind="quiet" icon="arrow" onClick={() => onField(at)}>
              {t('toField')}
            </Button>
          )}
          <Button kind="quiet" onClick={() => onLine(problem.line)}>
            {t('toLine', { line: problem.line })}
          </Button>
        </p>
      </Stack>
    </li>
  );
}
