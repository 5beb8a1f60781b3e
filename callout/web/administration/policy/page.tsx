import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { sources } from '#callout/core/presence/source.ts';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { useAdministration, useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import '../locations/week-view.css';
import { administrationWords } from '../words.ts';
import { type PolicyDraft, policyDraft, policyOf } from './draft.ts';
import { policyWords } from './words.ts';

/** What holds for every location: how presence counts and how long a call is tried. */
export function PolicyPage(): ReactNode {
  const t = useWords(policyWords);
  const say = useWords(administrationWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={say('policy')} />
      <PageHead title={say('policy')} intro={t('intro')} />
      <Loaded query={administration}>
        {(set) => <PolicyForm key={JSON.stringify(set.policy)} policy={set.policy} mine={set.may.everything} />}
      </Loaded>
    </Stack>
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
      <OtherFields draft={draft} mine={mine} onChange={change} />
      {tried && policyOf(draft) === undefined ? <p role="alert">{t('wrong')}</p> : null}
    </EditForm>
  );
}

interface SourceFieldsProps {
  readonly draft: PolicyDraft;
  readonly mine: boolean;
  readonly onChange: (changed: Partial<PolicyDraft>) => void;
}

function OtherFields({ draft, mine, onChange }: SourceFieldsProps): ReactNode {
  const t = useWords(policyWords);
  return (
    <div className="admin__form">
      <Stack>
        <TextField
          label={t('damping')}
          hint={t('dampingHint')}
          value={draft.damping}
          inputMode="numeric"
          maxLength={4}
          readOnly={!mine}
          onChange={(event) => onChange({ damping: event.target.value })}
        />
        <TextField
          label={t('retries')}
          hint={t('retriesHint')}
          value={draft.retries}
          maxLength={100}
          readOnly={!mine}
          onChange={(event) => onChange({ retries: event.target.value })}
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
    </Stack>
  );
}
