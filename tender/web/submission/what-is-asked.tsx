import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Heading, List, Text } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { AskedFacts } from './asked-facts.tsx';
import { byPart } from './espd-answers.ts';
import { useMoment } from './moment.ts';
import { partName } from './part-name.ts';
import { readOnlyWords } from './read-only-words.ts';
import { ruleLine } from './rule-text.ts';
import './what-is-asked.css';
import { submissionPageWords } from './words.ts';

interface WhatIsAskedProps {
  readonly view: SubmissionView;
  readonly guide: Guide;
}

/** For everybody who does not tender: what a tender consists of. Nothing here says whether there is one (Directive 2014/24 Annex IV b). */
export function WhatIsAsked({ view, guide }: WhatIsAskedProps): ReactNode {
  const t = useWords(readOnlyWords);
  const page = useWords(submissionPageWords);
  const moment = useMoment();
  const deadline = { deadline: moment(view.deadline, 'deadline') };
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
      <AskedDocuments view={view} guide={guide} />
      {view.espd.length === 0 ? null : <AskedEspd statements={view.espd} />}
    </Stack>
  );
}

function AskedDocuments({ view, guide }: WhatIsAskedProps): ReactNode {
  const t = useWords(readOnlyWords);
  const { language } = useLanguage();
  return (
    <Section title={t('askedDocuments', { count: view.checklist.length })}>
      <ul className="page-asked">
        {view.checklist.map(({ item }) => (
          <li key={item.id}>
            <Disclosure
              summary={
                <>
                  <AsWritten>{item.title}</AsWritten>
                  <span className="page-asked__rule">
                    {item.formats.length === 0 ? t('onThePage') : ruleLine(item, language)}
                  </span>
                </>
              }
            >
              <AskedFacts item={item} guide={guide} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AskedEspd({ statements }: { readonly statements: SubmissionView['espd'] }): ReactNode {
  const t = useWords(readOnlyWords);
  const { language } = useLanguage();
  return (
    <Section title={t('askedEspd')} intro={t('askedEspdIntro')}>
      <ul className="page-asked">
        {byPart(statements).map(({ part, parts }) => (
          <li key={part}>
            <Disclosure summary={partName(part, language)}>
              {parts.map((below) => (
                <Stack key={below.part} gap="s">
                  {below.part === part ? null : <Heading level={3}>{partName(below.part, language)}</Heading>}
                  <List items={below.statements.map(({ text }) => text)} />
                </Stack>
              ))}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
