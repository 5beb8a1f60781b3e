import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../action.ts';
import { Alert } from '../alert.tsx';
import { Button, ButtonLink } from '../button.tsx';
import { demonstrationWords } from '../demonstration/words.ts';
import { useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { PageHead } from '../page-head.tsx';
import { PageTitle } from '../page-title.tsx';
import { type Fact, Facts } from '../text.tsx';
import { signOut } from './auth.ts';
import { AuthenticatorApp } from './authenticator-app.tsx';
import { ChangePassword } from './change-password.tsx';
import { Passkeys } from './passkeys.tsx';
import { ProviderBinding } from './provider-binding.tsx';
import { accountWords } from './words.ts';

interface AccountPageProps {
  readonly account: { readonly name: string; readonly email: string; readonly secondFactorMissing: boolean };
  /** What else the product knows of this person. */
  readonly facts?: readonly Fact[];
  /** What the identity provider of the organisation is called, where there is one. */
  readonly provider?: string | undefined;
  /** In a demonstration nobody proves who he is. */
  readonly demonstration: boolean;
  /** Below the facts. */
  readonly children?: ReactNode;
}

/** Who one is here, and how one proves it. */
export function AccountPage({ account, facts = [], provider, demonstration, children }: AccountPageProps): ReactNode {
  const t = useWords(accountWords);
  const say = useWords(demonstrationWords);
  return (
    <Stack gap="xl">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} aside={<SignOut />} />
      {demonstration ? null : <SecondFactor missing={account.secondFactorMissing} />}
      <Facts
        facts={[{ label: t('name'), value: account.name }, ...facts, { label: t('email'), value: account.email }]}
      />
      {children}
      {demonstration ? (
        <Alert title={say('title')}>
          <p>{t('demoText')}</p>
        </Alert>
      ) : (
        <>
          {provider === undefined ? null : <ProviderBinding name={provider} />}
          <Passkeys />
          <AuthenticatorApp />
          <ChangePassword />
        </>
      )}
    </Stack>
  );
}

function SecondFactor({ missing }: { readonly missing: boolean }): ReactNode {
  const t = useWords(accountWords);
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
      title={t('secured')}
      actions={
        <ButtonLink to="/" kind="primary">
          {t('goOn')}
        </ButtonLink>
      }
    />
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
