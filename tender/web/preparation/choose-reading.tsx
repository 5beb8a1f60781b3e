import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { uiWords } from '#platform/ui/words.ts';
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
  const { control, register, setValue, handleSubmit, formState } = useForm<Filled>({
    defaultValues: { alternative: reading.choice, reason: '' },
  });
  const alternative = useWatch({ control, name: 'alternative' });
  const send = async (filled: Filled): Promise<void> => {
    const done = await choose.send({ reading: reading.id, ...filled });
    if (!done.ok) return;
    show({ text: t('readingChosen') });
    onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void handleSubmit(send)(event)}>
      <Stack>
        <Refused problem={choose.problem} />
        <RadioField
          legend={t('alternative')}
          name={`reading-${reading.id}`}
          value={alternative}
          options={reading.alternatives.map(({ id, title }) => ({ value: id, label: title }))}
          onPick={(picked) => setValue('alternative', picked)}
        />
        <TextareaField
          label={t('reason')}
          rows={3}
          error={formState.errors.reason?.message}
          {...register('reason', { validate: (text) => text.trim() !== '' || t('reasonNeeded') })}
        />
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
