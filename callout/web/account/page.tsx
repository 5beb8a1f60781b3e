import type { ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { signOut } from '#platform/ui/account/auth.ts';
import { AuthenticatorApp } from '#platform/ui/account/authenticator-app.tsx';
import { ChangePassword } from '#platform/ui/account/change-password.tsx';
import { Passkeys } from '#platform/ui/account/passkeys.tsx';
import { ProviderBinding } from '#platform/ui/account/provider-binding.tsx';
import { useAction } from '#platform/ui/action.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button, ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { Facts, TextLink } from '#platform/ui/text.tsx';
import { type Me, useMe } from '../data/me.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { frameWords } from '../frame/words.ts';
import { accountPageWords } from './words.ts';

/** Who one is here, and how one proves it. */
export function AccountPage(): ReactNode {
  const { data: me } = useMe();
  if (me === undefined) return null;
  return me.account === undefined ? <Navigate to="/sign-in" replace /> : <Account me={me} account={me.account} />;
}

function Account({ me, account }: { readonly me: Me; readonly account: NonNullable<Me['account']> }): ReactNode {
  const t = useWords(accountPageWords);
  const say = useWords(frameWords);
  return (
    <Stack gap="xl">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} aside={<SignOut />} />
      <SecondFactor missing={account.secondFactorMissing} />
      <Facts
        facts={[
          { label: t('name'), value: account.name },
          { label: t('email'), value: account.email },
        ]}
      />
      {me.person === undefined ? null : (
        <p>
          <TextLink to="/mijn-gegevens">{say('ownData')}</TextLink>
        </p>
      )}
      {me.mode === 'demonstration' ? (
        <Alert title={t('demo')}>
          <p>{t('demoText')}</p>
        </Alert>
      ) : (
        <>
          {me.provider === undefined ? null : <ProviderBinding name={me.provider} />}
          <Passkeys />
          <AuthenticatorApp />
          <ChangePassword />
        </>
      )}
    </Stack>
  );
}

function SecondFactor({ missing }: { readonly missing: boolean }): ReactNode {
  const t = useWords(accountPageWords);
  if (missing) {
    return (
      <Alert tone="warn" title={t('missing')}>
        <p>{t('missingText')}</p>
      </Alert>
    );
  }
  return (
    <Alert
      tone="good"
      title={t('ready')}
      actions={
        <ButtonLink to="/" kind="primary">
          {t('goOn')}
        </ButtonLink>
      }
    />
  );
}

function SignOut(): ReactNode {
  const t = useWords(accountPageWords);
  const navigate = useNavigate();
  const leave = useAction(() => signOut());
  const go = async (): Promise<void> => {
    await leave.run(undefined);
    await navigate('/sign-in');
  };
  return (
    <Button busy={leave.busy} onClick={() => void go()}>
      {t('signOut')}
    </Button>
  );
}
