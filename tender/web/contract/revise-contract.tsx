import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { localDate } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { useContractCommand, useContractDraft } from './whose.tsx';
import { contractPageWords } from './words.ts';

interface Filled {
  clause: string;
  description: string;
  on: string;
}

interface ReviseContractProps {
  readonly view: ContractView;
  readonly onDone: () => void;
}

export function ReviseContract({ view, onDone }: ReviseContractProps): ReactNode {
  const t = useWords(contractPageWords);
  const { timeZone } = useFrame();
  const draftKey = useContractDraft('revision');
  const revise = useContractCommand('revise-contract');
  const form = useForm<Filled>({
    defaultValues: { clause: '', description: '', on: `${localDate(useNow(), timeZone)}` },
  });
  const send = async (): Promise<boolean> => {
    const done = await revise.send(form.getValues());
    if (!done.ok) return false;
    clearDraft(draftKey);
    onDone();
    return true;
  };
  return (
    <Section title={t('revise')} level={3} card>
      <Stack>
        <ReviseFields view={view} form={form} draftKey={draftKey} />
        <Deed
          label={t('revise')}
          title={t('reviseTitle')}
          happens={t('reviseHappens')}
          seenBy={t('partySeen')}
          undo={t('reviseUndo')}
          done={t('revised')}
          busy={revise.busy}
          problem={revise.problem}
          form={form}
          act={send}
          onCancel={onDone}
        />
      </Stack>
    </Section>
  );
}

interface ReviseFieldsProps {
  readonly view: ContractView;
  readonly form: UseFormReturn<Filled>;
  readonly draftKey: string;
}

function ReviseFields({ view, form, draftKey }: ReviseFieldsProps): ReactNode {
  const t = useWords(contractPageWords);
  return (
    <>
      <PickField
        form={form}
        name="clause"
        legend={t('clause')}
        needed={t('clauseNeeded')}
        options={view.clauses.map(({ id, text, source }) => ({
          value: id,
          label: text,
          ...(source === undefined ? {} : { hint: t('clausePlace', { place: source }) }),
        }))}
      />
      <WrittenField
        form={form}
        name="description"
        label={t('description')}
        rows={4}
        draftKey={draftKey}
        needed={t('descriptionNeeded')}
      />
      <TextField
        type="date"
        label={t('reviseOn')}
        error={form.formState.errors.on?.message}
        {...form.register('on', { validate: (day) => day !== '' || t('dayNeeded') })}
      />
    </>
  );
}
