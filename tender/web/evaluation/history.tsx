import type { ReactNode } from 'react';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { GivenScore } from '#tender/core/procedure/evaluation/state.ts';
import type { GradedCriterion } from '#tender/core/procedure/evaluation/view.ts';
import { pointsText } from './points.ts';
import { evaluationPageWords } from './words.ts';

interface HistoryProps {
  readonly criterion: GradedCriterion;
  readonly versions: readonly GivenScore[];
}

/** Every version of a score with its occasion and reason, the newest first: nothing that was given is ever lost. */
export function History({ criterion, versions }: HistoryProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const { language } = useLanguage();
  return (
    <Disclosure summary={t('history', { count: versions.length })}>
      <ol className="evaluation-history">
        {versions.toReversed().map(({ seq, grade: id, at, occasion, reason }) => {
          const grade = criterion.grades.find((one) => one.id === id);
          return (
            <li key={seq}>
              <p className="evaluation-history__what">
                <strong>{grade?.title ?? id}</strong>
                {grade === undefined ? null : `, ${pointsText(grade.points, language)}`}
              </p>
              <p className="evaluation-history__when">
                {t(`occasion-${occasion}`)}, <InstantText at={at} form="short" />
              </p>
              <p>{reason}</p>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
