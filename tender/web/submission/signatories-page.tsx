import { type ReactNode, useState } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { Refused } from '../data/refused.tsx';
import { ContactFields } from './contact-fields.tsx';
import { shortText } from './form-rules.ts';
import { peopleWords } from './people-words.ts';
import { SaveBar } from './save-bar.tsx';
import {
  emptySignatory,
  lacksTheOther,
  readSignatories,
  type SignatoriesFields,
  signatoriesCommand,
  signatoriesFields,
} from './signatories-form.ts';
import { SignatoryPart } from './signatory-part.tsx';
import { TaskPage } from './task-page.tsx';
import type { TenderPageProps } from './tender-page.ts';
import { useErrorText } from './use-error-text.ts';
import { useKeptForm } from './use-kept-form.ts';
import { submissionPageWords } from './words.ts';
import { useWorkspace } from './workspace/context.ts';
import { useDraftEdit } from './workspace/use-draft-edit.ts';

/** Who may sign and who is the contact (ALM-05). */
export function SignatoriesPage(props: TenderPageProps): ReactNode {
  const page = useWords(submissionPageWords);
  const t = useWords(peopleWords);
  return (
    <TaskPage {...props} path="signatories" title={page('task-signatories')} intro={t('signIntro')}>
      <SignatoriesForm {...props} />
    </TaskPage>
  );
}

function SignatoriesForm({ own, view, guide }: TenderPageProps): ReactNode {
  const asksWhere = guide.submission.checklist.some(({ required }) => required === 'when-established-abroad');
  const t = useWords(peopleWords);
  const show = useToast();
  const command = useDraftEdit('name-signatories');
  const { whose } = useWorkspace();
  const { form, draft, isSaved, submit, overtaken } = useKeptForm(
    `signatories-${whose.procedure}-${whose.operator}`,
    signatoriesFields(own.content),
    readSignatories,
  );
  const [lacks, setLacks] = useState(false);
  const save = submit(async (fields) => {
    const alone = lacksTheOther(fields, view.jointAuthorityNeedsAll);
    setLacks(alone);
    if (alone) return undefined;
    const done = await command.send(signatoriesCommand(fields, asksWhere));
    if (!done.ok) return undefined;
    show({ text: t('saved') });
    return fields;
  });
  return (
    <form className="page-form" noValidate onSubmit={(event) => void save(event)}>
      <RegistrationPart form={form} country={asksWhere ? guide.country : undefined} />
      <SignatoriesPart form={form} jointNeedsAll={view.jointAuthorityNeedsAll} />
      <ContactFields form={form} />
      <Text soft>{t('personal')}</Text>
      {lacks ? <Alert tone="bad" role="alert" title={t('jointNeedsAll')} /> : null}
      <Refused problem={command.problem} />
      <SaveBar isSaved={isSaved} draft={draft} busy={command.busy} overtaken={overtaken} />
    </form>
  );
}

interface PartProps {
  readonly form: UseFormReturn<SignatoriesFields>;
}

function RegistrationPart({ form, country }: PartProps & { readonly country: 'NL' | 'BE' | undefined }): ReactNode {
  const t = useWords(peopleWords);
  const { rule, errorText } = useErrorText();
  return (
    <Section title={t('register')} level={3} card>
      <TextField
        label={t('registration')}
        hint={t('registrationHint')}
        autoComplete="off"
        error={errorText(form.formState.errors.registration)}
        {...form.register('registration', { validate: rule(shortText) })}
      />
      {country === undefined ? null : (
        <CheckboxField label={t(`abroad-${country}`)} hint={t('abroadHint')} {...form.register('abroad')} />
      )}
    </Section>
  );
}

const mostSignatories = 10;

function SignatoriesPart({ form, jointNeedsAll }: PartProps & { readonly jointNeedsAll: boolean }): ReactNode {
  const t = useWords(peopleWords);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'signatories' });
  return (
    <Section title={t('signatories')} level={3} card {...(jointNeedsAll ? { intro: t('jointRule') } : {})}>
      <Stack gap="l">
        {fields.map(({ id }, index) => (
          <SignatoryPart
            key={id}
            form={form}
            index={index}
            {...(fields.length > 1 ? { onRemove: () => remove(index) } : {})}
          />
        ))}
        {fields.length >= mostSignatories ? null : (
          <div>
            <Button icon="person" onClick={() => append(emptySignatory)}>
              {t('addSignatory')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
