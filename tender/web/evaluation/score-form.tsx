import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { type Control, useController, useForm } from 'react-hook-form';
import { useLocation } from 'react-router';
import { Actions, Button } from '#platform/ui/button.tsx';
import { forget, recall, remember } from '#platform/ui/device-storage.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { GivenScore } from '#tender/core/procedure/evaluation/state.ts';
import type { EvaluatedTender, GradedCriterion } from '#tender/core/procedure/evaluation/view.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import { GradeCards } from './grade-cards.tsx';
import { evaluationPageWords } from './words.ts';

interface ScoreFormProps {
  readonly tender: EvaluatedTender;
  readonly criterion: GradedCriterion;
  readonly user: string;
  readonly purpose: 'give' | 'change';
  readonly last: GivenScore | undefined;
  readonly submit: string;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onSave: (grade: string, reason: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

interface Score {
  grade: string;
  reason: string;
}

/** A grade and its reason. Both stay on the device until they are saved; Ctrl and Enter saves. */
export function ScoreForm(props: ScoreFormProps): ReactNode {
  const { tender, criterion, purpose, last, submit, busy, problem, onCancel } = props;
  const t = useWords(evaluationPageWords);
  const { form, draftKey, save } = useScore(props);
  const submitByKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!busy) void save();
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} onKeyDown={submitByKeys}>
      <Stack>
        <GradeField
          control={form.control}
          draftKey={draftKey}
          tender={tender}
          criterion={criterion}
          changed={purpose === 'change' ? last?.grade : undefined}
        />
        <WrittenField
          form={form}
          name="reason"
          label={t('reason')}
          hint={t(purpose === 'give' ? 'reasonHint' : 'reasonChangeHint')}
          rows={5}
          draftKey={draftKey}
          needed={t('reasonNeeded')}
        />
        <Refused problem={problem} />
        <Actions>
          <Button kind="primary" type="submit" busy={busy}>
            {submit}
          </Button>
          {onCancel === undefined ? null : (
            <Button kind="quiet" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
          <span className="evaluation-keys">{t('keysHint')}</span>
        </Actions>
      </Stack>
    </form>
  );
}

function useScore({ tender, criterion, user, purpose, last, onSave }: ScoreFormProps) {
  const draftKey = `${purpose}-${useProcedureId()}-${user}-${tender.operator}-${criterion.id}`;
  const form = useForm<Score>({
    defaultValues: {
      grade: recall(gradeKey(draftKey)) ?? last?.grade ?? '',
      reason: purpose === 'give' ? (last?.reason ?? '') : '',
    },
  });
  const save = form.handleSubmit(async ({ grade, reason }) => {
    const saved = await onSave(grade, reason.trim());
    if (!saved) return;
    clearDraft(draftKey);
    forget(gradeKey(draftKey));
  });
  return { form, draftKey, save };
}

/** Under this key the picked grade is kept on the device, beside the draft of its reason. */
function gradeKey(draftKey: string): string {
  return `grade:${draftKey}`;
}

interface GradeFieldProps extends Pick<ScoreFormProps, 'tender' | 'criterion'> {
  readonly control: Control<Score>;
  readonly draftKey: string;
  /** The grade that is being changed: another has to be picked. */
  readonly changed: string | undefined;
}

/** One of the grades of the guide. */
function GradeField({ control, draftKey, tender, criterion, changed }: GradeFieldProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const cards = useFocusAfterSaving();
  const { field, fieldState } = useController({
    control,
    name: 'grade',
    rules: { required: t('gradeNeeded'), validate: (grade) => grade !== changed || t('gradeSame') },
  });
  const pick = (grade: string): void => {
    remember(gradeKey(draftKey), grade);
    field.onChange(grade);
  };
  return (
    <GradeCards
      ref={cards}
      legend={t('gradeLegend', { tenderer: tender.operatorName, criterion: criterion.title })}
      grades={criterion.grades}
      value={field.value}
      error={fieldState.error?.message}
      onPick={pick}
    />
  );
}

/** Who saved by keyboard goes on by keyboard: the picked grade of the next cell, or its first, has the focus. */
function useFocusAfterSaving(): RefObject<HTMLFieldSetElement | null> {
  const cards = useRef<HTMLFieldSetElement>(null);
  const location = useLocation();
  const state: unknown = location.state;
  const { key } = location;
  const wanted = typeof state === 'object' && state !== null && Reflect.get(state, 'focus') === 'grade';
  useEffect(() => {
    if (!wanted) return undefined;
    // After the frame has put the focus at the beginning of the new page.
    const frame = requestAnimationFrame(() => {
      const radios = cards.current;
      (radios?.querySelector<HTMLInputElement>('input:checked') ?? radios?.querySelector('input'))?.focus({
        preventScroll: true,
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, key]);
  return cards;
}
