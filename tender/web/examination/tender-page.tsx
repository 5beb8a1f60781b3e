import type { ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import type { ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { Contradictions } from '../contradictions/contradictions.tsx';
import { AcceptSuggestions } from './accept-suggestions.tsx';
import { ItemLinks } from './item-links.tsx';
import { ItemPanel } from './item-panel.tsx';
import { tenderPath, useExaminationLink } from './links.ts';
import type { StaffPageProps } from './staff-page.ts';
import { unexamined } from './standing.ts';
import './tender-page.css';
import { examinationPageWords } from './words.ts';

/** One tender, item by item: at the left what there is, at the right what is seen in it and what one makes of it. */
export function TenderPage(props: StaffPageProps): ReactNode {
  const t = useWords(examinationPageWords);
  const { operator = '', item: wanted } = useParams();
  const to = useExaminationLink();
  const { view } = props;
  const tender = view.tenders.find((one) => one.operator === operator);
  const item = tender?.items.find((one) => one.item === wanted);
  if (tender === undefined) return <Navigate to={to('')} replace />;
  const [first] = tender.items;
  if (item === undefined) {
    return <Navigate to={to(first === undefined ? '' : tenderPath(operator, first.item))} replace />;
  }
  const excluded = tender.excluded !== undefined;
  return (
    <Stack gap="l">
      <nav aria-label={t('title')}>
        <TextLink to={to('')}>{t('back')}</TextLink>
      </nav>
      <Section
        title={tender.operatorName}
        aside={<StatusTag tone={excluded ? 'bad' : 'neutral'}>{t(excluded ? 'excludedTender' : 'stillIn')}</StatusTag>}
      >
        {excluded ? <Alert tone="bad" title={tender.excluded.reason} /> : null}
        <StepLine view={view} tender={tender} />
        {view.may.examine && !excluded && unexamined(tender).length > 1 ? (
          <div>
            <AcceptSuggestions tenders={[tender]} name={tender.operatorName} />
          </div>
        ) : null}
        <div className="page-tender">
          <ItemLinks tender={tender} remedies={view.remedies} current={item.item} />
          <ItemPanel key={`${operator} ${item.item}`} {...props} tender={tender} item={item} />
        </div>
      </Section>
      <Contradictions operator={operator} name={tender.operatorName} contradictions={tender.contradictions} />
    </Stack>
  );
}

/** At which step of the guide this tender stands, or fell (ROC-30). */
function StepLine({ view, tender }: Pick<StaffPageProps, 'view'> & { readonly tender: ExaminedTender }): ReactNode {
  const t = useWords(examinationPageWords);
  const step = view.steps.find(({ id }) => id === tender.step);
  if (step === undefined) return null;
  return <Text>{t(tender.excluded === undefined ? 'standsAt' : 'fellAt', { step: step.title })}</Text>;
}
