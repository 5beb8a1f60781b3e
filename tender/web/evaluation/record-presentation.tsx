import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { EvaluatedTender, EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { evaluationPageWords } from './words.ts';

interface RecordProps {
  readonly view: EvaluationView;
  readonly tender: EvaluatedTender;
}

/** With how many he came, and the report: from then on his scores may change (ALM-16). */
export function RecordPresentation({ view, tender }: RecordProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const record = useCommand('record-presentation');
  const draftKey = `presentation-${useProcedureId()}-${tender.operator}`;
  const form = useForm({ defaultValues: { persons: '', minutes: '' } });
  const most = view.presentationRule?.maxPersons ?? 0;
  const act = async (): Promise<boolean> => {
    const { persons, minutes } = form.getValues();
    const done = await record.send({ operator: tender.operator, persons: Number(persons), minutes });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Stack>
      <TextField
        label={t('personsCame')}
        hint={t('personsAtMost', { count: most })}
        inputMode="numeric"
        className="evaluation-number"
        error={form.formState.errors.persons?.message}
        {...form.register('persons', {
          validate: (text) => (/^\d{1,2}$/.test(text) && Number(text) <= most) || t('personsNeeded', { count: most }),
        })}
      />
      <WrittenField
        form={form}
        name="minutes"
        label={t('report')}
        rows={4}
        draftKey={draftKey}
        needed={t('minutesNeeded')}
      />
      <div>
        <Deed
          label={t('recordPresentation')}
          title={t('recordTitle', { name: tender.operatorName })}
          happens={t('recordHappens')}
          seenBy={t('recordSeen')}
          undo={t('recordUndo')}
          busy={record.busy}
          problem={record.problem}
          form={form}
          act={act}
          done={t('recorded')}
        />
      </div>
    </Stack>
  );
}
