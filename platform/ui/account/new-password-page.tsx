import { type ReactNode, useState } from 'react';
import { Alert } from '../alert.tsx';
import { useWords } from '../language.tsx';
import { AccountFormPage } from './form-page.tsx';
import { LinkIncomplete } from './link-incomplete.tsx';
import { useLinkToken } from './link-token.ts';
import { NewPasswordForm } from './new-password-form.tsx';
import { SignInLink } from './sign-in-link.tsx';
import { signInWords } from './sign-in-words.ts';

/** Where the link for a forgotten password leads. */
export function NewPasswordPage(): ReactNode {
  const t = useWords(signInWords);
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  return (
    <AccountFormPage title={t('newPassword')}>
      {done ? (
        <Alert tone="good" role="status" title={t('passwordSet')} actions={<SignInLink />} />
      ) : token === '' ? (
        <LinkIncomplete text={t('newPasswordNone')} />
      ) : (
        <NewPasswordForm token={token} onDone={() => setDone(true)} />
      )}
    </AccountFormPage>
  );
}
