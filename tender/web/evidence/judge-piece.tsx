import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
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
          form={form}
          act={send}
          onCancel={onDone}
        />
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
  const verdict = useWatch({ control: form.control, name: 'verdict' });
  const may = acceptable(item);
  return (
    <>
      {may === 'never' ? (
        <p>{t(item.handedIn === undefined ? 'cannotAcceptMissing' : 'cannotAccept')}</p>
      ) : (
        <PickField
          form={form}
          name="verdict"
          legend={t('judgeLegend')}
          needed={t('choiceNeeded')}
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
          error={form.formState.errors.goodReason?.message}
          {...form.register('goodReason', {
            validate: (given, { verdict: picked }) => picked !== 'accept' || given || t('goodReasonNeeded'),
          })}
        />
      ) : null}
      <WrittenField
        form={form}
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        draftKey={draftKey}
        needed={t('reasonNeeded')}
      />
    </>
  );
}
