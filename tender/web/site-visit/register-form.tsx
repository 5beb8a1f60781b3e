import type { ReactNode } from 'react';
import { type UseFormReturn, useFieldArray, useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { SiteVisitView } from '#tender/core/procedure/site-visit/view.ts';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { type Attendant, attendantOf, registrationOf } from './attendant.ts';
import './site-visit.css';
import { siteVisitWords } from './words.ts';

interface Filled {
  attendants: Attendant[];
}

const nobody: Attendant = { name: '', licencePlate: '' };

/** Names of the visitors, no more than the guide allows (ALM-03). */
export function RegisterForm({ view }: { readonly view: SiteVisitView }): ReactNode {
  const t = useWords(siteVisitWords);
  const show = useToast();
  const registered = view.registrations[0]?.attendants.map(({ personal }) => attendantOf(personal));
  const register = useCommand('register-for-site-visit');
  const form = useForm<Filled>({ defaultValues: { attendants: registered ?? [nobody] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'attendants' });
  const send = async ({ attendants }: Filled): Promise<void> => {
    const done = await register.send(registrationOf(attendants));
    if (done.ok) show({ text: t('sent') });
  };
  return (
    <Section title={t(registered === undefined ? 'register' : 'change')} intro={t('registerIntro')} card>
      <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <Stack>
          <Refused problem={register.problem} />
          {fields.map((field, index) => (
            <AttendantFields
              key={field.id}
              form={form}
              index={index}
              askLicencePlate={view.askLicencePlate}
              {...(fields.length > 1 ? { onRemove: () => remove(index) } : {})}
            />
          ))}
          <Actions>
            <Button kind="primary" type="submit" busy={register.busy}>
              {t('send')}
            </Button>
            {fields.length < view.maxPersons ? <Button onClick={() => append(nobody)}>{t('add')}</Button> : null}
          </Actions>
        </Stack>
      </form>
    </Section>
  );
}

interface AttendantFieldsProps {
  readonly form: UseFormReturn<Filled>;
  readonly index: number;
  readonly askLicencePlate: boolean;
  readonly onRemove?: () => void;
}

function AttendantFields({ form, index, askLicencePlate, onRemove }: AttendantFieldsProps): ReactNode {
  const t = useWords(siteVisitWords);
  const { register, formState } = form;
  return (
    <fieldset className="site-visit-person">
      <legend>{t('person', { number: index + 1 })}</legend>
      <Columns>
        <TextField
          label={t('name')}
          autoComplete="off"
          maxLength={120}
          error={formState.errors.attendants?.[index]?.name?.message}
          {...register(`attendants.${index}.name`, { validate: (name) => name.trim() !== '' || t('nameNeeded') })}
        />
        {askLicencePlate ? (
          <TextField
            label={t('licencePlate')}
            hint={t('licencePlateHint')}
            optional
            autoComplete="off"
            maxLength={20}
            {...register(`attendants.${index}.licencePlate`)}
          />
        ) : null}
      </Columns>
      {onRemove === undefined ? null : (
        <div>
          <Button kind="quiet" icon="trash" onClick={onRemove}>
            {t('remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
