import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { terminationWords } from './words.ts';

export function ResumeProcedure(): ReactNode {
  const t = useWords(terminationWords);
  const show = useToast();
  const resume = useCommand('resume-procedure');
  const [reason, setReason] = useState<string>();
  const form = useForm({ defaultValues: { reason: '' } });
  const send = async (): Promise<void> => {
    const done = await resume.send({ reason: reason ?? '' });
    if (!done.ok) return;
    show({ text: t('resumed') });
    setReason(undefined);
    form.reset();
  };
  return (
    <Section title={t('resumeTitle')} card>
      <form noValidate onSubmit={(event) => void form.handleSubmit((filled) => setReason(filled.reason))(event)}>
        <Stack>
          <WrittenField
            form={form}
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            rows={3}
            needed={t('reasonNeeded')}
          />
          <div>
            <Button kind="primary" type="submit">
              {t('goOn')}
            </Button>
          </div>
        </Stack>
      </form>
      <ConfirmDialog
        open={reason !== undefined}
        title={t('confirmResume')}
        happens={t('resumeHappens')}
        seenBy={t('stopSeen')}
        undo={t('resumeUndo')}
        confirm={t('resume')}
        busy={resume.busy}
        onConfirm={() => void send()}
        onClose={() => setReason(undefined)}
      >
        <Refused problem={resume.problem} />
      </ConfirmDialog>
    </Section>
  );
}
