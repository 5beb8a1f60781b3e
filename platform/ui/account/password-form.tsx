import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useAction } from '../action.ts';
import { Actions, Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Stack } from '../layout.tsx';
import { Text } from '../text.tsx';
import { TextField } from '../text-field.tsx';
import { knowsPasskeys, signIn, signInWithPasskey } from './auth.ts';
import { Refused } from './refused.tsx';
import { signInWords } from './sign-in-words.ts';

interface Filled {
  email: string;
  password: string;
}

interface PasswordFormProps {
  /** There is another way to sign in, which comes first. */
  readonly second: boolean;
  readonly onCode: () => void;
  readonly onForgot: () => void;
}

export function PasswordForm({ second, onCode, onForgot }: PasswordFormProps): ReactNode {
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
            <Button kind={second ? 'secondary' : 'primary'} type="submit" busy={enter.busy}>
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
