import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { remedyUntil } from '#tender/core/procedure/examination/regularisation.ts';
import type { ExaminedItem, ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { remedyWords } from './remedy-words.ts';
import { supplementWords } from './supplement-words.ts';

interface AskSupplementProps {
  readonly tender: ExaminedTender;
  readonly item: ExaminedItem;
  readonly guide: Guide;
}

/** Asking to make an item regular by a supplement: how grave it is, and the days of the guide (ORES-13). */
export function AskSupplement({ tender, item, guide }: AskSupplementProps): ReactNode {
  const t = useWords(supplementWords);
  const remedy = useWords(remedyWords);
  const moment = useMoment();
  const until = moment(toIso(remedyUntil(guide, useNow())), 'deadline');
  const draftKey = `remedy-${useProcedureId()}-${tender.operator}-${item.item}`;
  const command = useCommand('request-remedy');
  const form = useForm<Asked>({ defaultValues: { description: '', grave: '' } });
  const params = { name: tender.operatorName, days: guide.submission.regularisation?.days ?? 0, until };
  const act = async (): Promise<boolean> => {
    const { description, grave } = form.getValues();
    const irregularity = grave === 'substantial' ? ('substantial' as const) : ('minor' as const);
    const about = { operator: tender.operator, item: item.item, irregularity };
    const done = await command.send({ ...about, description: description.trim() });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Section title={t('ask')} level={3} intro={t('askIntro', params)}>
      <Stack>
        <Fields form={form} draftKey={draftKey} />
        <Alert title={remedy('askClock', params)} />
        <div>
          <Deed
            label={t('ask')}
            title={t('confirmTitle')}
            happens={remedy('askHappens', params)}
            seenBy={remedy('askSeenBy', params)}
            undo={remedy('askUndo')}
            busy={command.busy}
            problem={command.problem}
            form={form}
            act={act}
            done={t('done')}
          />
        </div>
      </Stack>
    </Section>
  );
}

interface Asked {
  description: string;
  grave: string;
}

interface FieldsProps {
  readonly form: UseFormReturn<Asked>;
  readonly draftKey: string;
}

function Fields({ form, draftKey }: FieldsProps): ReactNode {
  const t = useWords(supplementWords);
  const remedy = useWords(remedyWords);
  return (
    <>
      <PickField
        form={form}
        name="grave"
        legend={t('grave')}
        options={[
          { value: 'substantial', label: t('substantial'), hint: t('substantialHint') },
          { value: 'minor', label: t('minor'), hint: t('minorHint') },
        ]}
        needed={t('chooseGrave')}
      />
      <WrittenField
        form={form}
        name="description"
        label={t('description')}
        hint={t('descriptionHint')}
        rows={3}
        draftKey={draftKey}
        needed={remedy('needed')}
      />
    </>
  );
}
