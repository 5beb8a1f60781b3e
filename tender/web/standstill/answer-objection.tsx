import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import type { Objection } from './entries.ts';
import { standstillPageWords } from './words.ts';

export function AnswerObjection({
  objection,
  onDone,
}: {
  readonly objection: Objection;
  readonly onDone: () => void;
}): ReactNode {
  const t = useWords(standstillPageWords);
  const { procedure } = useFrame();
  const draftKey = `objection-answer-${procedure}-${objection.objection}`;
  const answer = useCommand('answer-objection');
  const form = useForm({ defaultValues: { answer: '' } });
  const send = async (): Promise<boolean> => {
    const done = await answer.send({ objection: objection.objection, answer: form.getValues('answer') });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  const name = { name: objection.operatorName };
  return (
    <Stack>
      <WrittenField
        form={form}
        name="answer"
        label={t('answerText')}
        rows={5}
        draftKey={draftKey}
        needed={t('answerNeeded')}
      />
      <Deed
        label={t('answerGo')}
        title={t('answerTitle')}
        happens={t('answerHappens', name)}
        seenBy={t('answerSeen', name)}
        undo={t('answerUndo')}
        done={t('answerDone')}
        busy={answer.busy}
        problem={answer.problem}
        form={form}
        act={send}
        onCancel={onDone}
      />
    </Stack>
  );
}
