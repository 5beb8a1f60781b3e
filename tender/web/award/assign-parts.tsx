import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { Part } from '#tender/core/procedure/award/assignment.ts';
import { awardPageWords } from './words.ts';

export interface AssignedFields {
  part: string;
  reason: string;
}

interface WithParts {
  reasons: string;
  parts: AssignedFields[];
}

interface AssignPartsProps {
  readonly form: UseFormReturn<WithParts>;
  readonly parts: readonly Part[];
  readonly winners: readonly { readonly operator: string; readonly name: string }[];
}

/** Which winner gets which part of the contract, one each, each with its reason (CVO-03). */
export function AssignParts({ form, parts, winners }: AssignPartsProps): ReactNode {
  const t = useWords(awardPageWords);
  const options = parts.map(({ id, title }) => ({ value: id, label: title }));
  const { errors } = form.formState;
  const isTwice = (part: string): boolean => form.getValues('parts').filter((one) => one.part === part).length > 1;
  return (
    <Section title={t('assign')} intro={t('assignIntro')} level={3}>
      <Stack>
        {winners.map(({ operator, name }, place) => (
          <Stack key={operator} gap="s">
            <SelectField
              label={t('assignTo', { name })}
              options={options}
              error={errors.parts?.[place]?.part?.message}
              {...form.register(`parts.${place}.part`, {
                // Who changes one mends what was said of the other.
                deps: winners.map((_, other) => `parts.${other}.part` as const),
                validate: (part) => (part === '' ? t('assignNeeded') : !isTwice(part) || t('assignTwice')),
              })}
            />
            <WrittenField
              form={form}
              name={`parts.${place}.reason`}
              label={t('assignReason', { name })}
              rows={3}
              needed={t('reasonsNeeded')}
            />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
