import { type ReactNode, useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import type { Suitability } from '#tender/core/guide/schema/submission.ts';
import { longText, shortText } from '../submission/form-rules.ts';
import { useErrorText } from '../submission/use-error-text.ts';
import { readAmount, readNumber } from './amounts.ts';
import type { ReferencesFields } from './references-form.ts';
import { suitabilityPageWords } from './words.ts';

interface ReferencePartProps {
  readonly form: UseFormReturn<ReferencesFields>;
  readonly index: number;
  readonly requirement: Suitability;
  readonly onRemove: (() => void) | undefined;
}

/** One work: what it was, which competences it shows, and the facts that the guide asks of it. */
export function ReferencePart(props: ReferencePartProps): ReactNode {
  const { form, index, onRemove } = props;
  const t = useWords(suitabilityPageWords);
  const { rule, errorText } = useErrorText();
  const errors = form.formState.errors.references?.[index];
  const number = index + 1;
  const line = (name: 'name' | 'client' | 'place', label: 'workName' | 'client' | 'place'): ReactNode => (
    <TextField
      label={t(label)}
      error={errorText(errors?.[name])}
      {...form.register(`references.${index}.${name}`, { validate: rule(shortText) })}
    />
  );
  return (
    <Section title={t('reference', { number })} level={3} card>
      <Stack>
        {line('name', 'workName')}
        <Columns>
          {line('client', 'client')}
          {line('place', 'place')}
        </Columns>
        <WhenAndHowMuch {...props} />
        <TextareaField
          label={t('description')}
          rows={5}
          error={errorText(errors?.description)}
          {...form.register(`references.${index}.description`, { validate: rule(longText) })}
        />
        <Shows {...props} />
        <FactFields {...props} />
        {onRemove === undefined ? null : (
          <div>
            <Button kind="quiet" icon="trash" onClick={onRemove}>
              {t('removeReference', { number })}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function WhenAndHowMuch({ form, index }: ReferencePartProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const errors = form.formState.errors.references?.[index];
  const amount = (text: string): true | string => {
    if (text.trim() === '') return true;
    const read = readAmount(text, false);
    return 'error' in read ? t(read.error) : true;
  };
  return (
    <Columns>
      <TextField
        type="date"
        label={t('started')}
        error={errors?.started?.message}
        {...form.register(`references.${index}.started`, { validate: (day) => day !== '' || t('needed') })}
      />
      <TextField
        type="date"
        label={t('ended')}
        hint={t('endedHint')}
        optional
        {...form.register(`references.${index}.ended`)}
      />
      <TextField
        label={t('amount')}
        optional
        inputMode="decimal"
        error={errors?.amount?.message}
        {...form.register(`references.${index}.amount`, { validate: amount })}
      />
    </Columns>
  );
}

function Shows({ form, index, requirement }: ReferencePartProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="ui-choices__legend">
        {t('shows')}
      </p>
      {(requirement.competences ?? []).map((competence) => (
        <CheckboxField
          key={competence.id}
          label={competence.text}
          {...form.register(`references.${index}.shows.${competence.id}`)}
        />
      ))}
    </div>
  );
}

function FactFields({ form, index, requirement }: ReferencePartProps): ReactNode {
  const t = useWords(suitabilityPageWords);
  const errors = form.formState.errors.references?.[index]?.facts;
  return (requirement.references?.facts ?? []).map(({ id, title, kind, unit }) =>
    kind === 'truth' ? (
      <PickField
        key={id}
        form={form}
        name={`references.${index}.facts.${id}`}
        legend={title}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
      />
    ) : (
      <TextField
        key={id}
        label={unit === undefined ? title : `${title} (${unit})`}
        optional
        inputMode="decimal"
        error={errors?.[id]?.message}
        {...form.register(`references.${index}.facts.${id}`, {
          validate: (text) => text.trim() === '' || readNumber(text) !== undefined || t('numberWrong'),
        })}
      />
    ),
  );
}
