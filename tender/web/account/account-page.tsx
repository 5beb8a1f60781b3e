import type { ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { signOut } from '#platform/ui/account/auth.ts';
import { AuthenticatorApp } from '#platform/ui/account/authenticator-app.tsx';
import { ChangePassword } from '#platform/ui/account/change-password.tsx';
import { Passkeys } from '#platform/ui/account/passkeys.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { Facts } from '#platform/ui/text.tsx';
import { useAction } from '../data/action.ts';
import { type Me, useMe } from '../data/me.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { InviteColleague } from './invite-colleague.tsx';
import { accountWords } from './words.ts';

type Person = NonNullable<Me['person']>;

/** Who one is here, and how one proves it. */
export function AccountPage(): ReactNode {
  const { data: me } = useMe();
  if (me === undefined) return null;
  return me.person === undefined ? <Navigate to="/sign-in" replace /> : <Account me={me} person={me.person} />;
}

function Account({ me, person }: { readonly me: Me; readonly person: Person }): ReactNode {
  const t = useWords(accountWords);
  return (
    <Stack gap="xl">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} aside={<SignOut />} />
      {person.secondFactorMissing ? (
        <Alert tone="warn" title={t('missing')}>
          <p>{t('missingText')}</p>
        </Alert>
      ) : null}
      <Facts
        facts={[
          { label: t('name'), value: person.name },
          {
            label: t('function'),
            value: person.administrator
              ? [person.function, t('administrator')].filter((text) => text !== '').join(', ')
              : person.function,
          },
          { label: t('organisation'), value: person.organisation?.name ?? t('noOrganisation') },
          { label: t('email'), value: person.email },
        ]}
      />
      {me.mode === 'demonstration' ? (
        <Alert title={t('demo')}>
          <p>{t('demoText')}</p>
        </Alert>
      ) : (
        <>
          <Passkeys />
          <AuthenticatorApp />
          <ChangePassword />
          {person.organisation === undefined || person.secondFactorMissing ? null : (
            <InviteColleague organisation={person.organisation.name} />
          )}
        </>
      )}
    </Stack>
  );
}

function SignOut(): ReactNode {
  const t = useWords(accountWords);
  const navigate = useNavigate();
  const leave = useAction(() => signOut());
  const go = async (): Promise<void> => {
    await leave.run(undefined);
    await navigate('/');
  };
  return (
    <Button busy={leave.busy} onClick={() => void go()}>
      {t('signOut')}
    </Button>
  );
}
