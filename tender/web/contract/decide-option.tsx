import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { ContractView } from '#tender/core/procedure/contract/view.ts';
import { Deed } from '../frame/deed.tsx';
import { shortDay } from '../standstill/days.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { useContractCommand, useContractDraft } from './whose.tsx';
import { contractPageWords } from './words.ts';

interface Filled {
  used: '' | 'yes' | 'no';
  reason: string;
}

interface DecideOptionProps {
  readonly view: ContractView;
  readonly option: number;
}

/** The next option, once somebody wants to decide on it. */
export function DecideOption({ view, option }: DecideOptionProps): ReactNode {
  const t = useWords(contractPageWords);
  const { language } = useLanguage();
  const term = view.options.find((one) => one.option === option);
  if (term === undefined) return null;
  const label = t('decide', { number: option });
  const through = shortDay(term.lastDay, language);
  const end = shortDay(view.runsThrough ?? term.start, language);
  return (
    <Unfold label={label}>
      {(close) => (
        <Section title={label} intro={t('decideIntro', { from: shortDay(term.start, language), through, end })} card>
          <DecideForm option={option} through={through} end={end} onDone={close} />
        </Section>
      )}
    </Unfold>
  );
}

interface DecideFormProps {
  readonly option: number;
  readonly through: string;
  readonly end: string;
  readonly onDone: () => void;
}

function DecideForm({ option, through, end, onDone }: DecideFormProps): ReactNode {
  const t = useWords(contractPageWords);
  const draftKey = `${useContractDraft('option')}-${option}`;
  const decide = useContractCommand('decide-option');
  const form = useForm<Filled>({ defaultValues: { used: '', reason: '' } });
  const isUsed = useWatch({ control: form.control, name: 'used' }) === 'yes';
  const send = async (): Promise<boolean> => {
    const { used, reason } = form.getValues();
    const done = await decide.send({ option, used: used === 'yes', reason });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Stack>
      <DecideFields form={form} draftKey={draftKey} />
      <Deed
        label={t('decideGo')}
        title={t('decideTitle', { number: option })}
        happens={isUsed ? t('useHappens', { date: through }) : t('useNotHappens', { date: end })}
        seenBy={t('partySeen')}
        undo={t('decideUndo')}
        done={t('decided')}
        danger={!isUsed}
        busy={decide.busy}
        problem={decide.problem}
        form={form}
        act={send}
        onCancel={onDone}
      />
    </Stack>
  );
}

function DecideFields({
  form,
  draftKey,
}: {
  readonly form: UseFormReturn<Filled>;
  readonly draftKey: string;
}): ReactNode {
  const t = useWords(contractPageWords);
  return (
    <>
      <PickField
        form={form}
        name="used"
        legend={t('useIt')}
        needed={t('choiceNeeded')}
        options={[
          { value: 'yes', label: t('use') },
          { value: 'no', label: t('useNot') },
        ]}
      />
      <WrittenField
        form={form}
        name="reason"
        label={t('reason')}
        rows={3}
        draftKey={draftKey}
        needed={t('reasonNeeded')}
      />
    </>
  );
}
