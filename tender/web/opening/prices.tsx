import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { PriceOpeningView } from '#tender/core/procedure/opening/view-prices.ts';
import { useDownloads } from '../data/links.ts';
import { usePeople } from '../data/people.ts';
import { useSentence } from '../data/sentence.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { pricesPageWords } from './prices-words.ts';

const pictures = { none: 'none', closed: 'closed', 'open-to-shares': 'closed', opened: 'opened' } as const;

/** The second vault, where prices lie apart: when it opens, by whom, and what came of it. */
export function Prices({ prices }: { readonly prices: PriceOpeningView }): ReactNode {
  const t = useWords(pricesPageWords);
  const { state, released, personsNeeded, record } = prices;
  return (
    <Section title={t('title')}>
      <Stack>
        <SealCard picture={pictures[state]} title={t(`state-${state}`)} sentence={useText(prices)}>
          {state === 'open-to-shares' ? (
            <Text>{t('waits', { released: released.length, needed: personsNeeded })}</Text>
          ) : null}
        </SealCard>
        {record === undefined ? null : <PriceRecord record={record} />}
      </Stack>
    </Section>
  );
}

function useText({ state, openedBy, personsNeeded, custodians, record }: PriceOpeningView): string {
  const t = useWords(pricesPageWords);
  if (state === 'none') return t('none-text');
  if (state === 'opened') return t(record?.secret === true ? 'secret-text' : 'opened-text');
  return t(`${openedBy}-text`, { needed: personsNeeded, all: custodians });
}

function PriceRecord({ record }: { readonly record: NonNullable<PriceOpeningView['record']> }): ReactNode {
  const t = useWords(pricesPageWords);
  const sentence = useSentence();
  const { nameOf } = usePeople();
  const downloads = useDownloads();
  return (
    <Stack>
      <DownloadLink to={downloads.document(record.document)}>{t('recordPdf')}</DownloadLink>
      <Facts
        facts={[
          { label: t('openedAt'), value: <InstantText at={record.openedAt} form="exact" /> },
          { label: t('openedBy'), value: record.by.map(nameOf).join(', ') },
        ]}
      />
      <DataTable
        caption={t('record')}
        rows={record.tenders}
        rowKey={({ operator }) => operator}
        empty={{ title: t('record') }}
        columns={[
          { id: 'tenderer', header: t('tenderer'), text: ({ operatorName }) => operatorName },
          {
            id: 'outcome',
            header: t('outcome'),
            text: ({ failure }) => (failure === undefined ? t('openedWell') : sentence(`opening-failure-${failure}`)),
          },
        ]}
      />
    </Stack>
  );
}
