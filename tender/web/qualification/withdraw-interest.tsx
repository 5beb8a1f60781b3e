import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { Deed } from '../frame/deed.tsx';
import { useSystemCommand } from './data.ts';
import { ownWords } from './own-words.ts';

/** Until a decision; nobody is barred by it. */
export function WithdrawInterest(): ReactNode {
  const t = useWords(ownWords);
  const withdraw = useSystemCommand('withdraw-interest');
  const form = useForm({ defaultValues: { reason: '' } });
  const send = async (): Promise<boolean> => {
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return false;
    return (await withdraw.send({ reason: form.getValues('reason') })).ok;
  };
  return (
    <div>
      <Deed
        label={t('withdraw')}
        kind="quiet"
        title={t('withdrawTitle')}
        happens={t('withdrawHappens')}
        seenBy={t('sendSeen')}
        undo={t('withdrawUndo')}
        danger
        busy={withdraw.busy}
        problem={withdraw.problem}
        act={send}
      >
        <WrittenField form={form} name="reason" label={t('reason')} rows={3} needed={t('reasonWanted')} />
      </Deed>
    </div>
  );
}
