import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useAction } from '../data/action.ts';
import { knowsPasskeys, signIn, signInWithPasskey } from '../data/auth.ts';
import { Refused } from '../data/refused.tsx';
import { signInWords } from './words.ts';

interface Filled {
  email: string;
  password: string;
}

interface PasswordFormProps {
  readonly onCode: () => void;
  readonly onForgot: () => void;
}

export function PasswordForm({ onCode, onForgot }: PasswordFormProps): ReactNode {
  const t = useWords(signInWords);
  const { register, handleSubmit, formState } = useForm<Filled>({ defaultValues: { email: '', password: '' } });
  const enter = useAction(({ email, password }: Filled) => signIn(email, password));
  const send = async (filled: Filled): Promise<void> => {
    const done = await enter.run(filled);
    if (done.ok && done.value.twoFactorRedirect === true) onCode();
  };
  return (
    <Stack>
      <Refused problem={enter.problem} />
      {knowsPasskeys() ? <PasskeyButton /> : null}
      <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
        <Stack>
          <TextField
            label={t('email')}
            type="email"
            autoComplete="username webauthn"
            error={formState.errors.email?.message}
            {...register('email', { validate: (text) => text.trim() !== '' || t('emailNeeded') })}
          />
          <TextField
            label={t('password')}
            type="password"
            autoComplete="current-password"
            error={formState.errors.password?.message}
            {...register('password', { validate: (text) => text !== '' || t('passwordNeeded') })}
          />
          <Actions>
            <Button kind="primary" type="submit" busy={enter.busy}>
              {t('signIn')}
            </Button>
            <Button kind="quiet" onClick={onForgot}>
              {t('forgot')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Stack>
  );
}

function PasskeyButton(): ReactNode {
  const t = useWords(signInWords);
  const passkey = useAction(() => signInWithPasskey());
  return (
    <>
      <Refused problem={passkey.problem} />
      <div>
        <Button icon="lock" busy={passkey.busy} onClick={() => void passkey.run(undefined)}>
          {t('passkey')}
        </Button>
      </div>
      <Text soft>{t('or')}</Text>
    </>
  );
}
