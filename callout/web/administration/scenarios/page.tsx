import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { codeFor, part, useAdministration, useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { isOwn, LocationField } from '../location-field.tsx';
import '../locations/week-view.css';
import { NotThere } from '../not-there.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { administrationWords } from '../words.ts';
import { draftOf, emptyStep, type ScenarioDraft, type StepDraft, scenarioOf } from './draft.ts';
import { StepFields } from './step-fields.tsx';
import { scenarioWords } from './words.ts';

type Scenario = AdministrationAnswer['scenarios'][number];

export function ScenarioPage(): ReactNode {
  const { scenario: id = '' } = useParams();
  const t = useWords(scenarioWords);
  const administration = useAdministration();
  return (
    <Loaded query={administration}>
      {(set) => {
        const scenario = set.scenarios.find((one) => one.id === id);
        if (scenario === undefined && id !== 'new') return <NotThere list="/administration/scenarios" />;
        const title = scenario?.name ?? t('add');
        return (
          <Stack gap="l">
            <PageTitle title={title} />
            <PageHead title={title} intro={scenario === undefined ? undefined : t('savedFor')} />
            <ScenarioForm key={id} set={set} before={scenario} />
          </Stack>
        );
      }}
    </Loaded>
  );
}

interface ScenarioFormProps {
  readonly set: AdministrationAnswer;
  readonly before: Scenario | undefined;
}

function ScenarioForm({ set, before }: ScenarioFormProps): ReactNode {
  const t = useWords(scenarioWords);
  const say = useWords(administrationWords);
  const navigate = useNavigate();
  const deed = useDeed();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(before, set));
  const change = (changed: Partial<ScenarioDraft>): void => setDraft((old) => ({ ...old, ...changed }));
  const mine = before === undefined || isOwn(set, before.location);
  const save = async (): Promise<void> => {
    setTried(true);
    const id =
      before?.id ??
      codeFor(
        draft.name,
        set.scenarios.map((one) => one.id),
      );
    const scenario = scenarioOf(draft, id);
    if (scenario === undefined) return;
    const undo =
      before === undefined
        ? ({ method: 'delete', path: `/scenarios/${part(id)}` } as const)
        : ({ method: 'post', path: '/scenarios', body: { scenario: before } } as const);
    const said = { said: say('saved', { name: draft.name }), undo };
    if (await deed.run({ method: 'post', path: '/scenarios', body: { scenario } }, said))
      await navigate('/administration/scenarios');
  };
  return (
    <EditForm
      mine={mine}
      wide
      problem={deed.problem}
      busy={deed.busy}
      onSave={() => void save()}
      more={before === undefined ? null : <RemoveScenario scenario={before} />}
    >
      <Head set={set} draft={draft} tried={tried} mine={mine} onChange={change} />
      <Section title={t('steps')}>
        <Steps set={set} draft={draft} onChange={(steps) => change({ steps })} />
      </Section>
      {tried && scenarioOf(draft, 'x') === undefined ? <p role="alert">{t('incomplete')}</p> : null}
    </EditForm>
  );
}

function RemoveScenario({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const t = useWords(scenarioWords);
  return (
    <RemoveButton
      name={scenario.name}
      happens={t('removeHappens')}
      command={{ method: 'delete', path: `/scenarios/${part(scenario.id)}` }}
      undo={{ method: 'post', path: '/scenarios', body: { scenario } }}
      list="/administration/scenarios"
    />
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
  const texts = set.texts.filter(({ location }) => location === undefined || location === draft.location);
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
