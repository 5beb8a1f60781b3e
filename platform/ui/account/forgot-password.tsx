import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useAction } from '../action.ts';
import { Alert } from '../alert.tsx';
import { Actions, Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Section, Stack } from '../layout.tsx';
import { TextField } from '../text-field.tsx';
import { askNewPassword } from './auth.ts';
import { Refused } from './refused.tsx';
import { signInWords } from './sign-in-words.ts';

/** The answer is the same whether the account exists or not. */
export function ForgotPassword({ onBack }: { readonly onBack: () => void }): ReactNode {
  const t = useWords(signInWords);
  const [sent, setSent] = useState(false);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '' } });
  const ask = useAction((email: string) => askNewPassword(email));
  const send = async ({ email }: { email: string }): Promise<void> => {
    const done = await ask.run(email);
    setSent(done.ok);
  };
  return (
    <Section title={t('forgot')} intro={t('forgotText')}>
      <Stack>
        <Refused problem={ask.problem} />
        {sent ? <Alert tone="good" role="status" title={t('forgotSent')} /> : null}
        <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
          <Stack>
            <TextField
              label={t('email')}
              type="email"
              autoComplete="username"
              error={formState.errors.email?.message}
              {...register('email', { validate: (text) => text.trim() !== '' || t('emailNeeded') })}
            />
            <Actions>
              <Button kind="primary" type="submit" busy={ask.busy}>
                {t('forgotSend')}
              </Button>
              <Button kind="quiet" onClick={onBack}>
                {t('title')}
              </Button>
            </Actions>
          </Stack>
        </form>
      </Stack>
    </Section>
  );
}
