import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { type Problem, problemText } from '#tender/core/guide/problem.ts';
import { countOf, linesOf, severities } from './check.ts';
import { FindingReason } from './finding-reason.tsx';
import './guide.css';
import { lineId } from './guide-source.tsx';
import { guideWords } from './words.ts';

interface ProblemListProps {
  readonly source: string;
  readonly problems: readonly Problem[];
}

const tones = { error: 'bad', warning: 'warn', note: 'neutral' } as const;
const counts = { error: 'errors', warning: 'warnings', note: 'notes' } as const;

/** Every problem with its line, column, place in the guide and the text of the line. */
export function ProblemList({ source, problems }: ProblemListProps): ReactNode {
  const t = useWords(guideWords);
  const lines = linesOf(source);
  if (problems.length === 0) {
    return (
      <Alert tone="good" title={t('noProblems')}>
        <p>{t('noProblemsText')}</p>
      </Alert>
    );
  }
  return (
    <Stack gap="s">
      <p className="guide-counts">
        {severities.map((severity) => {
          const count = countOf(problems, severity);
          return count === 0 ? null : (
            <StatusTag key={severity} tone={tones[severity]}>
              {t(counts[severity], { count })}
            </StatusTag>
          );
        })}
      </p>
      {countOf(problems, 'error') === 0 ? null : <p>{t('errorsText')}</p>}
      <ol className="guide-problems">
        {problems.map((problem) => (
          <ProblemItem
            key={`${problem.line} ${problem.column} ${problem.code} ${problem.path}`}
            problem={problem}
            text={lines[problem.line - 1] ?? ''}
          />
        ))}
      </ol>
    </Stack>
  );
}

function ProblemItem({ problem, text }: { readonly problem: Problem; readonly text: string }): ReactNode {
  const t = useWords(guideWords);
  const { language } = useLanguage();
  const { severity, line, column, path } = problem;
  return (
    <li className={`guide-problem guide-problem--${severity}`}>
      <p className="guide-problem__place">
        <StatusTag tone={tones[severity]}>{t(severity)}</StatusTag>
        <a href={`#${lineId(line)}`} className="nl-link" onClick={(event) => goToLine(event, line)}>
          {t('at', { line, column })}
        </a>
        <code>{path === '' ? t('whole') : path}</code>
      </p>
      <p className="guide-problem__text">{problemText(problem, language)}</p>
      <FindingReason code={problem.code} />
      <code className="guide-problem__line">{text.trim()}</code>
    </li>
  );
}

/** Scrolls the source to the line, and puts focus there. */
function goToLine(event: React.MouseEvent, line: number): void {
  const element = document.getElementById(lineId(line));
  if (element === null) return;
  event.preventDefault();
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
