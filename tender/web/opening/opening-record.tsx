import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { OpeningRecordView } from '#tender/core/procedure/opening/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { usePeople } from '../data/people.ts';
import { useSentence } from '../data/sentence.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { useMoment } from '../submission/moment.ts';
import { openingPageWords } from './words.ts';

interface OpeningRecordProps {
  readonly record: OpeningRecordView;
}

/** Who tendered and when, who came too late and by how much: to the millisecond, as in the record that tenderers get (ALM-04). */
export function OpeningRecord({ record }: OpeningRecordProps): ReactNode {
  const t = useWords(openingPageWords);
  const downloads = useDownloads();
  const { roles } = useFrame();
  const { nameOf } = usePeople();
  const { by, openedAt, tenders, refusedLate, deadline, round } = record;
  const failed = tenders.filter(({ failure }) => failure !== undefined).length;
  // Tenderers are told the functions of those who opened, in the record itself, and not their names.
  const openers = roles.length > 0 ? by.map(nameOf).join(', ') : t('personsUnnamed', { count: by.length });
  return (
    <Section
      title={round === undefined ? t('record') : t('recordOfRound', { round })}
      aside={<DownloadLink to={downloads.document(record.document)}>{t('recordPdf')}</DownloadLink>}
    >
      <Stack gap="l">
        <Facts
          facts={[
            { label: t('closedAt'), value: <InstantText at={deadline} form="deadline" /> },
            { label: t('openedAt'), value: <InstantText at={openedAt} form="exact" /> },
            { label: t('openedBy'), value: openers },
          ]}
        />
        {failed === 0 ? null : <Alert tone="bad" title={t('failures', { count: failed })} />}
        <Tenders tenders={tenders} />
        {refusedLate.length === 0 ? null : <RefusedLate refusedLate={refusedLate} />}
        <Text soft>{t('copies')}</Text>
      </Stack>
    </Section>
  );
}

function Tenders({ tenders }: Pick<OpeningRecordView, 'tenders'>): ReactNode {
  const t = useWords(openingPageWords);
  const { operator: own } = useFrame();
  const sentence = useSentence();
  const moment = useMoment();
  return (
    <DataTable
      caption={t('received', { count: tenders.length })}
      rows={tenders}
      rowKey={({ operator }) => operator}
      empty={{ title: t('noTenders'), text: t('noTendersText') }}
      columns={[
        {
          id: 'tenderer',
          header: t('tenderer'),
          text: ({ operator, operatorName }) =>
            operator === own?.id ? t('yours', { name: operatorName }) : operatorName,
        },
        {
          id: 'placed',
          header: t('placedAt'),
          text: ({ placedAt }) => moment(placedAt, 'exact'),
          cell: ({ placedAt }) => <InstantText at={placedAt} form="exact" />,
          compare: (one, other) => (one.placedAt < other.placedAt ? -1 : 1),
        },
        { id: 'revision', header: t('revision'), text: ({ revision }) => `${revision}`, numeric: true },
        {
          id: 'outcome',
          header: t('outcome'),
          text: ({ failure }) => (failure === undefined ? t('openedWell') : sentence(`opening-failure-${failure}`)),
        },
      ]}
    />
  );
}

function RefusedLate({ refusedLate }: Pick<OpeningRecordView, 'refusedLate'>): ReactNode {
  const t = useWords(openingPageWords);
  const moment = useMoment();
  return (
    <DataTable
      caption={t('refused', { count: refusedLate.length })}
      rows={refusedLate}
      rowKey={({ operator, at }) => `${operator} ${at}`}
      empty={{ title: t('noTenders') }}
      columns={[
        { id: 'tenderer', header: t('tenderer'), text: ({ operatorName }) => operatorName },
        {
          id: 'offered',
          header: t('offeredAt'),
          text: ({ at }) => moment(at, 'exact'),
          cell: ({ at }) => <InstantText at={at} form="exact" />,
          compare: (one, other) => (one.at < other.at ? -1 : 1),
        },
        {
          id: 'late',
          header: t('millisecondsLate'),
          text: ({ millisecondsLate }) => `${millisecondsLate}`,
          numeric: true,
        },
      ]}
    />
  );
}
