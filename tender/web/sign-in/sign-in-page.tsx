import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { SignInSteps } from '#platform/ui/account/sign-in-steps.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { useMe } from '../data/me.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { DemoPersons } from './demo-persons.tsx';
import { returnTo } from './return-to.ts';
import { signInWords } from './words.ts';

export function SignInPage(): ReactNode {
  const t = useWords(signInWords);
  const { data: me } = useMe();
  const [search] = useSearchParams();
  if (me?.person !== undefined)
    return <Navigate to={me.person.secondFactorMissing ? '/account' : returnTo(search)} replace />;
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      {me?.mode === 'demonstration' ? (
        <DemoPersons />
      ) : (
        <div className="page-narrow">
          <Stack gap="l">
            <SignInSteps />
            <Section title={t('registerFirm')} intro={t('registerText')}>
              <div>
                <ButtonLink to="/register">{t('registerFirm')}</ButtonLink>
              </div>
            </Section>
          </Stack>
        </div>
      )}
    </Stack>
  );
}
