import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
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
  adopted: '' | 'yes' | 'no';
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
      adopted: decidedOn(asked),
    },
  });
  const send = async ({ amends, adopted, ...filled }: Filled): Promise<void> => {
    const done = await answer.send({
      question: asked.question,
      ...filled,
      ...(amends.trim() === '' ? {} : { amends }),
      ...(asked.suggestion === undefined ? {} : { adopted: adopted === 'yes' }),
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
        {asked.suggestion === undefined ? null : <Adopted form={form} />}
        <AnswerFields form={form} draftKey={draftKey} suggested={asked.suggestion !== undefined} />
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

function decidedOn({ answered }: AskedQuestion): Filled['adopted'] {
  if (answered?.adopted === undefined) return '';
  return answered.adopted ? 'yes' : 'no';
}

/** Whether the suggested words come into the document; the answer gives the reasons (ROC-08). */
function Adopted({ form }: { readonly form: UseFormReturn<Filled> }): ReactNode {
  const t = useWords(questionsWords);
  return (
    <PickField
      form={form}
      name="adopted"
      legend={t('adopted')}
      needed={t('adoptedNeeded')}
      options={[
        { value: 'yes', label: t('adopt') },
        { value: 'no', label: t('adoptNot') },
      ]}
    />
  );
}

interface AnswerFieldsProps {
  readonly form: UseFormReturn<Filled>;
  readonly draftKey: string;
  readonly suggested: boolean;
}

function AnswerFields({ form, draftKey, suggested }: AnswerFieldsProps): ReactNode {
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
        hint={suggested ? t('adoptedReasons') : undefined}
        rows={5}
        draftKey={draftKey}
        needed={t('answerNeeded')}
      />
      <TextareaField label={t('amends')} hint={t('amendsHint')} rows={2} optional {...form.register('amends')} />
    </>
  );
}
