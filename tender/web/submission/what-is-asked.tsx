import type { ReactNode } from 'react';
import { Countdown } from '#platform/ui/countdown.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { List, Text } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { AskedFacts } from './asked-facts.tsx';
import { byPart } from './espd-answers.ts';
import { useMoment } from './moment.ts';
import { partName } from './part-name.ts';
import { readOnlyWords } from './read-only-words.ts';
import { submissionPageWords } from './words.ts';

interface WhatIsAskedProps {
  readonly view: SubmissionView;
  readonly guide: Guide;
}

/** For everybody who does not tender: what a tender consists of. Nothing here says whether there is one (Directive 2014/24 Annex IV b). */
export function WhatIsAsked({ view, guide }: WhatIsAskedProps): ReactNode {
  const t = useWords(readOnlyWords);
  const page = useWords(submissionPageWords);
  const { language } = useLanguage();
  const moment = useMoment();
  const deadline = { deadline: moment(view.deadline, 'long') };
  return (
    <Stack gap="xl">
      <Section title={t('askedTitle')} intro={t(view.closed ? 'askedClosed' : 'askedIntro', deadline)}>
        <Stack>
          {view.closed ? null : (
            <p>
              {page('closesIn')} <Countdown until={view.deadline} />
            </p>
          )}
          {view.jointAuthorityNeedsAll ? <Text>{t('signatureRule')}</Text> : null}
        </Stack>
      </Section>
      <Section title={t('askedDocuments', { count: view.checklist.length })}>
        <Stack gap="s">
          {view.checklist.map(({ item }) => (
            <Disclosure key={item.id} summary={item.title}>
              <AskedFacts item={item} guide={guide} />
            </Disclosure>
          ))}
        </Stack>
      </Section>
      {view.espd.length === 0 ? null : (
        <Section title={t('askedEspd')} intro={t('askedEspdIntro')}>
          <Stack gap="s">
            {byPart(view.espd)
              .flatMap(({ parts }) => parts)
              .map(({ part, statements }) => (
                <Disclosure key={part} summary={partName(part, language)}>
                  <List items={statements.map(({ text }) => text)} />
                </Disclosure>
              ))}
          </Stack>
        </Section>
      )}
    </Stack>
  );
}
