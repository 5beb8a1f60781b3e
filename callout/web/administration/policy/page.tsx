import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { sources } from '#callout/core/presence/source.ts';
import { CheckboxField, RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import '../locations/week-view.css';
import { PartPage } from '../part-page.tsx';
import { channelOrders, type PolicyDraft, policyDraft, policyOf } from './draft.ts';
import { policyWords } from './words.ts';

/** What holds for every location: how presence counts and how long a call is tried. */
export function PolicyPage(): ReactNode {
  const t = useWords(policyWords);
  return (
    <PartPage part="policy" intro={t('intro')} shape="text">
      {({ policy, may }) => <PolicyForm key={JSON.stringify(policy)} policy={policy} mine={may.everything} />}
    </PartPage>
  );
}

interface PolicyFormProps {
  readonly policy: AdministrationAnswer['policy'];
  readonly mine: boolean;
}

function PolicyForm({ policy, mine }: PolicyFormProps): ReactNode {
  const t = useWords(policyWords);
  const deed = useDeed();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => policyDraft(policy));
  const change = (changed: Partial<PolicyDraft>): void => setDraft((before) => ({ ...before, ...changed }));
  const save = (): void => {
    setTried(true);
    const wanted = policyOf(draft);
    if (wanted === undefined) return;
    const undo = { method: 'put', path: '/policy', body: { policy } } as const;
    void deed.run({ method: 'put', path: '/policy', body: { policy: wanted } }, { said: t('saved'), undo });
  };
  return (
    <EditForm mine={mine} wide problem={deed.problem} busy={deed.busy} onSave={save}>
      <Section title={t('sources')} intro={t('sourcesIntro')}>
        <SourceFields draft={draft} mine={mine} onChange={change} />
      </Section>
      <Section title={t('reaching')} intro={t('reachingIntro')}>
        <ReachingFields draft={draft} mine={mine} onChange={change} />
      </Section>
      {tried && policyOf(draft) === undefined ? <p role="alert">{t('wrong')}</p> : null}
    </EditForm>
  );
}

interface SourceFieldsProps {
  readonly draft: PolicyDraft;
  readonly mine: boolean;
  readonly onChange: (changed: Partial<PolicyDraft>) => void;
}

/** Whom a phone does not bring, how he is tried then (BHV-07). */
function ReachingFields({ draft, mine, onChange }: SourceFieldsProps): ReactNode {
  const t = useWords(policyWords);
  return (
    <div className="admin__form">
      <Stack>
        <TextField
          label={t('retries')}
          hint={t('retriesHint')}
          value={draft.retries}
          maxLength={100}
          readOnly={!mine}
          onChange={(event) => onChange({ retries: event.target.value })}
        />
        <RadioField
          legend={t('channels')}
          hint={t('channelsHint')}
          name="channels"
          value={draft.channels}
          disabled={!mine}
          options={channelOrders.map((order) => ({ value: order, label: t(orderWord(order)) }))}
          onPick={(order) => onChange({ channels: order })}
        />
        <CheckboxField
          label={t('reserves')}
          checked={draft.reserves}
          disabled={!mine}
          onChange={(event) => onChange({ reserves: event.target.checked })}
        />
      </Stack>
    </div>
  );
}

function orderWord(order: string): keyof typeof policyWords {
  switch (order) {
    case 'sms mail':
      return 'smsMail';
    case 'mail sms':
      return 'mailSms';
    case 'sms':
      return 'sms';
    case 'mail':
      return 'mail';
    default:
      return 'noChannel';
  }
}

function SourceFields({ draft, mine, onChange }: SourceFieldsProps): ReactNode {
  const t = useWords(policyWords);
  return (
    <Stack gap="s">
      {sources.map((source) => (
        <fieldset key={source} className="window">
          <legend>{t(source)}</legend>
          <div className="window__days" />
          <div className="window__fields">
            <TextField
              label={t('weight')}
              value={draft.weight[source]}
              inputMode="numeric"
              maxLength={3}
              readOnly={!mine}
              onChange={(event) => onChange({ weight: { ...draft.weight, [source]: event.target.value } })}
            />
            <TextField
              label={t('stale')}
              value={draft.stale[source]}
              inputMode="numeric"
              maxLength={5}
              readOnly={!mine}
              onChange={(event) => onChange({ stale: { ...draft.stale, [source]: event.target.value } })}
            />
          </div>
        </fieldset>
      ))}
      <div className="admin__form">
        <TextField
          label={t('damping')}
          hint={t('dampingHint')}
          value={draft.damping}
          inputMode="numeric"
          maxLength={4}
          readOnly={!mine}
          onChange={(event) => onChange({ damping: event.target.value })}
        />
      </div>
    </Stack>
  );
}
