import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'react-router';
import { Actions, Button } from '#platform/ui/button.tsx';
import { forget, recall, remember } from '#platform/ui/device-storage.ts';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import type { Problem } from '#platform/ui/problem.ts';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
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

/** A grade and its reason. Both stay on the device until they are saved; Ctrl and Enter saves. */
export function ScoreForm(props: ScoreFormProps): ReactNode {
  const { tender, criterion, user, purpose, last, submit, busy, problem, onSave, onCancel } = props;
  const t = useWords(evaluationPageWords);
  const key = `${purpose}-${useProcedureId()}-${user}-${tender.operator}-${criterion.id}`;
  const form = useForm({
    defaultValues: {
      grade: recall(`grade:${key}`) ?? last?.grade ?? '',
      reason: purpose === 'give' ? (last?.reason ?? '') : '',
    },
  });
  const { register, handleSubmit, watch, setValue, formState } = form;
  register('grade', {
    validate: (grade) =>
      grade === '' ? t('gradeNeeded') : purpose === 'give' || grade !== last?.grade || t('gradeSame'),
  });
  const cards = useFocusAfterSaving();
  const save = handleSubmit(async ({ grade, reason }) => {
    const saved = await onSave(grade, reason.trim());
    if (!saved) return;
    clearDraft(key);
    forget(`grade:${key}`);
  });
  const pick = (grade: string): void => {
    remember(`grade:${key}`, grade);
    setValue('grade', grade, { shouldValidate: formState.isSubmitted });
  };
  const submitByKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!busy) void save();
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} onKeyDown={submitByKeys}>
      <Stack>
        <GradeCards
          ref={cards}
          legend={t('gradeLegend', { tenderer: tender.operatorName, criterion: criterion.title })}
          grades={criterion.grades}
          value={watch('grade')}
          error={formState.errors.grade?.message}
          onPick={pick}
        />
        <TextareaField
          label={t('reason')}
          hint={t(purpose === 'give' ? 'reasonHint' : 'reasonChangeHint')}
          rows={5}
          draftKey={key}
          error={formState.errors.reason?.message}
          {...register('reason', { validate: (text) => text.trim() !== '' || t('reasonNeeded') })}
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
