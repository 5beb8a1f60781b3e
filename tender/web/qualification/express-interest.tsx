import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useMe } from '../data/me.ts';
import { Deed } from '../frame/deed.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { ownWords } from './own-words.ts';
import { systemWords } from './words.ts';

interface Filled {
  language: 'nl' | 'fr' | 'en' | '';
  name: string;
  email: string;
  remarks: string;
}

/** One for each system, at any moment (ORES-02). */
export function ExpressInterest(): ReactNode {
  const t = useWords(ownWords);
  const { data: me } = useMe();
  const { system, languages } = useSystem();
  const draftKey = `interest-${system}`;
  const express = useSystemCommand('express-interest');
  const [only] = languages;
  const form = useForm<Filled>({
    defaultValues: {
      language: languages.length === 1 && only !== undefined ? only : '',
      name: me?.person?.name ?? '',
      email: me?.person?.email ?? '',
      remarks: '',
    },
  });
  const send = async (): Promise<boolean> => {
    const { language, name, email, remarks } = form.getValues();
    if (language === '') return false;
    const written = remarks.trim() === '' ? {} : { remarks };
    const done = await express.send({ language, contact: { personal: { name, email } }, ...written });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Section title={t('express')} intro={t('expressIntro')} card>
      <Stack>
        <InterestFields form={form} draftKey={draftKey} />
        <div>
          <Deed
            label={t('send')}
            title={t('sendTitle')}
            happens={t('sendHappens')}
            seenBy={t('sendSeen')}
            undo={t('sendUndo')}
            busy={express.busy}
            problem={express.problem}
            form={form}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}

interface InterestFieldsProps {
  readonly form: UseFormReturn<Filled>;
  readonly draftKey: string;
}

function InterestFields({ form, draftKey }: InterestFieldsProps): ReactNode {
  const t = useWords(ownWords);
  const s = useWords(systemWords);
  const { languages } = useSystem();
  const { errors } = form.formState;
  return (
    <>
      <PickField
        form={form}
        name="language"
        legend={t('language')}
        needed={t('languageNeeded')}
        options={languages.map((language) => ({ value: language, label: s(language) }))}
      />
      <Columns>
        <TextField
          label={t('contactName')}
          autoComplete="name"
          maxLength={120}
          error={errors.name?.message}
          {...form.register('name', { validate: (name) => name.trim() !== '' || t('nameNeeded') })}
        />
        <TextField
          label={t('contactEmail')}
          type="email"
          autoComplete="email"
          maxLength={200}
          error={errors.email?.message}
          {...form.register('email', { validate: (email) => email.includes('@') || t('emailNeeded') })}
        />
      </Columns>
      <TextareaField label={t('remarks')} optional rows={3} draftKey={draftKey} {...form.register('remarks')} />
    </>
  );
}
