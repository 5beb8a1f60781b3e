import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import type { Case } from './entries.ts';
import { standstillPageWords } from './words.ts';

interface Filled {
  how: 'judgment' | 'withdrawal';
  outcome: 'award-stands' | 'new-decision-needed';
  on: string;
  reason: string;
}

interface EndProceedingsProps {
  readonly one: Case;
  readonly onDone: () => void;
}

/** Judgment or withdrawal, and what it means for the award. */
export function EndProceedings({ one, onDone }: EndProceedingsProps): ReactNode {
  const t = useWords(standstillPageWords);
  const { procedure, timeZone } = useFrame();
  const today = `${localDate(useNow(), timeZone)}`;
  const draftKey = `proceedings-end-${procedure}-${one.proceedings}`;
  const end = useCommand('end-proceedings');
  const form = useForm<Filled>({ defaultValues: { how: 'judgment', outcome: 'award-stands', on: today, reason: '' } });
  const outcome = useWatch({ control: form.control, name: 'outcome' });
  const send = async (): Promise<boolean> => {
    const done = await end.send({ proceedings: one.proceedings, ...form.getValues() });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Stack>
      <EndChoices form={form} />
      <EndDayAndReason form={form} from={one.servedOn} through={today} draftKey={draftKey} />
      <Deed
        label={t('endGo')}
        title={t('endTitle')}
        happens={t(`endHappens-${outcome}`)}
        seenBy={t('endSeen')}
        undo={t('endUndo')}
        done={t('endDone')}
        busy={end.busy}
        problem={end.problem}
        form={form}
        act={send}
        onCancel={onDone}
      />
    </Stack>
  );
}

interface FormProps {
  readonly form: UseFormReturn<Filled>;
}

function EndChoices({ form }: FormProps): ReactNode {
  const t = useWords(standstillPageWords);
  return (
    <>
      <PickField
        form={form}
        name="how"
        legend={t('how')}
        options={[
          { value: 'judgment', label: t('how-judgment') },
          { value: 'withdrawal', label: t('how-withdrawal') },
        ]}
      />
      <PickField
        form={form}
        name="outcome"
        legend={t('outcomeAsk')}
        options={(['award-stands', 'new-decision-needed'] as const).map((value) => ({
          value,
          label: t(`outcome-${value}`),
          hint: t(`outcomeHint-${value}`),
        }))}
      />
    </>
  );
}

interface EndDayAndReasonProps extends FormProps {
  readonly from: string;
  readonly through: string;
  readonly draftKey: string;
}

function EndDayAndReason({ form, from, through, draftKey }: EndDayAndReasonProps): ReactNode {
  const t = useWords(standstillPageWords);
  return (
    <>
      <TextField
        type="date"
        label={t('endedDay')}
        min={from}
        max={through}
        error={form.formState.errors.on?.message}
        {...form.register('on', { validate: (day) => day !== '' || t('dayNeeded') })}
      />
      <WrittenField
        form={form}
        name="reason"
        label={t('endReason')}
        hint={t('endReasonHint')}
        rows={4}
        draftKey={draftKey}
        needed={t('reasonNeeded')}
      />
    </>
  );
}
