import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { pointCriteria, type Scoring } from './scoring.ts';
import {
  adjustmentsOf,
  isDeduction,
  noVerification,
  outcomes,
  type VerificationFields,
} from './verification-fields.ts';
import { awardPageWords } from './words.ts';

interface VerificationFormProps {
  readonly scoring: Scoring;
}

export function VerificationForm({ scoring }: VerificationFormProps): ReactNode {
  const t = useWords(awardPageWords);
  const draftKey = `verification-${useProcedureId()}`;
  const record = useCommand('record-verification');
  const form = useForm<VerificationFields>({ defaultValues: noVerification });
  const { register, watch, setValue, getValues, trigger, reset, formState } = form;
  const outcome = watch('outcome');
  const name = scoring.nameOf(watch('operator'));
  register('outcome', { validate: (value) => value !== '' || t('choiceNeeded') });
  const act = async (): Promise<boolean> => {
    const { operator, minutes, outcome: found } = getValues();
    if (found === '') return false;
    const adjustments = found === 'points-lowered' ? adjustmentsOf(getValues(), pointCriteria(scoring.guide)) : [];
    const done = await record.send({ operator, minutes, outcome: found, adjustments });
    if (!done.ok) return false;
    clearDraft(draftKey);
    reset(noVerification);
    return true;
  };
  return (
    <Section title={t('recordVerification')} level={3} intro={t('recordVerificationIntro')} card>
      <Stack>
        <SelectField
          label={t('tenderer')}
          options={scoring.input.tenderers.map(({ id }) => ({ value: id, label: scoring.nameOf(id) }))}
          error={formState.errors.operator?.message}
          {...register('operator', { validate: (value) => value !== '' || t('choiceNeeded') })}
        />
        <TextareaField
          label={t('minutes')}
          hint={t('minutesHint')}
          rows={5}
          draftKey={draftKey}
          error={formState.errors.minutes?.message}
          {...register('minutes', { validate: (text) => text.trim() !== '' || t('minutesNeeded') })}
        />
        <RadioField
          legend={t('outcome')}
          name="outcome"
          value={outcome}
          error={formState.errors.outcome?.message}
          onPick={(value) =>
            setValue('outcome', outcomes.find((known) => known === value) ?? '', { shouldValidate: true })
          }
          options={outcomes.map((value) => ({ value, label: t(`outcome-${value}`), hint: t(`outcome-${value}-hint`) }))}
        />
        {outcome === 'points-lowered' ? <Deductions form={form} scoring={scoring} /> : null}
        <div>
          <Deed
            label={t('recordVerificationDo')}
            title={t('recordVerificationTitle', { name })}
            happens={t(
              outcome === 'points-lowered'
                ? 'verificationLowers'
                : outcome === 'requirement-not-met'
                  ? 'verificationFails'
                  : 'verificationConfirms',
            )}
            seenBy={t('verificationSeen')}
            undo={t('verificationUndo')}
            busy={record.busy}
            problem={record.problem}
            before={() => trigger(undefined, { shouldFocus: true })}
            act={act}
            done={t('verificationRecorded')}
          />
        </div>
      </Stack>
    </Section>
  );
}

function Deductions({
  form,
  scoring,
}: VerificationFormProps & { readonly form: UseFormReturn<VerificationFields> }): ReactNode {
  const t = useWords(awardPageWords);
  const { register, formState, getValues } = form;
  const criteria = pointCriteria(scoring.guide);
  const some = (): boolean => adjustmentsOf(getValues(), criteria).length > 0;
  return (
    <Stack>
      <Text soft>{t('deductionsIntro')}</Text>
      {criteria.map(({ id, title }) => (
        <Columns key={id}>
          <TextField
            label={t('deduct', { criterion: title })}
            optional
            inputMode="decimal"
            error={formState.errors.points?.[id]?.message}
            {...register(`points.${id}`, {
              validate: (text) => (isDeduction(text) ? some() || t('deductionMissing') : t('deductionNeeded')),
            })}
          />
          <TextField
            label={t('deductReason')}
            optional
            error={formState.errors.reasons?.[id]?.message}
            {...register(`reasons.${id}`, {
              validate: (text) =>
                (getValues(`points.${id}`) ?? '') === '' || (text ?? '').trim() !== '' || t('reasonNeeded'),
            })}
          />
        </Columns>
      ))}
    </Stack>
  );
}
