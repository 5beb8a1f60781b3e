import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Language } from '#platform/kernel/language.ts';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Matrix, type MatrixCell } from '#platform/ui/matrix.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCellAddress } from './addresses.ts';
import { cellOf, nextOpen, type Place, versionsIn, workOrder } from './cells.ts';
import { plainPoints, pointsOutOf } from './points.ts';
import { evaluationPageWords } from './words.ts';

/** The scores of the evaluator who looks: his own alone, until the meeting (ALM-15). */
export function OwnMatrix({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const { language } = useLanguage();
  const address = useCellAddress();
  const navigate = useNavigate();
  const all = workOrder(view).length;
  const given = all - (view.me?.missing ?? 0);
  const next = nextOpen(view);
  const cell = (criterion: string, operator: string): MatrixCell =>
    ownCell(view, { operator, criterion }, language, { empty: t('toScore'), certified: t('byCertificate') });
  return (
    <div className="evaluation-own">
      <div className="evaluation-own__head">
        <ProgressBar label={t('progress', { given, all })} percent={all === 0 ? 0 : Math.floor((given * 100) / all)} />
        {next === undefined || !view.may.score ? null : (
          <ButtonLink to={address(next)} kind="primary" icon="arrow">
            {t(given === 0 ? 'startScoring' : 'goOnScoring')}
          </ButtonLink>
        )}
      </div>
      <Matrix
        caption={t('ownCaption')}
        columns={view.tenders.map(({ operator, operatorName }) => ({ id: operator, label: operatorName }))}
        rows={view.criteria.map(({ id, title, weight }) => ({ id, label: title, note: pointsOutOf(weight, language) }))}
        cell={cell}
        onPick={(criterion, operator) => void navigate(address({ operator, criterion }))}
      />
    </div>
  );
}

function ownCell(
  view: EvaluationView,
  place: Place,
  language: Language,
  words: { readonly empty: string; readonly certified: string },
): MatrixCell {
  const found = cellOf(view, place);
  const given = found?.certified?.grade ?? versionsIn(found, view.me?.user).at(-1)?.grade;
  const grade = view.criteria.find(({ id }) => id === place.criterion)?.grades.find(({ id }) => id === given);
  if (grade === undefined) return { text: '', state: 'empty', word: words.empty };
  if (found?.certified !== undefined)
    return { text: grade.title, note: plainPoints(grade.points, language), state: 'final', word: words.certified };
  const state = view.me?.handedInAt === undefined ? 'draft' : 'final';
  return { text: grade.title, note: plainPoints(grade.points, language), state };
}
