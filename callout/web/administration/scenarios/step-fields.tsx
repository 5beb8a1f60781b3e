import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import type { Audience } from '#callout/core/organisation/organisation.ts';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import { wholeOrganisation } from '../location-field.tsx';
import type { StepDraft } from './draft.ts';
import { scenarioWords } from './words.ts';

interface StepFieldsProps {
  readonly set: AdministrationAnswer;
  readonly location: string;
  readonly step: StepDraft;
  readonly number: number;
  readonly count: number;
  readonly onChange: (changed: Partial<StepDraft>) => void;
  /** To so many places earlier (below zero) or later. */
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** One step: who is called, who is needed, and the card on their phones. */
export function StepFields({
  set,
  location,
  step,
  number,
  count,
  onChange,
  onMove,
  onRemove,
}: StepFieldsProps): ReactNode {
  const t = useWords(scenarioWords);
  return (
    <fieldset className="window">
      <legend>{t('step', { number })}</legend>
      <div className="window__days" />
      <TextField
        label={t('stepName')}
        value={step.name}
        maxLength={200}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <AudienceField
        set={set}
        location={location}
        audience={step.audience}
        onPick={(audience) => onChange({ audience })}
      />
      <NeededFields set={set} step={step} onChange={onChange} />
      <TextareaField
        label={t('task')}
        rows={3}
        limit={4000}
        value={step.task}
        onChange={(event) => onChange({ task: event.target.value })}
      />
      <StepActions number={number} count={count} onMove={onMove} onRemove={onRemove} />
    </fieldset>
  );
}

function NeededFields({ set, step, onChange }: Pick<StepFieldsProps, 'set' | 'step' | 'onChange'>): ReactNode {
  const t = useWords(scenarioWords);
  const skills = [...set.skills, { id: 'any', name: t('any') }];
  return (
    <div role="group" aria-label={t('needed')}>
      <p className="ui-choices__legend">{t('needed')}</p>
      <p className="ui-field__hint">{t('neededHint')}</p>
      <div className="window__fields">
        {skills.map(({ id, name }) => (
          <TextField
            key={id}
            label={name}
            optional
            inputMode="numeric"
            maxLength={3}
            value={step.needed[id] ?? ''}
            onChange={(event) => onChange({ needed: { ...step.needed, [id]: event.target.value } })}
          />
        ))}
      </div>
    </div>
  );
}

type StepActionsProps = Pick<StepFieldsProps, 'number' | 'count' | 'onMove' | 'onRemove'>;

function StepActions({ number, count, onMove, onRemove }: StepActionsProps): ReactNode {
  const t = useWords(scenarioWords);
  return (
    <Actions>
      {number === 1 ? null : (
        <Button kind="quiet" icon="sortUp" onClick={() => onMove(-1)}>
          {t('up')}
        </Button>
      )}
      {number === count ? null : (
        <Button kind="quiet" icon="sortDown" onClick={() => onMove(1)}>
          {t('down')}
        </Button>
      )}
      {count === 1 ? null : (
        <Button kind="quiet" icon="trash" onClick={onRemove}>
          {t('removeStep')}
        </Button>
      )}
    </Actions>
  );
}

interface AudienceFieldProps {
  readonly set: AdministrationAnswer;
  readonly location: string;
  readonly audience: Audience;
  readonly onPick: (audience: Audience) => void;
}

function AudienceField({ set, location, audience, onPick }: AudienceFieldProps): ReactNode {
  const t = useWords(scenarioWords);
  const groups = set.groups.filter(
    (group) => group.location === undefined || (location !== wholeOrganisation && group.location === location),
  );
  const named =
    audience.kind === 'persons' ? [{ value: 'persons', label: t('persons', { count: audience.persons.length }) }] : [];
  const value = audience.kind === 'group' ? `group:${audience.group}` : audience.kind;
  return (
    <SelectField
      label={t('audience')}
      hint={audience.kind === 'persons' ? t('personsHint') : undefined}
      value={value}
      options={[
        { value: 'all-available', label: t('everybody') },
        ...groups.map(({ id, name }) => ({ value: `group:${id}`, label: t('group', { name }) })),
        ...named,
      ]}
      onChange={(event) => {
        const picked = event.target.value;
        if (picked.startsWith('group:')) onPick({ kind: 'group', group: picked.slice('group:'.length) });
        else if (picked === 'all-available') onPick({ kind: 'all-available' });
      }}
    />
  );
}
