import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { AdministeredPerson, InvitationsAnswer } from '#callout/api/administration.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import { List, Text, TextLink } from '#platform/ui/text.tsx';
import { keys } from '../../data/keys.ts';
import { part } from '../data.ts';
import { invitationWords } from './invitation-words.ts';
import { ResendInvitations } from './resend-invitations.tsx';

const listPage = '/administration/people';
/** So many who were refused stand here; all of them in the list. */
const most = 5;

interface InvitationsProps {
  readonly invitations: InvitationsAnswer;
}

interface InvitationsProgressProps extends InvitationsProps {
  /** As the list below shows them. */
  readonly people: readonly AdministeredPerson[];
}

/** How many invitations are sent, which wait and why, and whose the mail server refused. */
export function InvitationsProgress(props: InvitationsProgressProps): ReactNode {
  const t = useWords(invitationWords);
  const { invitations } = props;
  useListKeptFresh(props);
  return (
    <Section title={t('title')}>
      <Stack>
        <Sent invitations={invitations} />
        {invitations.refused.length === 0 ? null : <RefusedOnes invitations={invitations} />}
      </Stack>
    </Section>
  );
}

function Sent({ invitations: { total, sent, waiting, expired, problem } }: InvitationsProps): ReactNode {
  const t = useWords(invitationWords);
  if (total === 0) return <Text soft>{t('none')}</Text>;
  const label = t('progress', { sent, total });
  return (
    <>
      {waiting > 0 ? (
        <ProgressBar
          label={label}
          percent={(100 * sent) / total}
          note={problem === undefined ? t('leave') : t('held', { problem })}
        />
      ) : (
        <Text>{sent === total ? t('allSent', { total }) : `${label}.`}</Text>
      )}
      {expired === 0 ? null : (
        <div>
          <TextLink to={`${listPage}?show=invitation-expired`}>{t('expired', { count: expired })}</TextLink>
        </div>
      )}
    </>
  );
}

function RefusedOnes({ invitations: { refused } }: InvitationsProps): ReactNode {
  const t = useWords(invitationWords);
  const users = refused.map(({ user }) => user);
  const rest = refused.length - most;
  const names = refused.slice(0, most).map(({ user, name, problem }) => (
    <span key={user}>
      <TextLink to={`${listPage}/${part(user)}`}>{name}</TextLink>: {problem}
    </span>
  ));
  const more = (
    <TextLink key="more" to={`${listPage}?show=refused`}>
      {t('andMore', { count: rest })}
    </TextLink>
  );
  return (
    <Alert
      tone="bad"
      title={t('refused', { count: refused.length })}
      actions={<ResendInvitations users={users} press={t('again', { count: refused.length })} />}
    >
      <List items={rest > 0 ? [...names, more] : names} />
      <p>{t('refusedNext')}</p>
    </Alert>
  );
}

/** Asks for the list anew when it says something else: once all went out, and when one more was refused. */
function useListKeptFresh({ invitations: { waiting, refused }, people }: InvitationsProgressProps): void {
  const queries = useQueryClient();
  const inList = (wanted: string) => people.filter(({ invitation }) => invitation?.state === wanted).length;
  const says = `${String(waiting === 0)} ${refused.length}`;
  const isBehind = says !== `${String(inList('waiting') === 0)} ${inList('refused')}`;
  useEffect(() => {
    if (isBehind) void queries.invalidateQueries({ queryKey: keys.administeredPeople, exact: true });
  }, [isBehind, says, queries]);
}
