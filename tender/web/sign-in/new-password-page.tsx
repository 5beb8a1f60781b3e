import { type ReactNode, useState } from 'react';
import { useLinkToken } from '#platform/ui/account/link-token.ts';
import { NewPasswordForm } from '#platform/ui/account/new-password-form.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { SignInLink } from '../frame/sign-in-link.tsx';
import { signInWords } from './words.ts';

/** Where the link for a forgotten password leads. */
export function NewPasswordPage(): ReactNode {
  const t = useWords(signInWords);
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  return (
    <div className="page-narrow">
      <Stack gap="l">
        <PageTitle title={t('newPasswordTitle')} />
        <PageHead title={t('newPasswordTitle')} />
        {done ? (
          <Alert tone="good" role="status" title={t('passwordSet')} actions={<SignInLink />} />
        ) : (
          <NewPasswordForm token={token} onDone={() => setDone(true)} />
        )}
      </Stack>
    </div>
  );
}
