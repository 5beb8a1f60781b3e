import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { useFrame } from '../data/frame.ts';
import { readOnlyWords } from './read-only-words.ts';
import { TenderContentView } from './tender-content-view.tsx';
import type { TenderPageProps } from './tender-page.ts';
import { TenderSeal } from './tender-seal.tsx';
import { WhatIsAsked } from './what-is-asked.tsx';
import { submissionPageWords } from './words.ts';

/** The tender when nothing can be changed any more. */
export function ClosedTender({ view, own, guide }: TenderPageProps): ReactNode {
  const t = useWords(submissionPageWords);
  const closed = useWords(readOnlyWords);
  const { operator } = useFrame();
  const inVault = own.state === 'placed' || own.state === 'placed-and-changed';
  return (
    <Stack gap="xl">
      <Section title={t('title')}>
        <TenderSeal view={view} own={own} />
      </Section>
      {own.state === 'none' ? (
        <WhatIsAsked view={view} guide={guide} />
      ) : (
        <Section title={closed(inVault ? 'content' : 'contentDraft')}>
          <TenderContentView
            content={own.content}
            items={view.checklist.map(({ item }) => item)}
            espd={view.espd}
            tenderer={operator?.name ?? ''}
          />
        </Section>
      )}
    </Stack>
  );
}
