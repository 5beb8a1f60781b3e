import { type ReactNode, useState } from 'react';
import { Navigate } from 'react-router';
import { useAction } from '#platform/ui/action.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { request } from '#platform/ui/request.ts';
import { Heading } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useBecome, useDemoPeople } from '../data/demo.ts';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { Refused } from '../data/refused.tsx';
import { byFunction } from '../demo/demo-controls.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import './sign-in.css';
import { signInWords } from './words.ts';

export function SignInPage(): ReactNode {
  const t = useWords(signInWords);
  const { data: me } = useMe();
  if (me?.person !== undefined) return <Navigate to="/" replace />;
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} />
      {me?.mode === 'demonstration' ? <DemoPersons /> : <PasswordForm />}
    </Stack>
  );
}

function DemoPersons(): ReactNode {
  const t = useWords(signInWords);
  const people = useDemoPeople(true);
  const become = useBecome();
  return (
    <Stack gap="l">
      <Alert title={t('demoTitle')}>
        <p>{t('demoText')}</p>
      </Alert>
      <Refused problem={become.problem} />
      <Loaded query={people}>
        {(known) => (
          <div className="sign-in">
            {byFunction(known).map(([work, members]) => (
              <Stack key={work} gap="s">
                <Heading level={2} look={4}>
                  {work}
                </Heading>
                <ul>
                  {members.map(({ user, name }) => (
                    <li key={user}>
                      <button type="button" onClick={() => void become.run(user)}>
                        {name}
                      </button>
                    </li>
                  ))}
                </ul>
              </Stack>
            ))}
          </div>
        )}
      </Loaded>
    </Stack>
  );
}

function PasswordForm(): ReactNode {
  const t = useWords(signInWords);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const signIn = useAction(() =>
    code === undefined
      ? request<{ readonly twoFactorRedirect?: boolean }>('post', '/auth/sign-in/email', { body: { email, password } })
      : request<{ readonly twoFactorRedirect?: boolean }>('post', '/auth/two-factor/verify-totp', { body: { code } }),
  );
  const go = async (): Promise<void> => {
    const done = await signIn.run(undefined);
    if (done.ok && done.value.twoFactorRedirect === true) setCode('');
  };
  return (
    <form
      className="sign-in__form"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <Refused problem={signIn.problem} />
      {code === undefined ? (
        <>
          <TextField
            label={t('email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <TextField
            label={t('password')}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </>
      ) : (
        <TextField
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      )}
      <div>
        <Button kind="primary" type="submit" busy={signIn.busy}>
          {t('signIn')}
        </Button>
      </div>
    </form>
  );
}
