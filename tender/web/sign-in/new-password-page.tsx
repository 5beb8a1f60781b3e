import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useAction } from '../data/action.ts';
import { setNewPassword } from '../data/auth.ts';
import { Refused } from '../data/refused.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { SignInLink } from '../frame/sign-in-link.tsx';
import { useLinkToken } from './link-token.ts';
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

function NewPasswordForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }): ReactNode {
  const t = useWords(signInWords);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } });
  const set = useAction((password: string) => setNewPassword(token, password));
  const send = async ({ password }: { password: string }): Promise<void> => {
    const changed = await set.run(password);
    if (changed.ok) onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={set.problem} />
        <TextField
          label={t('newPassword')}
          hint={t('passwordHint')}
          type="password"
          autoComplete="new-password"
          error={formState.errors.password?.message}
          {...register('password', { validate: (text) => text.length >= 12 || t('passwordShort') })}
        />
        <div>
          <Button kind="primary" type="submit" busy={set.busy}>
            {t('setPassword')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
