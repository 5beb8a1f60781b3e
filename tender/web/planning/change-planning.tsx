import { type ReactNode, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { Phase } from '#tender/core/guide/schema/planning.ts';
import type { PlanningView } from '#tender/core/procedure/planning/view.ts';
import { useProcedureId } from '../data/route.ts';
import { ConfirmPlanning } from './confirm-planning.tsx';
import { datingOf, type PlanningForm, wayOf } from './planning-form.ts';
import { planningWords } from './words.ts';

const empty: PlanningForm = {
  phase: '',
  way: 'day',
  day: '',
  moment: '',
  firstDay: '',
  lastDay: '',
  month: '',
  reason: '',
};

/** A new date for a phase, with its reason; asked again before it becomes a decision. */
export function ChangePlanning({ planning }: { readonly planning: PlanningView }): ReactNode {
  const t = useWords(planningWords);
  const draftKey = `planning-${useProcedureId()}`;
  const form = useForm<PlanningForm>({ defaultValues: empty });
  const [confirming, setConfirming] = useState<PlanningForm>();
  const done = (): void => {
    setConfirming(undefined);
    clearDraft(draftKey);
    form.reset(empty);
  };
  return (
    <Section title={t('change')} intro={t('changeIntro')} card>
      <form noValidate onSubmit={(event) => void form.handleSubmit((filled) => setConfirming(filled))(event)}>
        <Stack>
          <PhaseField form={form} phases={planning.phases} />
          <DatingFields form={form} />
          <ReasonField form={form} draftKey={draftKey} />
          <div>
            <Button kind="primary" type="submit">
              {t('goOn')}
            </Button>
          </div>
        </Stack>
      </form>
      {confirming === undefined ? null : (
        <ConfirmPlanning
          planning={planning}
          phase={confirming.phase}
          dating={datingOf(confirming)}
          reason={confirming.reason}
          onDone={done}
          onClose={() => setConfirming(undefined)}
        />
      )}
    </Section>
  );
}

interface PartProps {
  readonly form: UseFormReturn<PlanningForm>;
}

function ReasonField({ form, draftKey }: PartProps & { readonly draftKey: string }): ReactNode {
  const t = useWords(planningWords);
  return (
    <WrittenField
      form={form}
      name="reason"
      label={t('reason')}
      hint={t('reasonHint')}
      rows={4}
      draftKey={draftKey}
      needed={t('reasonNeeded')}
    />
  );
}

/** Choosing a phase proposes the way in which it is dated now. */
function PhaseField({ form, phases }: PartProps & { readonly phases: readonly Phase[] }): ReactNode {
  const t = useWords(planningWords);
  return (
    <SelectField
      label={t('whichPhase')}
      options={phases.map(({ id, title }) => ({ value: id, label: title }))}
      error={form.formState.errors.phase?.message}
      {...form.register('phase', {
        validate: (id) => id !== '' || t('phaseNeeded'),
        onChange: (event: { target: { value: string } }) => {
          const phase = phases.find(({ id }) => id === event.target.value);
          if (phase !== undefined) form.reset({ ...form.getValues(), ...wayOf(phase), phase: phase.id });
        },
      })}
    />
  );
}

function DatingFields({ form }: PartProps): ReactNode {
  const t = useWords(planningWords);
  const way = useWatch({ control: form.control, name: 'way' });
  return (
    <>
      <PickField
        form={form}
        name="way"
        legend={t('way')}
        options={[
          { value: 'day', label: t('wayOnDay') },
          { value: 'at', label: t('wayAt') },
          { value: 'until', label: t('wayUntil') },
          { value: 'range', label: t('wayRange') },
          { value: 'month', label: t('wayMonth') },
        ]}
      />
      <WayFields form={form} way={way} />
    </>
  );
}

function WayFields({ form, way }: PartProps & { readonly way: PlanningForm['way'] }): ReactNode {
  const t = useWords(planningWords);
  const { errors } = form.formState;
  const needed = { validate: (text: string) => text !== '' || t('dateNeeded') };
  switch (way) {
    case 'at':
      return <DateTimeField label={t('moment')} error={errors.moment?.message} {...form.register('moment', needed)} />;
    case 'until':
      return (
        <DateTimeField
          label={t('moment')}
          hint={t('momentHint')}
          error={errors.moment?.message}
          {...form.register('moment', needed)}
        />
      );
    case 'range':
      return (
        <>
          <TextField
            type="date"
            label={t('firstDay')}
            error={errors.firstDay?.message}
            {...form.register('firstDay', needed)}
          />
          <TextField
            type="date"
            label={t('lastDay')}
            error={errors.lastDay?.message}
            {...form.register('lastDay', needed)}
          />
        </>
      );
    case 'month':
      return (
        <TextField type="month" label={t('month')} error={errors.month?.message} {...form.register('month', needed)} />
      );
    case 'day':
      return <TextField type="date" label={t('day')} error={errors.day?.message} {...form.register('day', needed)} />;
  }
}
