import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import { useNow } from '#platform/ui/clock.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import type { ExaminationView, ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { remedyWords } from './remedy-words.ts';
import { stillIn } from './standing.ts';
import { TendererField } from './tenderer-field.tsx';

interface Asked {
  operator: string;
  question: string;
  until: string;
}

/** A question to one tenderer with a term. */
export function AskExplanation({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(remedyWords);
  const draftKey = `explanation-${useProcedureId()}`;
  const form = useForm<Asked>({ defaultValues: { operator: '', question: '', until: '' } });
  const { errors } = form.formState;
  const termOf = useTerm();
  const tenders = stillIn(view.tenders);
  return (
    <Stack>
      <TendererField
        tenders={tenders}
        error={errors.operator?.message}
        {...form.register('operator', { validate: (value) => value !== '' || t('needed') })}
      />
      <WrittenField
        form={form}
        name="question"
        label={t('question')}
        hint={t('questionHint')}
        rows={4}
        draftKey={draftKey}
        needed={t('needed')}
      />
      <DateTimeField
        label={t('answerUntil')}
        error={errors.until?.message}
        {...form.register('until', { validate: (text) => termOf(text) !== undefined || t('untilWrong') })}
      />
      <div>
        <SendQuestion form={form} tenders={tenders} draftKey={draftKey} />
      </div>
    </Stack>
  );
}

interface SendQuestionProps {
  readonly form: UseFormReturn<Asked>;
  readonly tenders: readonly ExaminedTender[];
  readonly draftKey: string;
}

/** Sent, the question stands: the form is empty for the next one. */
function SendQuestion({ form, tenders, draftKey }: SendQuestionProps): ReactNode {
  const t = useWords(remedyWords);
  const moment = useMoment();
  const command = useCommand('request-explanation');
  const termOf = useTerm();
  const [operator, local] = useWatch({ control: form.control, name: ['operator', 'until'] });
  const until = termOf(local);
  const name = tenders.find((tender) => tender.operator === operator)?.operatorName ?? '';
  const act = async (): Promise<boolean> => {
    const question = form.getValues('question').trim();
    const done = await command.send({ operator, question, until: until ?? '' });
    if (!done.ok) return false;
    clearDraft(draftKey);
    form.reset();
    return true;
  };
  return (
    <Deed
      label={t('explanationAsk')}
      kind="secondary"
      title={t('explanationTitle')}
      happens={t('explanationHappens', { name, until: moment(until, 'deadline') })}
      seenBy={t('askSeenBy', { name })}
      undo={t('explanationUndo')}
      busy={command.busy}
      problem={command.problem}
      form={form}
      act={act}
      done={t('explanationDone')}
    />
  );
}

/** The instant (ISO) of what a date-time field holds, when it has yet to come. */
function useTerm(): (local: string) => string | undefined {
  const zone = useZone();
  const now = toIso(useNow());
  return (local) => {
    const instant = localInstant(local, zone);
    if (!instant.ok) return undefined;
    const until = toIso(instant.value);
    return until > now ? until : undefined;
  };
}
