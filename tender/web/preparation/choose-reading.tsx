import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { uiWords } from '#platform/ui/words.ts';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { Reading } from '#tender/core/guide/schema/guide.ts';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { preparationWords } from './words.ts';

interface Filled {
  alternative: string;
  reason: string;
}

export function ChooseReading({
  reading,
  onDone,
}: {
  readonly reading: Reading;
  readonly onDone: () => void;
}): ReactNode {
  const t = useWords(preparationWords);
  const ui = useWords(uiWords);
  const show = useToast();
  const choose = useCommand('choose-reading');
  const form = useForm<Filled>({
    defaultValues: { alternative: reading.choice, reason: '' },
  });
  const send = async (filled: Filled): Promise<void> => {
    const done = await choose.send({ reading: reading.id, ...filled });
    if (!done.ok) return;
    show({ text: t('readingChosen') });
    onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={choose.problem} />
        <PickField
          form={form}
          name="alternative"
          legend={t('alternative')}
          options={reading.alternatives.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <WrittenField form={form} name="reason" label={t('reason')} rows={3} needed={t('reasonNeeded')} />
        <Actions>
          <Button kind="primary" type="submit" busy={choose.busy}>
            {t('chooseReading')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {ui('cancel')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
