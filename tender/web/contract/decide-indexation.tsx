import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { parseRational, sign } from '#platform/kernel/rational.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Columns, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import { contractPageWords } from './words.ts';

interface Filled {
  accepted: '' | 'yes' | 'no';
  current: string;
  previous: string;
  reason: string;
}

/** Consent comes with the two figures as they were published; from these the prices follow (ROC-45). */
export function DecideIndexation({ indexation }: { readonly indexation: string }): ReactNode {
  const t = useWords(contractPageWords);
  const decide = useCommand('decide-indexation');
  const form = useForm<Filled>({ defaultValues: { accepted: '', current: '', previous: '', reason: '' } });
  const accepted = useWatch({ control: form.control, name: 'accepted' }) === 'yes';
  const act = async (): Promise<boolean> => {
    const { current, previous, reason } = form.getValues();
    const figures = accepted ? { current: plain(current), previous: plain(previous) } : {};
    return (await decide.send({ indexation, accepted, reason, ...figures })).ok;
  };
  return (
    <Stack>
      <PickField
        form={form}
        name="accepted"
        legend={t('indexDecide')}
        needed={t('choiceNeeded')}
        options={[
          { value: 'yes', label: t('indexGrant') },
          { value: 'no', label: t('indexRefuse') },
        ]}
      />
      {accepted ? <Figures form={form} /> : null}
      <WrittenField form={form} name="reason" label={t('reason')} rows={3} needed={t('reasonNeeded')} />
      <div>
        <Deed
          label={t('decideGo')}
          title={t('indexDecideTitle')}
          happens={t(accepted ? 'indexGrantHappens' : 'indexRefuseHappens')}
          seenBy={t('partySeen')}
          undo={t('decideUndo')}
          done={t('decided')}
          danger={!accepted}
          busy={decide.busy}
          problem={decide.problem}
          form={form}
          act={act}
        />
      </div>
    </Stack>
  );
}

function Figures({ form }: { readonly form: UseFormReturn<Filled> }): ReactNode {
  const t = useWords(contractPageWords);
  const { errors } = form.formState;
  const rule = { validate: (text: string) => isFigure(text) || t('figureNeeded') };
  return (
    <Columns>
      <TextField
        label={t('figureCurrent')}
        hint={t('figureHint')}
        inputMode="decimal"
        autoComplete="off"
        error={errors.current?.message}
        {...form.register('current', rule)}
      />
      <TextField
        label={t('figurePrevious')}
        hint={t('figureHint')}
        inputMode="decimal"
        autoComplete="off"
        error={errors.previous?.message}
        {...form.register('previous', rule)}
      />
    </Columns>
  );
}

/** As people write it here, with a comma, and as the command takes it. */
function plain(text: string): string {
  return text.trim().replace(',', '.');
}

function isFigure(text: string): boolean {
  if (!/^\d{1,6}([.,]\d{1,6})?$/.test(text.trim())) return false;
  const read = parseRational(plain(text));
  return read.ok && sign(read.value) > 0;
}
