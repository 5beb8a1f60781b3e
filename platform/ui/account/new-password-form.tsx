import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useAction } from '../action.ts';
import { Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { TextField } from '../text-field.tsx';
import { setNewPassword } from './auth.ts';
import { Refused } from './refused.tsx';
import { signInWords } from './sign-in-words.ts';

/** Takes the token of the link for a forgotten password. */
export function NewPasswordForm(props: { readonly token: string; readonly onDone: () => void }): ReactNode {
  const t = useWords(signInWords);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } });
  const set = useAction((password: string) => setNewPassword(props.token, password));
  const send = async ({ password }: { password: string }): Promise<void> => {
    const changed = await set.run(password);
    if (changed.ok) props.onDone();
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
