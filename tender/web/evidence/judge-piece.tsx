import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { Actions, Button } from '#platform/ui/button.tsx';
import { CheckboxField, RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import type { EvidenceItemView } from '#tender/core/procedure/evidence/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { acceptable } from './piece.ts';
import { evidencePageWords } from './words.ts';

interface Filled {
  verdict: '' | 'accept' | 'refuse';
  goodReason: boolean;
  reason: string;
}

interface JudgePieceProps {
  readonly operator: string;
  readonly operatorName: string;
  readonly item: EvidenceItemView;
  readonly onDone: () => void;
}

/** Accept or not, with reasons; a good reason only where the guide admits one (ALM-10). */
export function JudgePiece({ operator, operatorName, item, onDone }: JudgePieceProps): ReactNode {
  const t = useWords(evidencePageWords);
  const { procedure } = useFrame();
  const draftKey = `evidence-${procedure}-${operator}-${item.item}`;
  const judge = useCommand('judge-evidence');
  const start = acceptable(item) === 'never' ? 'refuse' : '';
  const form = useForm<Filled>({ defaultValues: { verdict: start, goodReason: false, reason: '' } });
  const verdict = useWatch({ control: form.control, name: 'verdict' });
  const accepted = verdict === 'accept';
  const send = async (): Promise<boolean> => {
    const { goodReason, reason } = form.getValues();
    const done = await judge.send({ operator, item: item.item, accepted, reason, goodReason: accepted && goodReason });
    if (!done.ok) return false;
    clearDraft(draftKey);
    onDone();
    return true;
  };
  const name = { name: operatorName, title: item.title };
  return (
    <div>
      <Stack>
        <JudgeFields form={form} item={item} draftKey={draftKey} />
        <Actions>
          <Deed
            label={t('save')}
            title={t(accepted ? 'acceptTitle' : 'refuseTitle')}
            happens={t(accepted ? 'acceptHappens' : 'refuseHappens', name)}
            seenBy={t('judgeSeen', name)}
            undo={t('acceptUndo')}
            done={t('judgedDone')}
            confirm={t('save')}
            danger={!accepted}
            busy={judge.busy}
            problem={judge.problem}
            before={() => form.trigger(undefined, { shouldFocus: true })}
            act={send}
          />
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Actions>
      </Stack>
    </div>
  );
}

interface JudgeFieldsProps {
  readonly form: UseFormReturn<Filled>;
  readonly item: EvidenceItemView;
  readonly draftKey: string;
}

function JudgeFields({ form, item, draftKey }: JudgeFieldsProps): ReactNode {
  const t = useWords(evidencePageWords);
  const { errors } = form.formState;
  const verdict = useWatch({ control: form.control, name: 'verdict' });
  const may = acceptable(item);
  form.register('verdict', { validate: (picked) => picked !== '' || t('choiceNeeded') });
  return (
    <>
      {may === 'never' ? (
        <p>{t(item.handedIn === undefined ? 'cannotAcceptMissing' : 'cannotAccept')}</p>
      ) : (
        <RadioField
          legend={t('judgeLegend')}
          name={`verdict-${item.item}`}
          value={verdict}
          error={errors.verdict?.message}
          onPick={(picked) =>
            form.setValue('verdict', picked === 'accept' ? 'accept' : 'refuse', { shouldValidate: true })
          }
          options={[
            { value: 'accept', label: t('accept') },
            { value: 'refuse', label: t('refuse') },
          ]}
        />
      )}
      {may === 'with-good-reason' && verdict === 'accept' ? (
        <CheckboxField
          label={t('goodReason')}
          hint={t('goodReasonHint')}
          error={errors.goodReason?.message}
          {...form.register('goodReason', {
            validate: (given, { verdict: picked }) => picked !== 'accept' || given || t('goodReasonNeeded'),
          })}
        />
      ) : null}
      <TextareaField
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        draftKey={draftKey}
        error={errors.reason?.message}
        {...form.register('reason', { validate: (text) => text.trim() !== '' || t('reasonNeeded') })}
      />
    </>
  );
}
