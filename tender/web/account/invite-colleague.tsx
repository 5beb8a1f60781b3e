import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useAction } from '../data/action.ts';
import { invite } from '../data/administration.ts';
import { Refused } from '../data/refused.tsx';
import { accountWords } from './words.ts';

interface Filled {
  email: string;
  title: string;
}

/** Everybody may invite to his own organisation. */
export function InviteColleague({ organisation }: { readonly organisation: string }): ReactNode {
  const t = useWords(accountWords);
  const { language } = useLanguage();
  const show = useToast();
  const { register, handleSubmit, reset, formState } = useForm<Filled>({ defaultValues: { email: '', title: '' } });
  const send = useAction((filled: Filled) => invite({ ...filled, language }));
  const go = async (filled: Filled): Promise<void> => {
    const done = await send.run(filled);
    if (!done.ok) return;
    show({ text: t('invited', { email: filled.email }) });
    reset();
  };
  return (
    <Section title={t('invite')} intro={t('inviteIntro', { organisation })}>
      <form noValidate className="page-narrow" onSubmit={(event) => void handleSubmit(go)(event)}>
        <Stack>
          <Refused problem={send.problem} />
          <TextField
            label={t('inviteEmail')}
            type="email"
            autoComplete="off"
            error={formState.errors.email?.message}
            {...register('email', { validate: (text) => text.trim() !== '' || t('inviteEmailNeeded') })}
          />
          <TextField label={t('inviteFunction')} optional autoComplete="off" maxLength={120} {...register('title')} />
          <div>
            <Button type="submit" busy={send.busy}>
              {t('inviteSend')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
