import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import type { AskedQuestion } from './question-card.tsx';
import { questionsWords } from './words.ts';

export function RefuseForm({
  asked,
  onDone,
}: {
  readonly asked: AskedQuestion;
  readonly onDone: () => void;
}): ReactNode {
  const t = useWords(questionsWords);
  const show = useToast();
  const refuse = useCommand('refuse-question');
  const form = useForm({ defaultValues: { reason: '' } });
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const done = await refuse.send({ question: asked.question, reason });
    if (!done.ok) return;
    show({ text: t('refusedDone') });
    onDone();
  };
  return (
    <form noValidate className="questions-form" onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={refuse.problem} />
        <WrittenField
          form={form}
          name="reason"
          label={t('reason')}
          hint={t('refuseText')}
          rows={3}
          needed={t('reasonNeeded')}
        />
        <Actions>
          <Button kind="danger" type="submit" busy={refuse.busy}>
            {t('refuseDo')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
