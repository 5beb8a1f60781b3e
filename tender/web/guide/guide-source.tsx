import { type ReactNode, useMemo } from 'react';
import { Icon } from '#platform/ui/icon.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { type Problem, problemText } from '#tender/core/guide/problem.ts';
import { linesOf } from './check.ts';
import './guide.css';
import { guideWords } from './words.ts';

interface GuideSourceProps {
  readonly source: string;
  readonly problems: readonly Problem[];
}

export function lineId(line: number): string {
  return `guide-line-${line}`;
}

/** The source with its line numbers, and each problem below the line it stands on. */
export function GuideSource({ source, problems }: GuideSourceProps): ReactNode {
  const t = useWords(guideWords);
  const lines = useMemo(() => linesOf(source), [source]);
  const byLine = useMemo(() => Map.groupBy(problems, ({ line }) => line), [problems]);
  return (
    <div className="guide-source" role="region" aria-label={t('source')} tabIndex={0}>
      <ol>
        {lines.map((text, index) => (
          <Line key={index} number={index + 1} text={text} problems={byLine.get(index + 1)} />
        ))}
      </ol>
    </div>
  );
}

interface LineProps {
  readonly number: number;
  readonly text: string;
  readonly problems: readonly Problem[] | undefined;
}

function Line({ number, text, problems }: LineProps): ReactNode {
  const { language } = useLanguage();
  return (
    <li id={lineId(number)} tabIndex={-1} className={problems === undefined ? undefined : 'guide-source__marked'}>
      <span className="guide-source__number" aria-hidden="true">
        {number}
      </span>
      <code>{text === '' ? ' ' : text}</code>
      {problems?.map((problem) => (
        <p
          key={`${problem.column} ${problem.code}`}
          className={`guide-source__problem guide-source__problem--${problem.severity}`}
        >
          <Icon name={problem.severity === 'error' ? 'ban' : problem.severity === 'warning' ? 'warning' : 'info'} />
          <span>{problemText(problem, language)}</span>
        </p>
      ))}
    </li>
  );
}
