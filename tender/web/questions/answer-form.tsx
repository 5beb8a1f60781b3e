import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import type { AskedQuestion } from './question-card.tsx';
import { questionsWords } from './words.ts';

interface Filled {
  published: string;
  answer: string;
  amends: string;
}

/** The answer, with the question rewritten so that nobody can tell who asked. Kept on the device until it is sent. */
export function AnswerForm({
  asked,
  onDone,
}: {
  readonly asked: AskedQuestion;
  readonly onDone: () => void;
}): ReactNode {
  const t = useWords(questionsWords);
  const draftKey = `answer-${useProcedureId()}-${asked.question}`;
  const show = useToast();
  const answer = useCommand('answer-question');
  const form = useForm<Filled>({
    defaultValues: {
      published: asked.answered?.published ?? asked.text,
      answer: asked.answered?.answer ?? '',
      amends: asked.answered?.amends ?? '',
    },
  });
  const send = async ({ amends, ...filled }: Filled): Promise<void> => {
    const done = await answer.send({
      question: asked.question,
      ...filled,
      ...(amends.trim() === '' ? {} : { amends }),
    });
    if (!done.ok) return;
    clearDraft(draftKey);
    show({ text: t('saved') });
    onDone();
  };
  return (
    <form noValidate className="questions-form" onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={answer.problem} />
        <AnswerFields form={form} draftKey={draftKey} />
        <Actions>
          <Button kind="primary" type="submit" busy={answer.busy}>
            {t('save')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

interface AnswerFieldsProps {
  readonly form: UseFormReturn<Filled>;
  readonly draftKey: string;
}

function AnswerFields({ form, draftKey }: AnswerFieldsProps): ReactNode {
  const t = useWords(questionsWords);
  return (
    <>
      <WrittenField
        form={form}
        name="published"
        label={t('publishedText')}
        hint={t('publishedHint')}
        rows={3}
        needed={t('publishedNeeded')}
      />
      <WrittenField
        form={form}
        name="answer"
        label={t('answerText')}
        rows={5}
        draftKey={draftKey}
        needed={t('answerNeeded')}
      />
      <TextareaField label={t('amends')} hint={t('amendsHint')} rows={2} optional {...form.register('amends')} />
    </>
  );
}
