import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { isLanguage } from '#platform/kernel/language.ts';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { useAction } from '../data/action.ts';
import { invite, type Organisation } from '../data/administration.ts';
import { Refused } from '../data/refused.tsx';
import { administrationWords } from './words.ts';

interface Filled {
  email: string;
  organisation: string;
  title: string;
  language: string;
  administrator: boolean;
}

interface InviteFormProps {
  readonly organisations: readonly Organisation[];
  /** The one that is chosen already. */
  readonly organisation: string;
}

export function InviteForm({ organisations, organisation }: InviteFormProps): ReactNode {
  const t = useWords(administrationWords);
  const { language } = useLanguage();
  const show = useToast();
  const empty = { email: '', organisation, title: '', language, administrator: false };
  const form = useForm<Filled>({ defaultValues: empty });
  const { register, handleSubmit, reset } = form;
  const send = useAction((filled: Filled) =>
    invite({ ...filled, language: isLanguage(filled.language) ? filled.language : 'nl' }),
  );
  const go = async (filled: Filled): Promise<void> => {
    const done = await send.run(filled);
    if (!done.ok) return;
    show({ text: t('invited', { email: filled.email }) });
    reset({ ...empty, organisation: filled.organisation });
  };
  return (
    <Section title={t('invite')} card>
      <form noValidate onSubmit={(event) => void handleSubmit(go)(event)}>
        <Stack>
          <Refused problem={send.problem} />
          <Fields form={form} organisations={organisations} />
          <CheckboxField label={t('inviteAdministrator')} {...register('administrator')} />
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

interface FieldsProps {
  readonly form: UseFormReturn<Filled>;
  readonly organisations: readonly Organisation[];
}

function Fields({ form, organisations }: FieldsProps): ReactNode {
  const t = useWords(administrationWords);
  const { register, formState } = form;
  const needed = { validate: (text: string) => text.trim() !== '' || t('needed') };
  return (
    <Columns>
      <TextField
        label={t('email')}
        type="email"
        autoComplete="off"
        error={formState.errors.email?.message}
        {...register('email', needed)}
      />
      <SelectField
        label={t('organisation')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        error={formState.errors.organisation?.message}
        {...register('organisation', needed)}
      />
      <TextField label={t('function')} optional autoComplete="off" maxLength={120} {...register('title')} />
      <SelectField
        label={t('language')}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
        {...register('language')}
      />
    </Columns>
  );
}
