import { type ReactNode, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import { terminationWords } from './words.ts';

interface Filled {
  extent: 'whole' | 'partly';
  duration: 'for-now' | 'for-good';
  reason: string;
}

export function StopProcedure(): ReactNode {
  const t = useWords(terminationWords);
  const draftKey = `stop-${useProcedureId()}`;
  const form = useForm<Filled>({
    defaultValues: { extent: 'whole', duration: 'for-now', reason: '' },
  });
  const [confirming, setConfirming] = useState<Filled>();
  const done = (): void => {
    setConfirming(undefined);
    clearDraft(draftKey);
    form.reset();
  };
  return (
    <Section title={t('stopTitle')} card>
      <form noValidate onSubmit={(event) => void form.handleSubmit((filled) => setConfirming(filled))(event)}>
        <Stack>
          <ChoiceFields form={form} />
          <WrittenField
            form={form}
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            rows={4}
            draftKey={draftKey}
            needed={t('reasonNeeded')}
          />
          <div>
            <Button type="submit">{t('goOn')}</Button>
          </div>
        </Stack>
      </form>
      {confirming === undefined ? null : (
        <ConfirmStop filled={confirming} onDone={done} onClose={() => setConfirming(undefined)} />
      )}
    </Section>
  );
}

function ChoiceFields({ form }: { readonly form: UseFormReturn<Filled> }): ReactNode {
  const t = useWords(terminationWords);
  return (
    <>
      <PickField
        form={form}
        name="extent"
        legend={t('extent')}
        options={[
          { value: 'whole', label: t('extentWhole') },
          { value: 'partly', label: t('extentPartly') },
        ]}
      />
      <PickField
        form={form}
        name="duration"
        legend={t('duration')}
        options={[
          { value: 'for-now', label: t('forNow'), hint: t('forNowHint') },
          { value: 'for-good', label: t('forGood'), hint: t('forGoodHint') },
        ]}
      />
    </>
  );
}

interface ConfirmStopProps {
  readonly filled: Filled;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function ConfirmStop({ filled, onDone, onClose }: ConfirmStopProps): ReactNode {
  const t = useWords(terminationWords);
  const show = useToast();
  const stop = useCommand('stop-procedure');
  const send = async (): Promise<void> => {
    const done = await stop.send(filled);
    if (!done.ok) return;
    show({ text: t('stopped') });
    onDone();
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t('confirmStop')}
      happens={t(filled.extent === 'whole' ? 'stopHappensWhole' : 'stopHappensPartly')}
      seenBy={t('stopSeen')}
      undo={t(filled.duration === 'for-good' ? 'undoForGood' : 'undoForNow')}
      confirm={t('stop')}
      busy={stop.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Refused problem={stop.problem} />
    </ConfirmDialog>
  );
}
