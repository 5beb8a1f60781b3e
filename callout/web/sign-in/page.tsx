import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { SignInSteps } from '#platform/ui/account/sign-in-steps.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { Heading, Text } from '#platform/ui/text.tsx';
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
  if (me?.account !== undefined) return <Navigate to={me.account.secondFactorMissing ? '/account' : '/'} replace />;
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} />
      {me?.mode === 'demonstration' ? (
        <DemoPersons />
      ) : (
        <div className="account-form">
          <Stack gap="l">
            <SignInSteps provider={me?.provider} />
            <Text soft>{t('noAccount')}</Text>
          </Stack>
        </div>
      )}
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
