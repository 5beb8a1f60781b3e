import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { Facts } from '#platform/ui/text.tsx';
import type { OpeningRecordView } from '#tender/core/procedure/opening/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { usePeople } from '../data/people.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { openingPageWords } from './words.ts';

interface OpeningRecordProps {
  readonly record: OpeningRecordView;
  readonly deadline: string;
}

/** Who tendered, when it was placed, who came too late and by how much (ALM-04). */
export function OpeningRecord({ record, deadline }: OpeningRecordProps): ReactNode {
  const t = useWords(openingPageWords);
  const { nameOf } = usePeople();
  const downloads = useDownloads();
  return (
    <Section
      title={t('record')}
      intro={t('recordIntro')}
      aside={<DownloadLink to={downloads.document(record.document)}>{t('download')}</DownloadLink>}
    >
      <Facts
        facts={[
          { label: t('deadline'), value: <InstantText at={deadline} /> },
          { label: t('openedAt'), value: <InstantText at={record.openedAt} form="exact" /> },
          { label: t('openedBy'), value: record.by.map(nameOf).join(', ') },
        ]}
      />
      <Received tenders={record.tenders} />
      {record.refusedLate.length === 0 ? null : <Late attempts={record.refusedLate} />}
    </Section>
  );
}

function Received({ tenders }: { readonly tenders: OpeningRecordView['tenders'] }): ReactNode {
  const t = useWords(openingPageWords);
  const { operator } = useFrame();
  return (
    <DataTable
      caption={t('received')}
      rows={tenders}
      rowKey={(tender) => tender.operator}
      empty={{ title: t('nobody'), text: t('nobodyText') }}
      csv
      columns={[
        {
          id: 'tenderer',
          header: t('tenderer'),
          text: (tender) =>
            tender.operator === operator?.id ? `${tender.operatorName} (${t('youAre')})` : tender.operatorName,
        },
        {
          id: 'placed',
          header: t('placedAt'),
          text: (tender) => tender.placedAt,
          cell: (tender) => <InstantText at={tender.placedAt} form="exact" />,
        },
        { id: 'revision', header: t('revision'), text: (tender) => `${tender.revision}`, numeric: true },
      ]}
    />
  );
}

function Late({ attempts }: { readonly attempts: OpeningRecordView['refusedLate'] }): ReactNode {
  const t = useWords(openingPageWords);
  return (
    <DataTable
      caption={t('late')}
      rows={attempts}
      rowKey={(attempt) => `${attempt.operator} ${attempt.at}`}
      empty={{ title: t('late') }}
      columns={[
        { id: 'tenderer', header: t('tenderer'), text: (attempt) => attempt.operatorName },
        {
          id: 'at',
          header: t('lateAt'),
          text: (attempt) => attempt.at,
          cell: (attempt) => <InstantText at={attempt.at} form="exact" />,
        },
        {
          id: 'by',
          header: t('lateBy'),
          text: (attempt) => t('milliseconds', { count: attempt.millisecondsLate }),
          numeric: true,
        },
      ]}
    />
  );
}
