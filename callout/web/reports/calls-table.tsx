import type { ReactNode } from 'react';
import type { ReportAnswer } from '#callout/api/reports.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { timeText } from './figures.ts';
import { reportPageWords } from './words.ts';

/** Every call of the period, with the way to its course and its document. */
export function CallsTable({ list }: Pick<ReportAnswer, 'list'>): ReactNode {
  const t = useWords(reportPageWords);
  const { language } = useLanguage();
  const zone = useZone();
  const when = (at: string) => instantText(at, zone, language, 'short');
  return (
    <DataTable
      caption={t('calls')}
      hideCaption
      rows={list}
      rowKey={({ call }) => call}
      empty={{ title: t('noCalls'), text: t('noCallsText') }}
      columns={[
        {
          id: 'when',
          header: t('when'),
          text: ({ raisedAt }) => when(raisedAt),
          cell: ({ call, raisedAt }) => <TextLink to={`/calls/${call}`}>{when(raisedAt)}</TextLink>,
          compare: (a, b) => (a.raisedAt < b.raisedAt ? -1 : 1),
        },
        { id: 'mode', header: t('mode'), text: ({ mode }) => (mode === 'drill' ? t('drill') : t('real')) },
        { id: 'nature', header: t('nature'), text: ({ nature }) => nature },
        { id: 'where', header: t('location'), text: ({ location }) => location.name },
        { id: 'called', header: t('called'), numeric: true, text: ({ called }) => String(called) },
        { id: 'coming', header: t('comingCount'), numeric: true, text: ({ coming }) => String(coming) },
        { id: 'arrived', header: t('arrivedCount'), numeric: true, text: ({ arrived }) => String(arrived) },
        { id: 'median', header: t('comingMedian'), numeric: true, text: ({ took }) => timeText(took.coming.median) },
        {
          id: 'report',
          header: t('report'),
          text: () => t('pdfOf'),
          cell: ({ call, raisedAt }) => (
            <a
              className="nl-link"
              href={`/v1/calls/${encodeURIComponent(call)}/report.pdf?lang=${language}`}
              aria-label={`${t('report')} ${when(raisedAt)}, PDF`}
              download
            >
              {t('pdfOf')}
            </a>
          ),
        },
      ]}
    />
  );
}
