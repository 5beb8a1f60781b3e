import type { ReactNode } from 'react';
import { ButtonLink } from '#platform/ui/button.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { NegotiationView, RoundView } from '#tender/core/procedure/negotiation/view.ts';
import { useFrame } from '../data/frame.ts';
import { useProcedureLink } from '../data/route.ts';
import { useMoment } from '../submission/moment.ts';
import { negotiationPageWords } from './words.ts';

/** Each round, the newest first: until when, who was invited, and what it brought once its vault is open. */
export function Rounds({ view: { rounds } }: { readonly view: NegotiationView }): ReactNode {
  const t = useWords(negotiationPageWords);
  return (
    <Section title={t('roundsTitle')}>
      {rounds.length === 0 ? <EmptyState title={t('noRounds')} text={t('noRoundsText')} /> : null}
      <Stack gap="l">
        {rounds.toReversed().map((round) => (
          <RoundCard key={round.number} round={round} />
        ))}
      </Stack>
    </Section>
  );
}

function RoundCard({ round }: { readonly round: RoundView }): ReactNode {
  const t = useWords(negotiationPageWords);
  const moment = useMoment();
  const to = useProcedureLink();
  const { operator } = useFrame();
  const { number, final, openedAt, until, text, closed, open, openedByCustodiansAt, extensions } = round;
  const state = open ? (closed ? 'round-waits' : 'round-runs') : 'round-done';
  return (
    <Section
      title={t(final ? 'finalRound' : 'round', { number })}
      level={3}
      card
      aside={<StatusTag tone={open ? 'warn' : 'good'}>{t(state)}</StatusTag>}
    >
      <Stack>
        <Facts
          facts={[
            { label: t('calledAt'), value: <InstantText at={openedAt} form="short" /> },
            { label: t('until'), value: <InstantText at={until} form="deadline" /> },
            ...(openedByCustodiansAt === undefined
              ? []
              : [{ label: t('openedAt'), value: <InstantText at={openedByCustodiansAt} form="exact" /> }]),
          ]}
        />
        {open && !closed ? (
          <p>
            {t('closesIn')} <Countdown until={until} />
          </p>
        ) : null}
        {extensions.map(({ from, at, reason }) => (
          <Text key={at} soft>
            {t('extended', { from: moment(from, 'deadline-short'), reason })}
          </Text>
        ))}
        <Text>{text}</Text>
        <Invited round={round} />
        {open && !closed && operator !== undefined ? (
          <div>
            <ButtonLink to={to('submission')} kind="primary" icon="arrow">
              {t('toTender')}
            </ButtonLink>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}

function Invited({ round }: { readonly round: RoundView }): ReactNode {
  const t = useWords(negotiationPageWords);
  const moment = useMoment();
  return (
    <DataTable
      caption={t('invited', { count: round.invited.length })}
      rows={round.invited}
      rowKey={({ operator }) => operator}
      empty={{ title: t('nobodyInvited') }}
      columns={[
        { id: 'tenderer', header: t('tenderer'), text: ({ operatorName }) => operatorName },
        {
          id: 'outcome',
          header: t('outcome'),
          text: ({ outcome, placedAt }) =>
            outcome === undefined ? t('sealed') : t(`outcome-${outcome}`, { at: moment(placedAt, 'short') }),
        },
      ]}
    />
  );
}
