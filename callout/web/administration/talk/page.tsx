import { type ReactNode, useState } from 'react';
import type { TalkRules } from '#callout/core/organisation/organisation.ts';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { List, Text, TextLink } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useOrganisation } from '../../data/queries.ts';
import { talkPanelWords } from '../../talk/words.ts';
import { useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { PartPage } from '../part-page.tsx';
import { startsRecording, type TalkDraft, talkDraft, talkRulesOf } from './draft.ts';
import { talkRulesWords } from './words.ts';

/** How long somebody may speak, and whether it is kept (BHV-10, BHV-15). */
export function TalkRulesPage(): ReactNode {
  const t = useWords(talkRulesWords);
  return (
    <PartPage part="talk" intro={t('intro')} shape="text">
      {({ talk, may }) => <TalkRulesForm key={JSON.stringify(talk)} before={talk} mine={may.everything} />}
    </PartPage>
  );
}

interface TalkRulesFormProps {
  readonly before: TalkRules;
  readonly mine: boolean;
}

function TalkRulesForm({ before, mine }: TalkRulesFormProps): ReactNode {
  const t = useWords(talkRulesWords);
  const deed = useDeed();
  const [draft, setDraft] = useState(() => talkDraft(before));
  const [asks, setAsks] = useState(false);
  const wanted = talkRulesOf(draft);
  const send = async (talk: TalkRules): Promise<void> => {
    const undo = { method: 'put', path: '/talk-rules', body: { talk: before } } as const;
    const said = { said: t('saved'), ...(startsRecording(before, talk) ? {} : { undo }) };
    if (await deed.run({ method: 'put', path: '/talk-rules', body: { talk } }, said)) setAsks(false);
  };
  const save = (): void => {
    if (wanted === undefined) return;
    if (startsRecording(before, wanted)) setAsks(true);
    else void send(wanted);
  };
  return (
    <>
      <EditForm mine={mine} problem={deed.problem} busy={deed.busy} onSave={save}>
        <TalkFields draft={draft} mine={mine} onChange={(changed) => setDraft((old) => ({ ...old, ...changed }))} />
        {draft.recorded ? <Consequences /> : null}
      </EditForm>
      {asks && wanted !== undefined ? (
        <ConfirmDialog
          open
          title={t('onTitle')}
          happens={t('onHappens')}
          seenBy={t('onSeen')}
          undo={t('onUndo')}
          confirm={t('onConfirm')}
          busy={deed.busy}
          onConfirm={() => void send(wanted)}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </>
  );
}

interface TalkFieldsProps {
  readonly draft: TalkDraft;
  readonly mine: boolean;
  readonly onChange: (changed: Partial<TalkDraft>) => void;
}

function TalkFields({ draft, mine, onChange }: TalkFieldsProps): ReactNode {
  const t = useWords(talkRulesWords);
  return (
    <>
      <TextField
        label={t('seconds')}
        hint={t('secondsHint')}
        value={draft.seconds}
        inputMode="numeric"
        maxLength={3}
        readOnly={!mine}
        error={talkRulesOf(draft) === undefined ? t('secondsWrong') : undefined}
        onChange={(event) => onChange({ seconds: event.target.value })}
      />
      <RadioField
        legend={t('recording')}
        name="recording"
        value={draft.recorded ? 'on' : 'off'}
        disabled={!mine}
        options={[
          { value: 'off', label: t('off'), hint: t('offHint') },
          { value: 'on', label: t('on'), hint: t('onHint') },
        ]}
        onPick={(picked) => onChange({ recorded: picked === 'on' })}
      />
      <TextLink to="/administration/retention">{t('kept')}</TextLink>
    </>
  );
}

/** The very words that stand by the button with which people speak. */
function Consequences(): ReactNode {
  const t = useWords(talkRulesWords);
  const say = useWords(talkPanelWords);
  const { data: organisation } = useOrganisation();
  const days = organisation?.recordingsKeptFor;
  return (
    <Section title={t('consequences')}>
      <Text>{t('notice')}</Text>
      <blockquote className="admin__quote">
        {days === undefined ? say('recorded') : say('recordedFor', { days })}
      </blockquote>
      <List items={[t('beeps'), t('listens')]} />
      <Text>{t('agree')}</Text>
    </Section>
  );
}
