import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { shortDay } from './days.ts';
import { Unfold } from './unfold.tsx';
import { standstillPageWords } from './words.ts';

interface Filled {
  claimant: string;
  court: string;
  caseNumber: string;
  servedOn: string;
}

/** Asked for only when a summons has come in: it suspends the award. */
export function RecordProceedings({ view }: { readonly view: StandstillView }): ReactNode {
  const t = useWords(standstillPageWords);
  return (
    <Unfold label={t('record')}>
      {(close) => (
        <Section title={t('record')} intro={t('recordIntro')} card>
          <RecordForm view={view} onDone={close} />
        </Section>
      )}
    </Unfold>
  );
}

function RecordForm({ view, onDone }: { readonly view: StandstillView; readonly onDone: () => void }): ReactNode {
  const t = useWords(standstillPageWords);
  const record = useCommand('record-proceedings');
  const form = useForm<Filled>({ defaultValues: { claimant: '', court: view.court, caseNumber: '', servedOn: '' } });
  const send = async (): Promise<boolean> => {
    const done = await record.send(form.getValues());
    if (done.ok) onDone();
    return done.ok;
  };
  return (
    <Stack>
      <RecordFields view={view} form={form} />
      <Deed
        label={t('record')}
        title={t('recordTitle')}
        happens={t('recordHappens')}
        seenBy={t('recordSeen')}
        undo={t('recordUndo')}
        done={t('recordDone')}
        busy={record.busy}
        problem={record.problem}
        form={form}
        act={send}
        onCancel={onDone}
      />
    </Stack>
  );
}

interface RecordFieldsProps {
  readonly view: StandstillView;
  readonly form: UseFormReturn<Filled>;
}

function RecordFields({ view, form: { register, formState } }: RecordFieldsProps): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const { errors } = formState;
  return (
    <>
      <SelectField
        label={t('claimant')}
        options={view.claimants.map(({ operator, name }) => ({ value: operator, label: name }))}
        error={errors.claimant?.message}
        {...register('claimant', { validate: (claimant) => claimant !== '' || t('claimantNeeded') })}
      />
      <TextField
        label={t('court')}
        maxLength={300}
        autoComplete="off"
        error={errors.court?.message}
        {...register('court', { validate: (court) => court.trim() !== '' || t('courtNeeded') })}
      />
      <Columns>
        <TextField
          label={t('caseNumber')}
          hint={t('caseHint')}
          maxLength={300}
          autoComplete="off"
          error={errors.caseNumber?.message}
          {...register('caseNumber', { validate: (number) => number.trim() !== '' || t('caseNeeded') })}
        />
        <TextField
          type="date"
          label={t('servedOn')}
          hint={t('servedHint', { date: shortDay(view.forfeiture.lastDay, language) })}
          min={`${localDate(fromIso(view.sentAt), timeZone)}`}
          max={`${localDate(useNow(), timeZone)}`}
          error={errors.servedOn?.message}
          {...register('servedOn', { validate: (day) => day !== '' || t('dayNeeded') })}
        />
      </Columns>
    </>
  );
}
