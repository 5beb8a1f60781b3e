import type { ReactNode } from 'react';
import { DataTable } from '#platform/ui/data-table.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import type { NegotiationView, StandingView } from '#tender/core/procedure/negotiation/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { useMoment } from '../submission/moment.ts';
import { negotiationPageWords } from './words.ts';

/** Which tender of whom counts now: the last that could be opened. */
export function Standing({ view: { standing } }: { readonly view: NegotiationView }): ReactNode {
  const t = useWords(negotiationPageWords);
  const moment = useMoment();
  const { operator: own } = useFrame();
  const downloads = useDownloads();
  const roundOf = ({ round }: StandingView): string => (round === 0 ? t('first') : t('round', { number: round }));
  return (
    <Section title={t('standing')} intro={t('standingIntro')}>
      <DataTable
        caption={t('standing')}
        hideCaption
        rows={standing}
        rowKey={({ operator }) => operator}
        empty={{ title: t('nobodyStands') }}
        columns={[
          { id: 'tenderer', header: t('tenderer'), text: ({ operatorName }) => operatorName },
          { id: 'round', header: t('from'), text: roundOf },
          {
            id: 'placed',
            header: t('placedAt'),
            text: ({ placedAt }) => moment(placedAt, 'exact'),
            cell: ({ placedAt }) => <InstantText at={placedAt} form="exact" />,
            compare: (one, other) => (one.placedAt < other.placedAt ? -1 : 1),
          },
          {
            id: 'state',
            header: t('state'),
            text: ({ out }) => (out === undefined ? t('in') : t(`out-${out.why}`, { number: out.round })),
          },
          ...(own === undefined
            ? []
            : [
                {
                  id: 'receipt',
                  header: t('receipt'),
                  text: ({ receipt }: StandingView) => receipt,
                  cell: ({ receipt, revision }: StandingView) => (
                    <DownloadLink to={downloads.document(receipt)}>{t('receiptOf', { revision })}</DownloadLink>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  );
}
