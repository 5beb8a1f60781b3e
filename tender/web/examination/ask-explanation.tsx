import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { remedyWords } from './remedy-words.ts';

/** The instant (ISO) of what a date-time field holds, when it lies after `now`. */
export function termOf(local: string, zone: string, now: string): string | undefined {
  const instant = localInstant(local, zone);
  if (!instant.ok) return undefined;
  const until = toIso(instant.value);
  return until > now ? until : undefined;
}

/** A question to one tenderer with a term. */
export function AskExplanation({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(remedyWords);
  const moment = useMoment();
  const zone = useZone();
  const now = toIso(useNow());
  const draftKey = `explanation-${useProcedureId()}`;
  const command = useCommand('request-explanation');
  const form = useForm({ defaultValues: { operator: '', question: '', until: '' } });
  const { operator, question, until } = useWatch({ control: form.control });
  const { errors } = form.formState;
  const left = view.tenders.filter(({ excluded }) => excluded === undefined);
  const name = left.find((tender) => tender.operator === operator)?.operatorName ?? '';
  const term = termOf(until ?? '', zone, now);
  const act = async (): Promise<boolean> => {
    const done = await command.send({
      operator: operator ?? '',
      question: (question ?? '').trim(),
      until: term ?? '',
    });
    if (!done.ok) return false;
    clearDraft(draftKey);
    form.reset();
    return true;
  };
  return (
    <Stack>
      <SelectField
        label={t('excludeWho')}
        options={left.map((tender) => ({ value: tender.operator, label: tender.operatorName }))}
        error={errors.operator?.message}
        {...form.register('operator', { validate: (value) => value !== '' || t('needed') })}
      />
      <TextareaField
        label={t('question')}
        hint={t('questionHint')}
        rows={4}
        draftKey={draftKey}
        error={errors.question?.message}
        {...form.register('question', { validate: (text) => text.trim() !== '' || t('needed') })}
      />
      <DateTimeField
        label={t('answerUntil')}
        error={errors.until?.message}
        {...form.register('until', { validate: (text) => termOf(text, zone, now) !== undefined || t('untilWrong') })}
      />
      <div>
        <Deed
          label={t('explanationAsk')}
          kind="secondary"
          title={t('explanationTitle')}
          happens={t('explanationHappens', { name, until: moment(term, 'long') })}
          seenBy={t('askSeenBy', { name })}
          undo={t('explanationUndo')}
          busy={command.busy}
          problem={command.problem}
          before={() => form.trigger(undefined, { shouldFocus: true })}
          act={act}
          done={t('explanationDone')}
        />
      </div>
    </Stack>
  );
}
