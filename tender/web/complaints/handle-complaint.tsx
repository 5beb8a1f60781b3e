import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { complaintsPageWords } from './words.ts';

const outcomes = ['well-founded', 'partly-founded', 'unfounded'] as const;

/** By whoever has no part in the procedure (ROC-19). */
export function HandleComplaint({ complaint }: { readonly complaint: string }): ReactNode {
  const t = useWords(complaintsPageWords);
  const show = useToast();
  const handle = useCommand('handle-complaint');
  const form = useForm<{ outcome: '' | (typeof outcomes)[number]; reason: string }>({
    defaultValues: { outcome: '', reason: '' },
  });
  const save = form.handleSubmit(async ({ outcome, reason }) => {
    if (outcome === '') return;
    const done = await handle.send({ complaint, outcome, reason });
    if (done.ok) show({ text: t('judged') });
  });
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Stack>
        <PickField
          form={form}
          name="outcome"
          legend={t('outcome')}
          needed={t('outcomeNeeded')}
          options={outcomes.map((value) => ({ value, label: t(value) }))}
        />
        <WrittenField form={form} name="reason" label={t('reason')} rows={4} needed={t('reasonNeeded')} />
        <Refused problem={handle.problem} />
        <div>
          <Button kind="primary" type="submit" busy={handle.busy}>
            {t('judge')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
