import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import type { SuspectPrice } from '#tender/core/procedure/award/price-checks.ts';
import { useFrame } from '../data/frame.ts';
import { useProcedureLink } from '../data/route.ts';
import type { OpenedProps } from './opened.ts';
import { awardPageWords } from './words.ts';

/** Tariffs that the guide does not take as they are: nothing is awarded before each was dealt with (ROC-25). Nothing where there are none. */
export function SuspectPrices({ view, scoring }: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  const to = useProcedureLink();
  const { stages } = useFrame();
  if (view.suspect.length === 0) return null;
  const open = view.suspect.filter(({ settled }) => !settled).length;
  return (
    <Section title={t('suspect')} intro={t('suspectIntro')}>
      <Stack>
        {open === 0 ? null : (
          <Alert tone="warn" title={t('suspectOpen', { count: open })}>
            {stages.includes('examination') ? <TextLink to={to('examination')}>{t('toExamination')}</TextLink> : null}
          </Alert>
        )}
        <DataTable<SuspectPrice>
          caption={t('suspect')}
          hideCaption
          rows={view.suspect}
          rowKey={({ operator, check, item }) => `${operator} ${check} ${item}`}
          empty={{ title: t('suspect') }}
          columns={[
            { id: 'who', header: t('tenderer'), text: ({ operator }) => scoring.nameOf(operator) },
            { id: 'line', header: t('suspectLine'), text: ({ description }) => description },
            {
              id: 'tariff',
              header: t('price'),
              numeric: true,
              text: ({ tariff }) => tariff,
              cell: ({ tariff }) => <MoneyText amount={tariff} />,
            },
            { id: 'check', header: t('suspectCheck'), text: ({ title }) => title },
            {
              id: 'follows',
              header: t('suspectFollows'),
              text: (price) => t(followsOf(price)),
              cell: (price) => <StatusTag tone={price.settled ? 'good' : 'warn'}>{t(followsOf(price))}</StatusTag>,
            },
          ]}
        />
      </Stack>
    </Section>
  );
}

function followsOf({ settled, consequence }: SuspectPrice): 'suspectSettled' | 'suspectExclude' | 'suspectExplain' {
  if (settled) return 'suspectSettled';
  return consequence === 'exclude' ? 'suspectExclude' : 'suspectExplain';
}
