import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useAction } from '../action.ts';
import { Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Section, Stack } from '../layout.tsx';
import { TextField } from '../text-field.tsx';
import { useToast } from '../toast.tsx';
import { changePassword } from './auth.ts';
import { Refused } from './refused.tsx';
import { accountWords } from './words.ts';

interface Filled {
  current: string;
  next: string;
}

export function ChangePassword(): ReactNode {
  const t = useWords(accountWords);
  const show = useToast();
  const { register, handleSubmit, reset, formState } = useForm<Filled>({ defaultValues: { current: '', next: '' } });
  const change = useAction(({ current, next }: Filled) => changePassword(current, next));
  const send = async (filled: Filled): Promise<void> => {
    const done = await change.run(filled);
    if (!done.ok) return;
    show({ text: t('passwordChanged') });
    reset();
  };
  const { errors } = formState;
  return (
    <Section title={t('password')}>
      <form noValidate className="account-form" onSubmit={(event) => void handleSubmit(send)(event)}>
        <Stack>
          <Refused problem={change.problem} />
          <TextField
            label={t('current')}
            type="password"
            autoComplete="current-password"
            error={errors.current?.message}
            {...register('current', { validate: (text) => text !== '' || t('appPasswordNeeded') })}
          />
          <TextField
            label={t('new')}
            hint={t('passwordHint')}
            type="password"
            autoComplete="new-password"
            error={errors.next?.message}
            {...register('next', { validate: (text) => text.length >= 12 || t('passwordShort') })}
          />
          <div>
            <Button type="submit" busy={change.busy}>
              {t('passwordChange')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
