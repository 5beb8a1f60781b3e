import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import type { Cell, EvaluationView, GradedCriterion } from '#tender/core/procedure/evaluation/view.ts';
import { pointsText } from './points.ts';
import { CellPoints } from './quality-points.tsx';
import { evaluationPageWords } from './words.ts';

interface CertifiedProps {
  readonly view: EvaluationView;
  readonly criterion: GradedCriterion;
  readonly cell: Cell;
  readonly certified: NonNullable<Cell['certified']>;
}

/** A certificate settles this: nobody grades it, and it says by what rule (CVO-17). */
export function Certified({ view, criterion, cell, certified }: CertifiedProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const { language } = useLanguage();
  const grade = criterion.grades.find(({ id }) => id === certified.grade);
  return (
    <Alert tone="good" title={t('certifiedTitle', { grade: grade?.title ?? certified.grade })}>
      <p>
        <AsWritten>{certified.text}</AsWritten>
      </p>
      <p>{t('certifiedText')}</p>
      <p className="evaluation-outcome">
        {t('counts')}{' '}
        {cell.points === undefined ? (
          pointsText(grade?.points ?? '', language)
        ) : (
          <CellPoints view={view} operator={cell.operator} criterion={criterion.id} points={cell.points} />
        )}
      </p>
    </Alert>
  );
}
