import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { EditForm } from '../edit-form.tsx';
import { EditPage } from '../edit-page.tsx';
import { isOwn, LocationField } from '../location-field.tsx';
import '../locations/week-view.css';
import { RemoveSaved, useSaving } from '../saving.tsx';
import { administrationWords } from '../words.ts';
import { draftOf, emptyStep, type ScenarioDraft, type StepDraft, scenarioOf } from './draft.ts';
import { StepFields } from './step-fields.tsx';
import { scenarioWords } from './words.ts';

type Scenario = AdministrationAnswer['scenarios'][number];

export function ScenarioPage(): ReactNode {
  const t = useWords(scenarioWords);
  return (
    <EditPage<Scenario>
      kind="scenarios"
      thingsIn={({ scenarios }) => scenarios}
      titleOf={({ name }) => name}
      add={t('add')}
      intro={t('savedFor')}
      form={(set, before) => <ScenarioForm set={set} before={before} />}
    />
  );
}

interface ScenarioFormProps {
  readonly set: AdministrationAnswer;
  readonly before: Scenario | undefined;
}

function ScenarioForm({ set, before }: ScenarioFormProps): ReactNode {
  const t = useWords(scenarioWords);
  const saving = useSaving<Scenario>('scenarios', before, set.scenarios);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(before, set));
  const change = (changed: Partial<ScenarioDraft>): void => setDraft((old) => ({ ...old, ...changed }));
  const mine = before === undefined || isOwn(set, before.location);
  const made = scenarioOf(draft);
  const save = (): void => {
    setTried(true);
    if (made !== undefined) void saving.save(made.name, (id) => ({ id, ...made }));
  };
  return (
    <EditForm
      mine={mine}
      wide
      problem={saving.problem}
      busy={saving.busy}
      onSave={save}
      more={
        before === undefined ? null : (
          <RemoveSaved kind="scenarios" thing={before} name={before.name} happens={t('removeHappens')} />
        )
      }
    >
      <Head set={set} draft={draft} tried={tried} mine={mine} onChange={change} />
      <Section title={t('steps')}>
        <fieldset className="admin__bare" disabled={!mine}>
          <Steps set={set} draft={draft} onChange={(steps) => change({ steps })} />
        </fieldset>
      </Section>
      {tried && made === undefined ? <p role="alert">{t('incomplete')}</p> : null}
    </EditForm>
  );
}

interface HeadProps {
  readonly set: AdministrationAnswer;
  readonly draft: ScenarioDraft;
  readonly tried: boolean;
  readonly mine: boolean;
  readonly onChange: (changed: Partial<ScenarioDraft>) => void;
}

function Head({ set, draft, tried, mine, onChange }: HeadProps): ReactNode {
  const t = useWords(scenarioWords);
  const say = useWords(administrationWords);
  const missing = (value: string): string | undefined => (tried && value.trim() === '' ? say('needed') : undefined);
  const texts = set.texts.filter(
    ({ use, location }) => use === undefined && (location === undefined || location === draft.location),
  );
  const pickText = (id: string): void => {
    const nature = set.texts.find((text) => text.id === id)?.nature ?? '';
    onChange({ text: id, ...(draft.nature === '' ? { nature } : {}) });
  };
  return (
    <div className="admin__form">
      <Stack>
        <TextField
          label={say('name')}
          value={draft.name}
          maxLength={200}
          readOnly={!mine}
          error={missing(draft.name)}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <LocationField
          set={set}
          value={draft.location}
          disabled={!mine}
          error={missing(draft.location)}
          onPick={(location) => onChange({ location })}
        />
        <SelectField
          label={t('text')}
          value={draft.text}
          options={texts.map(({ id, text }) => ({ value: id, label: text }))}
          error={missing(draft.text)}
          disabled={!mine}
          onChange={(event) => pickText(event.target.value)}
        />
        <TextField
          label={t('nature')}
          value={draft.nature}
          maxLength={200}
          readOnly={!mine}
          error={missing(draft.nature)}
          onChange={(event) => onChange({ nature: event.target.value })}
        />
        <WaveField draft={draft} tried={tried} mine={mine} onChange={onChange} />
      </Stack>
    </div>
  );
}

function WaveField({ draft, tried, mine, onChange }: Omit<HeadProps, 'set'>): ReactNode {
  const t = useWords(scenarioWords);
  const waits = /^\d{2,3}$/.test(draft.secondWaveAfter) ? Number(draft.secondWaveAfter) : 0;
  return (
    <TextField
      label={t('secondWave')}
      hint={t('secondWaveHint')}
      value={draft.secondWaveAfter}
      inputMode="numeric"
      maxLength={3}
      readOnly={!mine}
      error={tried && (waits < 15 || waits > 900) ? t('secondWaveWrong') : undefined}
      onChange={(event) => onChange({ secondWaveAfter: event.target.value })}
    />
  );
}

interface StepsProps {
  readonly set: AdministrationAnswer;
  readonly draft: ScenarioDraft;
  readonly onChange: (steps: readonly StepDraft[]) => void;
}

function Steps({ set, draft: { steps, location }, onChange }: StepsProps): ReactNode {
  const t = useWords(scenarioWords);
  const move = (from: number, by: number): void => {
    const moved = steps[from];
    if (moved !== undefined) onChange(steps.toSpliced(from, 1).toSpliced(from + by, 0, moved));
  };
  const next = Math.max(-1, ...steps.map(({ key }) => key)) + 1;
  return (
    <Stack>
      {steps.map((step, index) => (
        <StepFields
          key={step.key}
          set={set}
          location={location}
          step={step}
          number={index + 1}
          count={steps.length}
          onChange={(changed) => onChange(steps.map((one) => (one === step ? { ...one, ...changed } : one)))}
          onMove={(by) => move(index, by)}
          onRemove={() => onChange(steps.filter((one) => one !== step))}
        />
      ))}
      <div>
        <Button onClick={() => onChange([...steps, emptyStep(next)])}>{t('addStep')}</Button>
      </div>
    </Stack>
  );
}
