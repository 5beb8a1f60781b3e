import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { parseMoney } from '#platform/kernel/money.ts';
import { toDecimal } from '#platform/kernel/rational.ts';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { moneyOf } from '#platform/ui/numbers.ts';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { Refused } from '../data/refused.tsx';
import { Deed } from '../frame/deed.tsx';
import { unanswered, type YesNo, YesNoFields } from '../frame/yes-no-fields.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { staffWords } from './staff-words.ts';

interface OfCase {
  readonly one: CaseView;
}

interface Assigned {
  subject: string;
  team: string;
  start: string;
  value: string;
}

/** A real, paid job for one team (ORES-07). */
export function AssignTrial({ one }: OfCase): ReactNode {
  const t = useWords(staffWords);
  const assign = useSystemCommand('assign-trial');
  const { name, key } = one;
  const form = useForm<Assigned>({ defaultValues: { subject: '', team: '', start: '', value: '' } });
  const send = async (): Promise<boolean> => {
    const { value, ...rest } = form.getValues();
    const amount = parseMoney(value);
    if (!amount.ok) return false;
    return (await assign.send({ case: key, ...rest, value: toDecimal(amount.value, 2) })).ok;
  };
  return (
    <Section title={t('trialGive')} level={3} card>
      <Stack>
        <TrialFields form={form} one={one} />
        <div>
          <Deed
            label={t('trialGive')}
            title={t('trialTitle', { name })}
            happens={t('trialHappens', { name })}
            seenBy={t('seenOne', { name })}
            undo={t('no')}
            busy={assign.busy}
            problem={assign.problem}
            form={form}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}

function TrialFields({ form, one }: OfCase & { readonly form: UseFormReturn<Assigned> }): ReactNode {
  const t = useWords(staffWords);
  const { language } = useLanguage();
  const { teams } = one;
  const { errors } = form.formState;
  const highest = one.trial.highestValue;
  return (
    <>
      <WrittenField form={form} name="subject" label={t('trialSubject')} rows={2} needed={t('trialSubjectNeeded')} />
      <Columns>
        <SelectField
          label={t('trialTeam')}
          error={errors.team?.message}
          options={teams.filter(({ ready }) => ready).map((team) => ({ value: team.id, label: team.name }))}
          {...form.register('team', { validate: (team) => team !== '' || t('trialTeamNeeded') })}
        />
        <TextField
          type="date"
          label={t('trialStart')}
          error={errors.start?.message}
          {...form.register('start', { validate: (day) => day !== '' || t('dayNeeded') })}
        />
        <TextField
          label={t('trialValue')}
          hint={highest === undefined ? undefined : t('trialValueHint', { highest: moneyOf(highest, language) })}
          inputMode="decimal"
          error={errors.value?.message}
          {...form.register('value', { validate: (text) => parseMoney(text).ok || t('trialValueNeeded') })}
        />
      </Columns>
    </>
  );
}

export function EvaluateTrial({ one }: OfCase): ReactNode {
  const t = useWords(staffWords);
  const evaluate = useSystemCommand('evaluate-trial');
  const form = useForm<YesNo>({ defaultValues: unanswered });
  const { name, key } = one;
  const send = async (): Promise<boolean> => {
    const { answer, reason } = form.getValues();
    return (await evaluate.send({ case: key, passed: answer === 'yes', reason })).ok;
  };
  return (
    <Section title={t('trialEvaluate')} level={3} card>
      <Stack>
        <YesNoFields
          form={form}
          legend={t('trialLegend')}
          yes={t('trialPassed')}
          no={t('trialFailed')}
          words={staffWords}
        />
        <div>
          <Deed
            label={t('trialEvaluate')}
            title={t('trialEvaluateTitle')}
            happens={t('trialEvaluateHappens', { name })}
            seenBy={t('seenOne', { name })}
            undo={t('no')}
            busy={evaluate.busy}
            problem={evaluate.problem}
            form={form}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}

export function PayTrial({ one }: OfCase): ReactNode {
  const t = useWords(staffWords);
  const show = useToast();
  const { today } = useSystem();
  const pay = useSystemCommand('pay-trial');
  const form = useForm({ defaultValues: { paidOn: '' } });
  const send = async ({ paidOn }: { paidOn: string }): Promise<void> => {
    if ((await pay.send({ case: one.key, paidOn })).ok) show({ text: t('saved') });
  };
  return (
    <form noValidate className="qualification-fields" onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <Refused problem={pay.problem} />
      <div className="qualification-day">
        <TextField
          type="date"
          label={t('trialPaidOn')}
          max={today}
          error={form.formState.errors.paidOn?.message}
          {...form.register('paidOn', { validate: (day) => day !== '' || t('dayNeeded') })}
        />
      </div>
      <div>
        <Button type="submit" busy={pay.busy}>
          {t('trialPay')}
        </Button>
      </div>
    </form>
  );
}
