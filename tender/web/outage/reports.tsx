import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { OutageReportView, OutageView } from '#tender/core/procedure/outage/view.ts';
import { usePeople } from '../data/people.ts';
import { useMoment } from '../submission/moment.ts';
import { outagePageWords } from './words.ts';

const tones = { undecided: 'warn', confirmed: 'good', rejected: 'neutral' } as const;

/** What was reported, to the millisecond, and what was decided on it. */
export function Reports({ view }: { readonly view: OutageView }): ReactNode {
  const t = useWords(outagePageWords);
  const moment = useMoment();
  const { nameOf } = usePeople();
  const how = ({ way, noted }: OutageReportView): string => {
    const words = t(`way-${way}`);
    return noted === undefined ? words : `${words}, ${t('notedBy', { name: nameOf(noted.by), at: moment(noted.at) })}`;
  };
  return (
    <Section title={t('reports')}>
      <DataTable<OutageReportView>
        caption={t('reports')}
        hideCaption
        rows={view.reports}
        rowKey={({ report }) => report}
        empty={{ title: t('noReports') }}
        columns={[
          { id: 'who', header: t('who'), text: ({ name }) => name },
          {
            id: 'when',
            header: t('when'),
            text: ({ reportedAt }) => moment(reportedAt, 'exact'),
            cell: ({ reportedAt }) => <InstantText at={reportedAt} form="exact" />,
            compare: (one, other) => (one.reportedAt < other.reportedAt ? -1 : 1),
          },
          { id: 'began', header: t('began'), text: ({ since }) => moment(since) },
          { id: 'what', header: t('what'), text: ({ what }) => what },
          { id: 'how', header: t('how'), text: how },
          {
            id: 'decision',
            header: t('decision'),
            text: (report) => t(standing(report)),
            cell: (report) => <Decision report={report} />,
          },
        ]}
      />
    </Section>
  );
}

function standing({ decided }: OutageReportView): keyof typeof tones {
  if (decided === undefined) return 'undecided';
  return decided.confirmed ? 'confirmed' : 'rejected';
}

function Decision({ report }: { readonly report: OutageReportView }): ReactNode {
  const t = useWords(outagePageWords);
  return (
    <>
      <StatusTag tone={tones[standing(report)]}>{t(standing(report))}</StatusTag>
      {report.decided === undefined ? null : <p>{report.decided.reason}</p>}
    </>
  );
}
