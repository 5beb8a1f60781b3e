import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { PageHead } from '../page-head.tsx';
import { PageTitle } from '../page-title.tsx';
import { returnTo } from './return-to.ts';
import { SignInSteps } from './sign-in-steps.tsx';
import { signInWords } from './sign-in-words.ts';

interface SignInPageProps {
  /** Whoever is signed in already is led on. */
  readonly account: { readonly secondFactorMissing: boolean } | undefined;
  readonly intro?: string;
  /** Instead of the form: the people of a demonstration. */
  readonly demonstration: ReactNode | undefined;
  /** What the identity provider of the organisation is called, where there is one. */
  readonly provider?: string | undefined;
  /** Below the form: another way in, or how one gets an account. */
  readonly children: ReactNode;
}

export function SignInPage({ account, intro, demonstration, provider, children }: SignInPageProps): ReactNode {
  const t = useWords(signInWords);
  const [search] = useSearchParams();
  if (account !== undefined)
    return <Navigate to={account.secondFactorMissing ? '/account' : returnTo(search)} replace />;
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={intro} />
      {demonstration ?? (
        <div className="account-form">
          <Stack gap="l">
            <SignInSteps provider={provider} />
            {children}
          </Stack>
        </div>
      )}
    </Stack>
  );
}
