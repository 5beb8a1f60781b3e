import type { ReactNode } from 'react';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { useFrame } from '../data/frame.ts';
import { useSentence } from '../data/sentence.ts';
import { OutageNotice } from '../outage/outage-notice.tsx';
import { AllStatedContent } from '../suitability/stated-content.tsx';
import { ArrivalPanel } from './arrival-panel.tsx';
import { envelopeWords } from './envelope-words.ts';
import { OwnVault } from './own-vault.tsx';
import { readOnlyWords } from './read-only-words.ts';
import { TenderContentView } from './tender-content-view.tsx';
import type { TenderPageProps } from './tender-page.ts';
import { TenderSeal } from './tender-seal.tsx';
import { WhatIsAsked } from './what-is-asked.tsx';
import { submissionPageWords } from './words.ts';

/** The tender when nothing can be changed any more. */
export function ClosedTender(props: TenderPageProps): ReactNode {
  const { view, own, guide } = props;
  const t = useWords(submissionPageWords);
  const closed = useWords(readOnlyWords);
  const sentence = useSentence();
  const { opened } = useFrame();
  const inVault = own.state === 'placed' || own.state === 'placed-and-changed';
  return (
    <Stack gap="xl">
      <OutageNotice />
      <Section title={t('title')}>
        <TenderSeal view={view} own={own} />
      </Section>
      {own.failure === undefined ? null : (
        <Alert tone="bad" title={closed('notOpened')}>
          <p>{sentence(`opening-failure-${own.failure}`)}</p>
          <p>{closed('notOpenedText')}</p>
        </Alert>
      )}
      <OwnPrices {...props} />
      {own.state === 'none' ? (
        <WhatIsAsked view={view} guide={guide} />
      ) : (
        <Section title={closed(inVault ? 'content' : 'contentDraft')}>
          {inVault && !opened && own.manifest !== undefined ? (
            <OwnVault {...props} manifest={own.manifest} />
          ) : (
            <ServedContent {...props} />
          )}
        </Section>
      )}
      <ArrivalPanel />
    </Stack>
  );
}

function ServedContent({ view, own, guide }: TenderPageProps): ReactNode {
  const { operator } = useFrame();
  const now = useNow();
  const placed = own.placedAt === undefined ? now : fromIso(own.placedAt);
  return (
    <Stack gap="l">
      <TenderContentView
        content={own.content}
        items={view.checklist.map(({ item }) => item)}
        espd={view.espd}
        tenderer={operator?.name ?? ''}
      />
      <AllStatedContent guide={guide} content={own.content} today={localDate(placed, guide.timeZone)} />
    </Stack>
  );
}

/** The second envelope, where there is one: closed, or why it could not be opened. */
function OwnPrices({ own }: TenderPageProps): ReactNode {
  const t = useWords(envelopeWords);
  const sentence = useSentence();
  const { opened } = useFrame();
  const { prices } = own;
  if (prices === undefined || !opened) return null;
  if (prices.failure !== undefined) {
    return (
      <Alert tone="bad" title={t('pricesNotOpened')}>
        <p>{sentence(`opening-failure-${prices.failure}`)}</p>
      </Alert>
    );
  }
  return prices.opened ? null : <Alert title={t('pricesClosed')} />;
}
