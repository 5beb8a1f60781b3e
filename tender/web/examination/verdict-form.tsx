import { type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { ItemVerdict } from '#tender/core/procedure/examination/events.ts';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import { useMoment } from '../submission/moment.ts';
import type { ItemPanelProps } from './item-panel-props.ts';
import { examinationPageWords } from './words.ts';

const verdicts: readonly ItemVerdict[] = ['complete', 'incomplete', 'missing', 'not-required'];

/** What one records of an item; the suggestion stands chosen until somebody decides. */
export function VerdictForm(props: ItemPanelProps): ReactNode {
  const { view, tender, item } = props;
  const t = useWords(examinationPageWords);
  const moment = useMoment();
  const show = useToast();
  const draftKey = `verdict-${useProcedureId()}-${tender.operator}-${item.item}`;
  const command = useCommand('examine-item');
  const [verdict, setVerdict] = useState<ItemVerdict>(item.verdict?.verdict ?? item.suggestion);
  const [note, setNote] = useState(item.verdict?.note ?? '');
  const mayRecord = view.may.examine && tender.excluded === undefined;
  const save = async (): Promise<void> => {
    const done = await command.send({ operator: tender.operator, item: item.item, verdict, note: note.trim() });
    if (!done.ok) return;
    clearDraft(draftKey);
    show({ text: t('saved', { verdict: t(`verdict-${verdict}`).toLowerCase() }) });
  };
  const recorded =
    item.verdict === undefined ? null : <Text soft>{t('recordedAt', { at: moment(item.verdict.at) })}</Text>;
  if (!mayRecord) return <Recorded {...props}>{recorded}</Recorded>;
  return (
    <Section title={t('verdict')} level={3}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <RadioField
            legend={<span className="ui-hidden">{t('verdict')}</span>}
            name={`verdict-${item.item}`}
            value={verdict}
            options={verdicts.map((one) => ({
              value: one,
              label: t(`verdict-${one}`),
              hint: t(`verdict-${one}-hint`),
            }))}
            onPick={(picked) => setVerdict(verdicts.find((one) => one === picked) ?? verdict)}
          />
          <TextareaField
            label={t('note')}
            hint={t('noteHint')}
            optional
            rows={2}
            draftKey={draftKey}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {recorded}
          <Refused problem={command.problem} />
          <div>
            <Button kind={item.verdict === undefined ? 'primary' : 'secondary'} type="submit" busy={command.busy}>
              {t('save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}

function Recorded({ view, item, children }: ItemPanelProps & { readonly children: ReactNode }): ReactNode {
  const t = useWords(examinationPageWords);
  const { verdict } = item;
  return (
    <Section title={t('verdict')} level={3}>
      <Stack gap="s">
        <Text>{verdict === undefined ? t('notRecorded') : t(`verdict-${verdict.verdict}`)}</Text>
        {verdict === undefined || verdict.note === '' ? null : <Text>{verdict.note}</Text>}
        {children}
        {view.concludedAt === undefined ? null : <Text soft>{t('concludedNow')}</Text>}
      </Stack>
    </Section>
  );
}
