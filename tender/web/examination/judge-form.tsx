import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { Deed } from '../frame/deed.tsx';
import { remedyWords } from './remedy-words.ts';

interface JudgeFormProps {
  /** Of what is judged: under it the reasons are kept on the device. */
  readonly id: string;
  readonly legend: string;
  readonly yes: string;
  readonly no: string;
  readonly happensYes: string;
  readonly happensNo: string;
  readonly seenBy: string;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onJudge: (accepted: boolean, reason: string) => Promise<boolean>;
}

/** Yes or no with reasons, which the tenderer reads. */
export function JudgeForm(props: JudgeFormProps): ReactNode {
  const { id, legend, yes, no, happensYes, happensNo, seenBy, busy, problem, onJudge } = props;
  const t = useWords(remedyWords);
  const form = useForm({ defaultValues: { answer: '', reason: '' } });
  const isYes = useWatch({ control: form.control, name: 'answer' }) === 'yes';
  const draftKey = `judge-${id}`;
  const act = async (): Promise<boolean> => {
    const done = await onJudge(isYes, form.getValues('reason').trim());
    if (done) clearDraft(draftKey);
    return done;
  };
  return (
    <Stack>
      <PickField
        form={form}
        name="answer"
        legend={legend}
        needed={t('chooseFirst')}
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
      />
      <WrittenField
        form={form}
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        draftKey={draftKey}
        needed={t('needed')}
      />
      <div>
        <Deed
          label={t('record')}
          title={t('judgeTitle')}
          happens={isYes ? happensYes : happensNo}
          seenBy={seenBy}
          undo={t('judgeUndo')}
          busy={busy}
          problem={problem}
          form={form}
          act={act}
          done={t('judgeDone')}
        />
      </div>
    </Stack>
  );
}
