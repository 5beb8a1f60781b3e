import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { OutageView } from '#tender/core/procedure/outage/view.ts';
import { Loaded } from '../data/loaded.tsx';
import { useReadOnly } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { useMoment } from '../submission/moment.ts';
import { JudgeOutage } from './judge-outage.tsx';
import { NoteReport } from './note-report.tsx';
import { OutageNotice } from './outage-notice.tsx';
import { PlatformKnows } from './platform-knows.tsx';
import { ReportOutage } from './report-outage.tsx';
import { Reports } from './reports.tsx';
import { outagePageWords } from './words.ts';

/** What is to be done when the platform itself fails shortly before the deadline (ROC-04). */
export function OutagePage(): ReactNode {
  const view = useView('outage');
  return <Loaded query={view}>{(outage) => <Outage view={outage} />}</Loaded>;
}

function Outage({ view }: { readonly view: OutageView }): ReactNode {
  const t = useWords(outagePageWords);
  const travelling = useReadOnly();
  return (
    <Stack gap="xl">
      <Section title={t('title')} intro={t('intro')}>
        <Stack>
          <OutageNotice here />
          <Rule view={view} />
        </Stack>
      </Section>
      {view.may.report ? <ReportOutage view={view} /> : null}
      {view.seesFacts || view.reports.length > 0 ? <Reports view={view} /> : null}
      {view.seesFacts && !travelling ? <PlatformKnows /> : null}
      {view.may.judge ? <JudgeOutage view={view} /> : null}
      {view.may.note ? <NoteReport /> : null}
      {view.extensions.length === 0 ? null : <Extensions extensions={view.extensions} />}
    </Stack>
  );
}

function Rule({ view }: { readonly view: OutageView }): ReactNode {
  const t = useWords(outagePageWords);
  const moment = useMoment();
  const { rule, deadline, reportsFrom, stepsLeft } = view;
  return (
    <Facts
      facts={[
        { label: t('deadline'), value: <InstantText at={deadline} form="deadline" /> },
        { label: t('countsFrom'), value: t('countsFromValue', { from: moment(reportsFrom) }) },
        {
          label: t('extension'),
          value: t('extensionValue', { hours: rule.extensionHours, times: rule.extensions, left: stepsLeft }),
        },
        { label: t('confirmedBy'), value: t(rule.confirmedBy) },
      ]}
    />
  );
}

function Extensions({ extensions }: Pick<OutageView, 'extensions'>): ReactNode {
  const t = useWords(outagePageWords);
  const moment = useMoment();
  return (
    <Section title={t('extensions')}>
      <DataTable
        caption={t('extensions')}
        hideCaption
        rows={extensions}
        rowKey={({ at }) => at}
        empty={{ title: t('extensions') }}
        columns={[
          { id: 'from', header: t('from'), text: ({ from }) => moment(from, 'deadline-short') },
          { id: 'to', header: t('to'), text: ({ to }) => moment(to, 'deadline-short') },
          { id: 'reason', header: t('reason'), text: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
