import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { DocumentLine } from '#tender/core/qualification/view.ts';
import { Deed } from '../frame/deed.tsx';
import { useSystemCommand } from './data.ts';
import { documentWords } from './document-words.ts';

/** With a reason, which those who had it are told. */
export function WithdrawDocument({ line }: { readonly line: DocumentLine }): ReactNode {
  const t = useWords(documentWords);
  const withdraw = useSystemCommand('withdraw-document');
  const form = useForm({ defaultValues: { reason: '' } });
  const { document, language, title } = line;
  const send = async (): Promise<boolean> => {
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return false;
    return (await withdraw.send({ document, language, ...form.getValues() })).ok;
  };
  return (
    <Deed
      label={t('withdraw')}
      of={`${title} (${language})`}
      kind="quiet"
      title={t('withdrawTitle', { title })}
      happens={t('withdrawHappens')}
      seenBy={t('withdrawSeen')}
      undo={t('withdrawUndo')}
      danger
      busy={withdraw.busy}
      problem={withdraw.problem}
      act={send}
    >
      <WrittenField form={form} name="reason" label={t('reason')} rows={3} needed={t('reasonNeeded')} />
    </Deed>
  );
}
