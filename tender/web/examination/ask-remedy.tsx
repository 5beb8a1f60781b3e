import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { hoursAfter } from '#tender/core/legal/terms.ts';
import type { ExaminedItem, ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { remedyWords } from './remedy-words.ts';

interface AskRemedyProps {
  readonly tender: ExaminedTender;
  readonly item: ExaminedItem;
  readonly hours: number;
}

/** Asking for remedy of an evident omission: the clock of the guide begins with the request (ALM-07). */
export function AskRemedy({ tender, item, hours }: AskRemedyProps): ReactNode {
  const t = useWords(remedyWords);
  const moment = useMoment();
  const until = moment(toIso(hoursAfter(useNow(), hours)), 'deadline');
  const draftKey = `remedy-${useProcedureId()}-${tender.operator}-${item.item}`;
  const command = useCommand('request-remedy');
  const form = useForm({ defaultValues: { description: '' } });
  const description = useWatch({ control: form.control, name: 'description' });
  const params = { name: tender.operatorName, hours, until };
  const act = async (): Promise<boolean> => {
    const done = await command.send({
      operator: tender.operator,
      item: item.item,
      description: description.trim(),
    });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Section title={t('askTitle')} level={3} intro={t('askIntro', params)}>
      <Stack>
        <WrittenField
          form={form}
          name="description"
          label={t('description')}
          hint={t('descriptionHint')}
          rows={3}
          draftKey={draftKey}
          needed={t('needed')}
        />
        <Alert title={t('askClock', params)} />
        <div>
          <Deed
            label={t('ask')}
            title={t('askConfirmTitle')}
            happens={t('askHappens', params)}
            seenBy={t('askSeenBy', params)}
            undo={t('askUndo')}
            busy={command.busy}
            problem={command.problem}
            before={() => form.trigger('description', { shouldFocus: true })}
            act={act}
            done={t('askDone')}
          />
        </div>
      </Stack>
    </Section>
  );
}
