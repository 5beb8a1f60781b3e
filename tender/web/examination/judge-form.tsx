import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { Deed } from '../frame/deed.tsx';
import { remedyWords } from './remedy-words.ts';

interface JudgeFormProps {
  /** Distinguishes this form from others on the page; also where its text is kept on the device. */
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
  const [answer, setAnswer] = useState<'yes' | 'no'>();
  const [lacksAnswer, setLacksAnswer] = useState(false);
  const form = useForm({ defaultValues: { reason: '' } });
  const reason = useWatch({ control: form.control, name: 'reason' });
  const draftKey = `judge-${id}`;
  const isFilled = async (): Promise<boolean> => {
    setLacksAnswer(answer === undefined);
    return (await form.trigger('reason', { shouldFocus: true })) && answer !== undefined;
  };
  const act = async (): Promise<boolean> => {
    const done = await onJudge(answer === 'yes', reason.trim());
    if (done) clearDraft(draftKey);
    return done;
  };
  return (
    <Stack>
      <RadioField
        legend={legend}
        name={`judge-${id}`}
        value={answer}
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
        error={lacksAnswer && answer === undefined ? t('chooseFirst') : undefined}
        onPick={(picked) => setAnswer(picked === 'yes' ? 'yes' : 'no')}
      />
      <TextareaField
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        draftKey={draftKey}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { validate: (text) => text.trim() !== '' || t('needed') })}
      />
      <div>
        <Deed
          label={t('record')}
          title={t('judgeTitle')}
          happens={answer === 'yes' ? happensYes : happensNo}
          seenBy={seenBy}
          undo={t('judgeUndo')}
          busy={busy}
          problem={problem}
          before={isFilled}
          act={act}
          done={t('judgeDone')}
        />
      </div>
    </Stack>
  );
}
