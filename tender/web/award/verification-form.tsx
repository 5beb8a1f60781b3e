import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
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

/** Whom one spoke with, what was said, and what it came to. */
export function VerificationForm({ scoring }: VerificationFormProps): ReactNode {
  const t = useWords(awardPageWords);
  const draftKey = `verification-${useProcedureId()}`;
  const form = useForm<VerificationFields>({ defaultValues: noVerification });
  const outcome = useWatch({ control: form.control, name: 'outcome' });
  return (
    <Section title={t('recordVerification')} level={3} intro={t('recordVerificationIntro')} card>
      <Stack>
        <SelectField
          label={t('tenderer')}
          options={scoring.input.tenderers.map(({ id }) => ({ value: id, label: scoring.nameOf(id) }))}
          error={form.formState.errors.operator?.message}
          {...form.register('operator', { validate: (value) => value !== '' || t('choiceNeeded') })}
        />
        <WrittenField
          form={form}
          name="minutes"
          label={t('minutes')}
          hint={t('minutesHint')}
          rows={5}
          draftKey={draftKey}
          needed={t('minutesNeeded')}
        />
        <PickField
          form={form}
          name="outcome"
          legend={t('outcome')}
          needed={t('choiceNeeded')}
          options={outcomes.map((value) => ({ value, label: t(`outcome-${value}`), hint: t(`outcome-${value}-hint`) }))}
        />
        {outcome === 'points-lowered' ? <Deductions form={form} scoring={scoring} /> : null}
        <div>
          <RecordVerification form={form} scoring={scoring} draftKey={draftKey} />
        </div>
      </Stack>
    </Section>
  );
}

interface FilledProps extends VerificationFormProps {
  readonly form: UseFormReturn<VerificationFields>;
}

/** The deed that makes it count: afterwards the form is empty, for the next meeting. */
function RecordVerification({ form, scoring, draftKey }: FilledProps & { readonly draftKey: string }): ReactNode {
  const t = useWords(awardPageWords);
  const record = useCommand('record-verification');
  const [picked, operator] = useWatch({ control: form.control, name: ['outcome', 'operator'] });
  const act = async (): Promise<boolean> => {
    const filled = form.getValues();
    const { minutes, outcome } = filled;
    if (outcome === '') return false;
    const adjustments = outcome === 'points-lowered' ? adjustmentsOf(filled, pointCriteria(scoring.guide)) : [];
    const done = await record.send({ operator: filled.operator, minutes, outcome, adjustments });
    if (!done.ok) return false;
    clearDraft(draftKey);
    form.reset(noVerification);
    return true;
  };
  return (
    <Deed
      label={t('recordVerificationDo')}
      title={t('recordVerificationTitle', { name: scoring.nameOf(operator) })}
      happens={t(consequences[picked])}
      seenBy={t('verificationSeen')}
      undo={t('verificationUndo')}
      busy={record.busy}
      problem={record.problem}
      before={() => form.trigger(undefined, { shouldFocus: true })}
      act={act}
      done={t('verificationRecorded')}
    />
  );
}

/** What recording an outcome leads to, in words. */
const consequences = {
  '': 'verificationConfirms',
  confirmed: 'verificationConfirms',
  'points-lowered': 'verificationLowers',
  'requirement-not-met': 'verificationFails',
} as const;

function Deductions({ form, scoring }: FilledProps): ReactNode {
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
