import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { useContractDraft } from './whose.tsx';
import { contractPageWords } from './words.ts';

interface Filled {
  on: string;
  reason: string;
}

interface DayAndReasonProps {
  /** Under this name the reason is kept on the device until it is sent. */
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly dayLabel: string;
  readonly confirmTitle: string;
  readonly happens: string;
  readonly undo: string;
  readonly done: string;
  readonly danger: boolean;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onSend: (filled: Filled) => Promise<boolean>;
  readonly onCancel: () => void;
  /** What else is asked, before the day. */
  readonly children?: ReactNode;
}

/** A day and a reason: what ending a contract and calling the reserve contract both ask. */
export function DayAndReason(props: DayAndReasonProps): ReactNode {
  const { name, title, intro, dayLabel, confirmTitle, onSend, onCancel, children, ...deed } = props;
  const t = useWords(contractPageWords);
  const { timeZone } = useFrame();
  const draftKey = useContractDraft(name);
  const form = useForm<Filled>({
    defaultValues: { on: `${localDate(useNow(), timeZone)}`, reason: '' },
  });
  const { errors } = form.formState;
  const act = async (): Promise<boolean> => {
    const done = await onSend(form.getValues());
    if (done) clearDraft(draftKey);
    return done;
  };
  return (
    <Section title={title} intro={intro} level={3} card>
      <Stack>
        {children}
        <TextField
          type="date"
          label={dayLabel}
          error={errors.on?.message}
          {...form.register('on', { validate: (day) => day !== '' || t('dayNeeded') })}
        />
        <WrittenField
          form={form}
          name="reason"
          label={t('reason')}
          rows={4}
          draftKey={draftKey}
          needed={t('reasonNeeded')}
        />
        <Deed
          {...deed}
          label={title}
          title={confirmTitle}
          seenBy={t('partySeen')}
          kind={deed.danger ? 'danger' : 'primary'}
          form={form}
          act={act}
          onCancel={onCancel}
        />
      </Stack>
    </Section>
  );
}
