import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { formatPoints } from '#platform/kernel/format.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { Criterion } from '#tender/core/guide/schema/award.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { pointCriteria, type Scoring } from './scoring.ts';
import {
  adjustmentsOf,
  isDeduction,
  lowerScores,
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
      form={form}
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
  const regrades = scoring.guide.award.afterVerification === 'grades';
  const criteria = pointCriteria(scoring.guide).filter(({ scale }) => !regrades || scale !== undefined);
  return (
    <Stack>
      <Text soft>{t(regrades ? 'newScoresIntro' : 'deductionsIntro')}</Text>
      {criteria.map((criterion) => (
        <Columns key={criterion.id}>
          <Deduction form={form} scoring={scoring} criterion={criterion} regrades={regrades} />
          <DeductionReason form={form} criterion={criterion} />
        </Columns>
      ))}
    </Stack>
  );
}

interface CriterionProps extends FilledProps {
  readonly criterion: Criterion;
}

/** Points to take off: chosen from what new grades can leave, or typed, as the guide says. */
function Deduction({ form, scoring, criterion, regrades }: CriterionProps & { readonly regrades: boolean }): ReactNode {
  const t = useWords(awardPageWords);
  const { language } = useLanguage();
  const operator = useWatch({ control: form.control, name: 'operator' });
  const { id, title } = criterion;
  const some = (): boolean => adjustmentsOf(form.getValues(), pointCriteria(scoring.guide)).length > 0;
  const field = {
    error: form.formState.errors.points?.[id]?.message,
    ...form.register(`points.${id}`, {
      validate: (text) => (isDeduction(text) ? some() || t('deductionMissing') : t('deductionNeeded')),
    }),
  };
  if (!regrades) return <TextField label={t('deduct', { criterion: title })} optional inputMode="decimal" {...field} />;
  const options = lowerScores(scoring, operator, id).map(({ value, left }) => ({
    value,
    label: t('newScoreOf', {
      points: formatPoints(left, 2, language),
      off: formatPoints(unwrap(parseRational(value)), 2, language),
    }),
  }));
  return <SelectField label={t('newScore', { criterion: title })} optional options={options} {...field} />;
}

function DeductionReason({ form, criterion: { id } }: Omit<CriterionProps, 'scoring'>): ReactNode {
  const t = useWords(awardPageWords);
  const { register, formState, getValues } = form;
  return (
    <TextField
      label={t('deductReason')}
      optional
      error={formState.errors.reasons?.[id]?.message}
      {...register(`reasons.${id}`, {
        validate: (text) => (getValues(`points.${id}`) ?? '') === '' || (text ?? '').trim() !== '' || t('reasonNeeded'),
      })}
    />
  );
}
