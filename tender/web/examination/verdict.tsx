import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { Text } from '#platform/ui/text.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { ItemVerdict } from '#tender/core/procedure/examination/events.ts';
import type { ExaminedItem } from '#tender/core/procedure/examination/view.ts';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import { useMoment } from '../submission/moment.ts';
import type { ItemPanelProps } from './item-panel-props.ts';
import { mayExamine } from './may-examine.ts';
import { examinationPageWords } from './words.ts';

/** What was made of an item: to be recorded by who may, to be read by everybody else. */
export function Verdict({ view, guide, tender, item }: ItemPanelProps): ReactNode {
  const t = useWords(examinationPageWords);
  return (
    <Section title={t('verdict')} level={3}>
      {mayExamine(view, guide, item.item) && tender.excluded === undefined ? (
        <VerdictForm operator={tender.operator} item={item} />
      ) : (
        <Recorded item={item} concluded={view.concludedAt !== undefined} />
      )}
    </Section>
  );
}

const verdicts: readonly ItemVerdict[] = ['complete', 'incomplete', 'missing', 'not-required'];

interface Filled {
  verdict: ItemVerdict;
  note: string;
}

interface VerdictFormProps {
  readonly operator: string;
  readonly item: ExaminedItem;
}

/** The suggestion stands chosen until somebody decides. */
function VerdictForm({ operator, item }: VerdictFormProps): ReactNode {
  const t = useWords(examinationPageWords);
  const show = useToast();
  const draftKey = `verdict-${useProcedureId()}-${operator}-${item.item}`;
  const command = useCommand('examine-item');
  const form = useForm<Filled>({
    defaultValues: { verdict: item.verdict?.verdict ?? item.suggestion, note: item.verdict?.note ?? '' },
  });
  const save = async ({ verdict, note }: Filled): Promise<void> => {
    const done = await command.send({ operator, item: item.item, verdict, note: note.trim() });
    if (!done.ok) return;
    clearDraft(draftKey);
    show({ text: t('saved', { verdict: t(`verdict-${verdict}`).toLowerCase() }) });
  };
  return (
    <form onSubmit={(event) => void form.handleSubmit(save)(event)}>
      <Stack>
        <PickField
          form={form}
          name="verdict"
          legend={<span className="ui-hidden">{t('verdict')}</span>}
          options={verdicts.map((one) => ({ value: one, label: t(`verdict-${one}`), hint: t(`verdict-${one}-hint`) }))}
        />
        <TextareaField
          label={t('note')}
          hint={t('noteHint')}
          optional
          rows={2}
          draftKey={draftKey}
          {...form.register('note')}
        />
        <RecordedAt item={item} />
        <Refused problem={command.problem} />
        <div>
          <Button kind={item.verdict === undefined ? 'primary' : 'secondary'} type="submit" busy={command.busy}>
            {t('save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface RecordedProps {
  readonly item: ExaminedItem;
  /** The examination is over. */
  readonly concluded: boolean;
}

function Recorded({ item, concluded }: RecordedProps): ReactNode {
  const t = useWords(examinationPageWords);
  const { verdict } = item;
  return (
    <Stack gap="s">
      <Text>{verdict === undefined ? t('notRecorded') : t(`verdict-${verdict.verdict}`)}</Text>
      {verdict === undefined || verdict.note === '' ? null : <Text>{verdict.note}</Text>}
      <RecordedAt item={item} />
      {concluded ? <Text soft>{t('concludedNow')}</Text> : null}
    </Stack>
  );
}

function RecordedAt({ item }: { readonly item: ExaminedItem }): ReactNode {
  const t = useWords(examinationPageWords);
  const moment = useMoment();
  return item.verdict === undefined ? null : <Text soft>{t('recordedAt', { at: moment(item.verdict.at) })}</Text>;
}
