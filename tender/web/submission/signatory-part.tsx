import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { personalText } from './form-rules.ts';
import { peopleWords } from './people-words.ts';
import type { SignatoriesFields } from './signatories-form.ts';
import { useErrorText } from './use-error-text.ts';

interface SignatoryPartProps {
  readonly form: UseFormReturn<SignatoriesFields>;
  readonly index: number;
  /** Left out for the only one. */
  readonly onRemove?: () => void;
}

/** One person who signs, and whether he may do so alone. */
export function SignatoryPart({ form, index, onRemove }: SignatoryPartProps): ReactNode {
  const t = useWords(peopleWords);
  const { rule, errorText } = useErrorText();
  const errors = form.formState.errors.signatories?.[index];
  const number = index + 1;
  return (
    <fieldset className="page-person">
      <legend>{t('signatory', { number })}</legend>
      <Columns>
        <TextField
          label={t('name')}
          autoComplete="off"
          error={errorText(errors?.name)}
          {...form.register(`signatories.${index}.name`, { validate: rule(personalText) })}
        />
        <TextField
          label={t('function')}
          autoComplete="off"
          error={errorText(errors?.function)}
          {...form.register(`signatories.${index}.function`, { validate: rule(personalText) })}
        />
      </Columns>
      <PickField
        form={form}
        name={`signatories.${index}.authority`}
        legend={t('authority')}
        options={[
          { value: 'sole', label: t('authority-sole') },
          { value: 'joint', label: t('authority-joint') },
        ]}
      />
      {onRemove === undefined ? null : (
        <div>
          <Button kind="quiet" icon="trash" onClick={onRemove}>
            {t('removeSignatory', { number })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
