import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { longText, shortText } from './form-rules.ts';
import { type PartiesFields, partyRoles } from './parties-form.ts';
import { peopleWords } from './people-words.ts';
import { useErrorText } from './use-error-text.ts';

interface PartyPartProps {
  readonly form: UseFormReturn<PartiesFields>;
  readonly index: number;
  readonly onRemove: () => void;
}

/** One party beside the tenderer, and what it is in the tender. */
export function PartyPart({ form, index, onRemove }: PartyPartProps): ReactNode {
  const t = useWords(peopleWords);
  const { rule, errorText } = useErrorText();
  const errors = form.formState.errors.parties?.[index];
  const number = index + 1;
  return (
    <fieldset className="page-person">
      <legend>{t('party', { number })}</legend>
      <PickField
        form={form}
        name={`parties.${index}.role`}
        legend={t('role')}
        options={partyRoles.map((role) => ({ value: role, label: t(`role-${role}`), hint: t(`role-${role}-hint`) }))}
      />
      <Columns>
        <TextField
          label={t('companyName')}
          error={errorText(errors?.name)}
          {...form.register(`parties.${index}.name`, { validate: rule(shortText) })}
        />
        <TextField
          label={t('registration')}
          error={errorText(errors?.registration)}
          {...form.register(`parties.${index}.registration`, { validate: rule(shortText) })}
        />
      </Columns>
      <TextField
        label={t('forWhat')}
        error={errorText(errors?.forWhat)}
        {...form.register(`parties.${index}.forWhat`, { validate: rule(longText) })}
      />
      <TextField label={t('group')} optional {...form.register(`parties.${index}.group`)} />
      <div>
        <Button kind="quiet" icon="trash" onClick={onRemove}>
          {t('removeParty', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
