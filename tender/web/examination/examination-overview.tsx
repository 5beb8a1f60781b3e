import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Matrix, type MatrixCell } from '#platform/ui/matrix.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useSentence } from '../data/sentence.ts';
import { ExaminationProgress } from './examination-progress.tsx';
import { Exclusions } from './exclusions.tsx';
import { Explanations } from './explanations.tsx';
import { tenderPath, useExaminationLink } from './links.ts';
import { Remedies } from './remedies.tsx';
import type { StaffPageProps } from './staff-page.ts';
import { isStillClosed, standingOf } from './standing.ts';
import { StepsTable } from './steps-table.tsx';
import { ToBeExcluded } from './to-be-excluded.tsx';
import { examinationPageWords } from './words.ts';

/** Everything at a glance: how far it is, what shows side by side, the matrix, and what runs. */
export function ExaminationOverview(props: StaffPageProps): ReactNode {
  const t = useWords(examinationPageWords);
  const { view } = props;
  return (
    <Stack gap="xl">
      <Section title={t('title')} intro={t('intro')}>
        <Stack>
          <ExaminationProgress view={view} />
          <CrossFindings cross={view.cross} />
          <ToBeExcluded view={view} />
        </Stack>
      </Section>
      <StepsTable view={view} />
      <Tenders view={view} />
      <Remedies view={view} />
      <Explanations view={view} />
      <Exclusions view={view} />
    </Stack>
  );
}

/** What shows only when tenders are laid beside each other (ALM-23). */
function CrossFindings({ cross }: Pick<ExaminationView, 'cross'>): ReactNode {
  const t = useWords(examinationPageWords);
  const sentence = useSentence();
  return cross.map(({ code, severity, params = {}, operators }) => (
    <Alert
      key={`${code} ${operators.join(' ')}`}
      tone={severity === 'error' ? 'bad' : 'warn'}
      title={t(severity === 'error' ? 'crossError' : 'crossWarning')}
    >
      <p>{sentence(code, params)}</p>
    </Alert>
  ));
}

function Tenders({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(examinationPageWords);
  const to = useExaminationLink();
  const navigate = useNavigate();
  const cell = useCell(view);
  const [first] = view.tenders;
  if (first === undefined) return null;
  return (
    <Section title={t('matrix')} intro={t('matrixHint')}>
      <Matrix
        caption={t('matrixCaption')}
        columns={view.tenders.map(({ operator, operatorName, excluded }) => ({
          id: operator,
          label: operatorName,
          note: t(excluded === undefined ? 'stillIn' : 'excludedTender'),
        }))}
        rows={first.items.map(({ item, title }) => ({ id: item, label: title }))}
        cell={cell}
        onPick={(item, operator) => void navigate(to(tenderPath(operator, item)))}
      />
    </Section>
  );
}

function useCell(view: ExaminationView): (item: string, operator: string) => MatrixCell {
  const t = useWords(examinationPageWords);
  const now = toIso(useNow());
  return (itemId, operator) => {
    const tender = view.tenders.find((one) => one.operator === operator);
    const item = tender?.items.find((one) => one.item === itemId);
    if (tender === undefined || item === undefined) return { text: '', state: 'empty' };
    const { verdict, isSuggestion, prospect } = standingOf(operator, item, view.remedies, now);
    const text = t(`verdict-${verdict}`);
    if (tender.excluded !== undefined) return { text, state: 'sealed', word: t('excludedTender') };
    if (isStillClosed(item)) return { text: t('stillClosed'), state: 'sealed', word: t('inPriceEnvelope') };
    if (isSuggestion) return { text, state: prospect === 'none' ? 'draft' : 'differs', word: t('suggestion') };
    if (prospect === 'none') return { text, state: 'final', word: t('recorded') };
    return { text, state: 'differs', word: t(`prospect-${prospect}`) };
  };
}
