import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, TextLink } from '#platform/ui/text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import { explain } from '#tender/core/legal/notes.ts';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { useFrame } from '../data/frame.ts';
import { useProcedureLink } from '../data/route.ts';
import { dayText } from './days.ts';
import { TermPicture } from './term-picture.tsx';
import { whyForfeiture, whyLastDay, whyValid } from './why.ts';
import { standstillPageWords } from './words.ts';

const tones = { running: 'accent', suspended: 'warn', over: 'good', overtaken: 'neutral' } as const;
const texts = {
  running: 'runningText',
  suspended: 'suspendedText',
  over: 'overText',
  overtaken: 'overtakenText',
} as const;

/** The term as a picture, its state in one sentence, and every date with its reason. */
export function Term({ view }: { readonly view: StandstillView }): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const { roles } = useFrame();
  const { state } = view;
  return (
    <Section title={t('term')} aside={<StatusTag tone={tones[state]}>{t(`state-${state}`)}</StatusTag>}>
      <Stack gap="l">
        <div className={`standstill-term standstill-term--${state}`}>
          <p className="standstill-term__sentence">{t(texts[state], { lastDay: dayText(view.lastDay, language) })}</p>
          <TermPicture view={view} />
          {state === 'running' ? (
            <p className="standstill-term__countdown">
              <Countdown until={view.endsAt} />
            </p>
          ) : null}
        </div>
        <TermFacts view={view} />
        {roles.length === 0 || view.forfeiture.findings.length === 0 ? null : (
          <Alert tone="warn" title={t('warning')}>
            {view.forfeiture.findings.map((finding) => (
              <p key={finding.code}>{explain(finding, language)}</p>
            ))}
          </Alert>
        )}
      </Stack>
    </Section>
  );
}

function TermFacts({ view }: { readonly view: StandstillView }): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const { timeZone, stages } = useFrame();
  const to = useProcedureLink();
  const day = (text: string): string => dayText(text, language);
  const sent = t('decisionSent', { number: view.decision, date: instantText(view.sentAt, timeZone, language) });
  return (
    <Facts
      facts={[
        { label: t('decision'), value: stages.includes('award') ? <TextLink to={to('award')}>{sent}</TextLink> : sent },
        { label: t('firstDay'), value: day(view.firstDay) },
        {
          label: t('lastDay'),
          value: <Explained why={whyLastDay(view, timeZone, language)}>{day(view.lastDay)}</Explained>,
        },
        {
          label: t('forfeiture'),
          value: (
            <Explained why={whyForfeiture(view, timeZone, language)}>
              {t('midnight', { date: day(view.forfeiture.lastDay) })}
            </Explained>
          ),
        },
        { label: t('court'), value: view.court },
        {
          label: t('valid'),
          value: (
            <Explained why={whyValid(view, language)}>
              {view.validThrough === undefined ? t('validOpen') : day(view.validThrough)}
            </Explained>
          ),
        },
      ]}
    />
  );
}
