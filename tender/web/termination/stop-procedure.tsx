import { type ReactNode, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
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
  const { register, handleSubmit, formState, reset } = form;
  const [confirming, setConfirming] = useState<Filled>();
  const done = (): void => {
    setConfirming(undefined);
    clearDraft(draftKey);
    reset();
  };
  return (
    <Section title={t('stopTitle')} card>
      <form noValidate onSubmit={(event) => void handleSubmit((filled) => setConfirming(filled))(event)}>
        <Stack>
          <ChoiceFields form={form} />
          <TextareaField
            label={t('reason')}
            hint={t('reasonHint')}
            rows={4}
            draftKey={draftKey}
            error={formState.errors.reason?.message}
            {...register('reason', { validate: (text) => text.trim() !== '' || t('reasonNeeded') })}
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
  const { extent, duration } = useWatch({ control: form.control });
  return (
    <>
      <RadioField
        legend={t('extent')}
        name="extent"
        value={extent}
        onPick={(picked) => form.setValue('extent', picked === 'partly' ? 'partly' : 'whole')}
        options={[
          { value: 'whole', label: t('extentWhole') },
          { value: 'partly', label: t('extentPartly') },
        ]}
      />
      <RadioField
        legend={t('duration')}
        name="duration"
        value={duration}
        onPick={(picked) => form.setValue('duration', picked === 'for-good' ? 'for-good' : 'for-now')}
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
