import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { ComplaintsView } from '#tender/core/procedure/complaints/view.ts';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { complaintsPageWords } from './words.ts';

interface Filled {
  readonly question: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly name: string;
  readonly email: string;
}

/** With the fields that the guide asks; what follows from the file is told and not asked (ROC-19). */
export function FileComplaint({ view }: { readonly view: ComplaintsView }): ReactNode {
  const t = useWords(complaintsPageWords);
  const show = useToast();
  const command = useCommand('file-complaint');
  const asked = view.fields.filter(({ from }) => from === 'complainant');
  const form = useForm<Filled>({
    defaultValues: { question: '', fields: Object.fromEntries(asked.map(({ id }) => [id, ''])), name: '', email: '' },
  });
  const { register, formState } = form;
  const save = form.handleSubmit(async ({ question, fields, name, email }) => {
    const about = question === '' ? {} : { question };
    const done = await command.send({ ...about, fields: { ...fields }, contact: { personal: { name, email } } });
    if (!done.ok) return;
    show({ text: t('filed') });
    form.reset();
  });
  const known = view.fields.filter(({ from }) => from === 'record').map(({ title }) => title);
  return (
    <Section title={t('fileTitle')} level={3} card>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack>
          {view.questionFirst ? (
            <SelectField
              label={t('question')}
              options={view.questions.map(({ question, text }) => ({ value: question, label: text.slice(0, 100) }))}
              error={formState.errors.question?.message}
              {...register('question', needed(t('questionNeeded')))}
            />
          ) : null}
          {asked.map(({ id, title }) => (
            <WrittenField key={id} form={form} name={`fields.${id}`} label={title} rows={3} needed={t('fieldNeeded')} />
          ))}
          <Contact form={form} />
          {known.length === 0 ? null : <Text soft>{t('fromRecord', { list: known.join('; ') })}</Text>}
          <Refused problem={command.problem} />
          <div>
            <Button kind="primary" type="submit" busy={command.busy}>
              {t('file')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}

function needed(otherwise: string): { validate: (value: string) => true | string } {
  return { validate: (value) => value.trim() !== '' || otherwise };
}

function Contact({ form }: { readonly form: UseFormReturn<Filled> }): ReactNode {
  const t = useWords(complaintsPageWords);
  const { register, formState } = form;
  const rule = needed(t('fieldNeeded'));
  return (
    <>
      <TextField label={t('name')} error={formState.errors.name?.message} {...register('name', rule)} />
      <TextField label={t('email')} type="email" error={formState.errors.email?.message} {...register('email', rule)} />
    </>
  );
}
