import { type ReactNode, useState } from 'react';
import { Navigate } from 'react-router';
import { type Action, useAction } from '#platform/ui/action.ts';
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
import { demoWords } from '../demo/words.ts';
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
  const say = useWords(demoWords);
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
                  {say(work)}
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

interface SignedIn {
  /** The password is right; a code of the authenticator app is asked for now. */
  readonly twoFactorRedirect?: boolean;
}

function PasswordForm(): ReactNode {
  const [asksCode, setAsksCode] = useState(false);
  return asksCode ? <CodeStep /> : <PasswordStep onCode={() => setAsksCode(true)} />;
}

function PasswordStep({ onCode }: { readonly onCode: () => void }): ReactNode {
  const t = useWords(signInWords);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useAction(() => request<SignedIn>('post', '/auth/sign-in/email', { body: { email, password } }));
  const go = async (): Promise<void> => {
    const done = await signIn.run(undefined);
    if (done.ok && done.value.twoFactorRedirect === true) onCode();
  };
  return (
    <Form action={signIn} onSubmit={() => void go()}>
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
    </Form>
  );
}

function CodeStep(): ReactNode {
  const t = useWords(signInWords);
  const [code, setCode] = useState('');
  const verify = useAction(() => request<SignedIn>('post', '/auth/two-factor/verify-totp', { body: { code } }));
  return (
    <Form action={verify} onSubmit={() => void verify.run(undefined)}>
      <TextField
        label={t('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
    </Form>
  );
}

interface FormProps {
  readonly action: Action<undefined, SignedIn>;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Form({ action, onSubmit, children }: FormProps): ReactNode {
  const t = useWords(signInWords);
  return (
    <form
      className="sign-in__form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Refused problem={action.problem} />
      {children}
      <div>
        <Button kind="primary" type="submit" busy={action.busy}>
          {t('signIn')}
        </Button>
      </div>
    </form>
  );
}
