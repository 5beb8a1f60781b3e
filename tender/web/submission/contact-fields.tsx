import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { emailError, personalText } from './form-rules.ts';
import { peopleWords } from './people-words.ts';
import type { SignatoriesFields } from './signatories-form.ts';
import { useErrorText } from './use-error-text.ts';

/** Whom questions about the tender reach. */
export function ContactFields({ form }: { readonly form: UseFormReturn<SignatoriesFields> }): ReactNode {
  const t = useWords(peopleWords);
  const { rule, errorText } = useErrorText();
  const errors = form.formState.errors.contact;
  return (
    <Section title={t('contact')} level={3} intro={t('contactIntro')} card>
      <Stack>
        <Columns>
          <TextField
            label={t('name')}
            autoComplete="name"
            error={errorText(errors?.name)}
            {...form.register('contact.name', { validate: rule(personalText) })}
          />
          <TextField
            label={t('phone')}
            type="tel"
            autoComplete="tel"
            error={errorText(errors?.phone)}
            {...form.register('contact.phone', { validate: rule(personalText) })}
          />
        </Columns>
        <TextField
          label={t('email')}
          type="email"
          autoComplete="email"
          error={errorText(errors?.email)}
          {...form.register('contact.email', { validate: (value) => emailError(value) ?? true })}
        />
        <TextField
          label={t('address')}
          autoComplete="street-address"
          error={errorText(errors?.address)}
          {...form.register('contact.address', { validate: rule(personalText) })}
        />
      </Stack>
    </Section>
  );
}
