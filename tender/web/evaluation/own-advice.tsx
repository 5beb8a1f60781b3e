import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { Matrix, type MatrixCell } from '#platform/ui/matrix.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCellAddress } from './addresses.ts';
import { cellOf, type Place } from './cells.ts';
import { evaluationPageWords } from './words.ts';

/** Where an adviser gave advice, and where he may; grades of others are not shown before the meeting (CVO-21). */
export function OwnAdvice({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const address = useCellAddress();
  const navigate = useNavigate();
  const shown = (place: Place): MatrixCell => {
    const cell = cellOf(view, place);
    const given = cell?.advice?.some(({ user }) => user === view.me?.user) === true;
    if (given) return { text: t('adviceGiven'), state: 'draft', word: '' };
    return { text: '', state: 'empty', word: t(cell?.certified === undefined ? 'toRead' : 'byCertificate') };
  };
  return (
    <Section title={t('yourAdviceTitle')} intro={t('yourAdviceIntro')}>
      <Matrix
        caption={t('yourAdviceCaption')}
        columns={view.tenders.map(({ operator, operatorName }) => ({ id: operator, label: operatorName }))}
        rows={view.criteria.map(({ id, title }) => ({ id, label: title }))}
        cell={(criterion, operator) => shown({ operator, criterion })}
        onPick={(criterion, operator) => void navigate(address({ operator, criterion }))}
      />
    </Section>
  );
}
