import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { Refused } from '../../data/refused.tsx';
import { part, useDeed } from '../data.ts';
import { RemoveButton } from '../remove-button.tsx';
import { administrationWords } from '../words.ts';
import { AccountState } from './account-state.tsx';
import { areWhole, DetailsFields } from './details-fields.tsx';
import { invitationWords } from './invitation-words.ts';
import { InvitePeople } from './invite-people.tsx';
import type { PersonProps } from './person-props.ts';
import { ResendInvitations } from './resend-invitations.tsx';
import { peopleWords } from './words.ts';

/** His account; before he has one, his name and address, and the invitation to make it. */
export function AccountSection(props: PersonProps): ReactNode {
  const t = useWords(peopleWords);
  const { account } = props.person;
  const has = account === 'active' || account === 'suspended';
  return (
    <Section
      title={t('account')}
      aside={
        <>
          <AccountState person={props.person} /> {account === 'active' ? <SignsIn person={props.person} /> : null}
        </>
      }
    >
      {has ? <Existing {...props} /> : <Details {...props} />}
    </Section>
  );
}

/** Where he signs in; who does so at the provider has a second factor there or is asked for one here. */
function SignsIn({ person: { provider, secondFactor } }: Pick<PersonProps, 'person'>): ReactNode {
  const t = useWords(peopleWords);
  if (provider !== undefined) return <StatusTag>{t('signsInAt', { provider })}</StatusTag>;
  return secondFactor ? null : <StatusTag tone="warn">{t('noSecondFactor')}</StatusTag>;
}

function Existing({ set, person }: PersonProps): ReactNode {
  const t = useWords(peopleWords);
  const deed = useDeed();
  const { user, name, account, secondFactor, provider } = person;
  const path = `/people/${part(user)}/suspension`;
  const open = { method: 'put', path, body: { suspended: false } } as const;
  return (
    <Stack>
      <Text>{t('ownDetails')}</Text>
      <Refused problem={deed.problem} />
      {set.may.everything ? (
        <Actions>
          {account === 'suspended' ? (
            <Button busy={deed.busy} onClick={() => void deed.run(open, { said: t('opened') })}>
              {t('open')}
            </Button>
          ) : (
            <RemoveButton
              name={name}
              title={t('suspendTitle')}
              press={t('suspend')}
              happens={t('suspendHappens', { name })}
              command={{ method: 'put', path, body: { suspended: true } }}
              undo={open}
            />
          )}
          {secondFactor ? (
            <RemoveButton
              name={name}
              title={t('factorsTitle')}
              press={t('removeFactors')}
              happens={t('factorsHappens', { name })}
              undoText={t('irreversible')}
              command={{ method: 'delete', path: `/people/${part(user)}/second-factors` }}
            />
          ) : null}
          {provider === undefined ? null : <Unbind user={user} name={name} provider={provider} />}
        </Actions>
      ) : null}
    </Stack>
  );
}

interface UnbindProps extends Pick<PersonProps['person'], 'user' | 'name'> {
  readonly provider: string;
}

/** He signs in at the provider with another account there from now on. */
function Unbind({ user, name, provider }: UnbindProps): ReactNode {
  const t = useWords(peopleWords);
  return (
    <RemoveButton
      name={name}
      title={t('unbindTitle', { provider })}
      press={t('unbind', { provider })}
      happens={t('unbindHappens', { name })}
      undoText={t('unbindUndo')}
      command={{ method: 'delete', path: `/people/${part(user)}/provider` }}
    />
  );
}

function Details({ person }: PersonProps): ReactNode {
  const t = useWords(peopleWords);
  const say = useWords(administrationWords);
  const deed = useDeed();
  const { user, invitation } = person;
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState({ name: person.name, email: person.email ?? '', language: person.language });
  const save = (): void => {
    setTried(true);
    if (!areWhole(draft)) return;
    void deed.run(
      { method: 'put', path: `/people/${part(user)}`, body: draft },
      { said: say('saved', { name: draft.name }) },
    );
  };
  return (
    <form
      noValidate
      className="admin__form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <Invited person={person} />
        <Refused problem={deed.problem} />
        <DetailsFields
          draft={draft}
          tried={tried}
          emailHint={invitation === undefined ? undefined : t('movesInvitation')}
          onChange={(changed) => setDraft((before) => ({ ...before, ...changed }))}
        />
        <Actions>
          <Button type="submit" busy={deed.busy}>
            {say('save')}
          </Button>
          {person.email === undefined ? null : <Invite user={user} isInvited={invitation !== undefined} />}
        </Actions>
      </Stack>
    </form>
  );
}

function Invite({ user, isInvited }: { readonly user: string; readonly isInvited: boolean }): ReactNode {
  const t = useWords(peopleWords);
  return isInvited ? (
    <ResendInvitations users={[user]} press={t('sendAgain')} />
  ) : (
    <InvitePeople users={[user]} press={t('sendInvitation')} />
  );
}

/** What became of his invitation, and what to do where it did not arrive. */
function Invited({ person: { invitation } }: Pick<PersonProps, 'person'>): ReactNode {
  const t = useWords(peopleWords);
  const say = useWords(invitationWords);
  const { language } = useLanguage();
  const zone = useZone();
  if (invitation === undefined) return null;
  const { state, problem } = invitation;
  const date = instantText(invitation.at, zone, language, 'short');
  switch (state) {
    case 'sent':
      return <Text>{t('invitedOn', { date })}</Text>;
    case 'waiting':
      return (
        <Text>
          {t('waitsSince', { date })} {problem === undefined ? null : say('held', { problem })}
        </Text>
      );
    case 'expired':
      return (
        <Alert tone="warn" title={t('expiredTitle', { date })}>
          <p>{t('expiredText')}</p>
        </Alert>
      );
    case 'refused':
      return (
        <Alert tone="bad" title={t('refusedTitle', { date })}>
          {problem === undefined ? null : <p>{t('refusedSaid', { problem })}</p>}
          <p>{t('refusedNext')}</p>
        </Alert>
      );
  }
}
