import type { ReactNode } from 'react';
import { formatDate, formatDateShort } from '#platform/kernel/format.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Facts, List, Text } from '#platform/ui/text.tsx';
import type { NegotiationView } from '#tender/core/procedure/negotiation/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { useMoment } from '../submission/moment.ts';
import { CallRound } from './call-round.tsx';
import { ExtendRound } from './extend-round.tsx';
import { Forgo } from './forgo.tsx';
import { RecordTalk } from './record-talk.tsx';
import { Rounds } from './rounds.tsx';
import { Standing } from './standing.tsx';
import { negotiationPageWords } from './words.ts';

/** Talks, rounds of new sealed tenders, and which tender of whom counts (ORES-14). */
export function NegotiationPage(): ReactNode {
  const view = useView('negotiation');
  return <Loaded query={view}>{(negotiation) => <Negotiation view={negotiation} />}</Loaded>;
}

function Negotiation({ view }: { readonly view: NegotiationView }): ReactNode {
  const { may } = view;
  return (
    <Stack gap="xl">
      <Where view={view} />
      <Rounds view={view} />
      <Standing view={view} />
      {may.record ? <RecordTalk view={view} /> : null}
      {may.invite ? <CallRound view={view} /> : null}
      {may.extend ? <ExtendRound view={view} /> : null}
      {may.forgo ? <Forgo /> : null}
      <Talks view={view} />
    </Stack>
  );
}

/** How far it is, and by which rules of the guide. */
function Where({ view }: { readonly view: NegotiationView }): ReactNode {
  const t = useWords(negotiationPageWords);
  const moment = useMoment();
  const { closed, forgone, mostRounds, days, withoutNewTender, reduceTo, subjects } = view;
  return (
    <Section title={t('title')} intro={t('intro')}>
      <Stack>
        {forgone === undefined ? null : (
          <Alert title={t('forgone')}>
            <p>{t('forgoneText', { at: moment(forgone.at, 'long') })}</p>
            <p>{forgone.reason}</p>
          </Alert>
        )}
        {closed && forgone === undefined ? <Alert tone="good" title={t('closed')} /> : null}
        <Facts
          facts={[
            { label: t('subjects'), value: <List items={subjects.map(({ title }) => title)} /> },
            { label: t('fixed'), value: t('fixedText') },
            { label: t('mostRounds'), value: t('rounds', { count: mostRounds }) },
            { label: t('time'), value: t('days', { count: days }) },
            { label: t('withoutNew'), value: t(`without-${withoutNewTender}`) },
            ...(reduceTo === undefined ? [] : [{ label: t('number'), value: t('reduceTo', { count: reduceTo }) }]),
          ]}
        />
      </Stack>
    </Section>
  );
}

function Talks({ view: { talks, subjects } }: { readonly view: NegotiationView }): ReactNode {
  const t = useWords(negotiationPageWords);
  const { language } = useLanguage();
  const { operator } = useFrame();
  const titleOf = (id: string): string => subjects.find((subject) => subject.id === id)?.title ?? id;
  return (
    <Section title={t('talks')} intro={t(operator === undefined ? 'talksIntro' : 'ownTalksIntro')}>
      {talks.length === 0 ? <EmptyState title={t('noTalks')} text={t('noTalksText')} /> : null}
      <Stack>
        {talks.toReversed().map((talk) => (
          <Section
            key={`${talk.operator} ${talk.at}`}
            title={t('talkWith', {
              name: talk.operatorName,
              day: formatDateShort(Temporal.PlainDate.from(talk.heldOn), language),
            })}
            level={3}
            card
          >
            <Facts
              facts={[
                { label: t('heldOn'), value: formatDate(Temporal.PlainDate.from(talk.heldOn), language) },
                { label: t('persons'), value: `${talk.persons}` },
                { label: t('about'), value: talk.subjects.map(titleOf).join(', ') },
                { label: t('recorded'), value: <InstantText at={talk.at} form="short" /> },
              ]}
            />
            <Text>{talk.minutes}</Text>
          </Section>
        ))}
      </Stack>
    </Section>
  );
}
