import { type ReactNode, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { localDate } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { FileField } from '#platform/ui/file-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { explain } from '#tender/core/legal/notes.ts';
import type { EvidenceItemView } from '#tender/core/procedure/evidence/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { useView } from '../data/view.ts';
import { useRows } from './chosen-rows.ts';
import { ageAtTender, ageText } from './piece.ts';
import { type FileHandle, pieceLimits, useFile } from './use-file.ts';
import { evidencePageWords } from './words.ts';

interface Filled {
  issuedOn: string;
  lateReason: string;
}

interface HandInProps {
  readonly item: EvidenceItemView;
  readonly isLate: boolean;
  readonly onDone: () => void;
}

/** One PDF with its date of issue. That it is too old or too late is said at once, and a reason asked (ALM-10). */
export function HandIn({ item, isLate, onDone }: HandInProps): ReactNode {
  const t = useWords(evidencePageWords);
  const show = useToast();
  const { procedure } = useFrame();
  const draftKey = `evidence-reason-${procedure}-${item.item}`;
  const handIn = useCommand('hand-in-evidence');
  const upload = useFile();
  const [missing, setMissing] = useState(false);
  const form = useForm<Filled>({ defaultValues: { issuedOn: item.handedIn?.issuedOn ?? '', lateReason: '' } });
  const file = upload.chosen?.file;
  const send = async ({ issuedOn, lateReason }: Filled): Promise<void> => {
    if (file === undefined) return setMissing(true);
    const reason = lateReason.trim() === '' ? {} : { lateReason };
    const done = await handIn.send({ item: item.item, file, issuedOn, ...reason });
    if (!done.ok) return;
    clearDraft(draftKey);
    show({ text: t('done') });
    onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(send, () => setMissing(file === undefined))(event)}>
      <Stack>
        <Refused problem={handIn.problem} />
        <PieceUpload upload={upload} missing={missing} />
        <DayAndReason form={form} item={item} isLate={isLate} draftKey={draftKey} />
        <Actions>
          <Button
            kind="primary"
            type="submit"
            busy={handIn.busy || upload.chosen?.step === 'sending' || upload.chosen?.step === 'checking'}
          >
            {t('handIn')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

interface PieceUploadProps {
  readonly upload: FileHandle;
  readonly missing: boolean;
}

function PieceUpload({ upload: { chosen, choose, drop }, missing }: PieceUploadProps): ReactNode {
  const t = useWords(evidencePageWords);
  return (
    <FileField
      label={t('file')}
      limits={pieceLimits}
      files={useRows(chosen)}
      replaces
      error={missing && chosen === undefined ? t('fileNeeded') : undefined}
      onAdd={([first]) => first && choose(first)}
      onRemove={drop}
    />
  );
}

interface DayAndReasonProps {
  readonly form: UseFormReturn<Filled>;
  readonly item: EvidenceItemView;
  readonly isLate: boolean;
  readonly draftKey: string;
}

function DayAndReason({ form, item, isLate, draftKey }: DayAndReasonProps): ReactNode {
  const t = useWords(evidencePageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const placedAt = useView('submission').data?.own?.placedAt;
  const issuedOn = useWatch({ control: form.control, name: 'issuedOn' });
  const age = ageAtTender(issuedOn, item.maximumAge, placedAt, timeZone);
  const tooOld = age?.accepted === false;
  const may = item.goodReasonAccepted;
  return (
    <>
      <TextField
        type="date"
        label={t('issuedOn')}
        hint={item.maximumAge === undefined ? undefined : t('maximumAge', { age: ageText(item.maximumAge, language) })}
        max={`${localDate(useNow(), timeZone)}`}
        error={form.formState.errors.issuedOn?.message}
        {...form.register('issuedOn', { validate: (day) => day !== '' || t('issuedNeeded') })}
      />
      {tooOld ? (
        <Alert tone="warn" title={t('tooOldTitle')} role="status">
          <p>{age.why.map((note) => explain(note, language)).join(' ')}</p>
          <p>{t(may ? 'tooOldMay' : 'tooOldMayNot')}</p>
        </Alert>
      ) : null}
      {isLate ? (
        <Alert tone="warn" title={t('lateTitle')}>
          <p>{t(may ? 'lateMay' : 'lateMayNot')}</p>
        </Alert>
      ) : null}
      {isLate || (tooOld && may) ? (
        <TextareaField
          label={t('lateReason')}
          hint={t('lateReasonHint')}
          optional
          rows={4}
          draftKey={draftKey}
          {...form.register('lateReason')}
        />
      ) : null}
    </>
  );
}
