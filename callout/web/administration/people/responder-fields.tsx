import type { ReactNode } from 'react';
import type { AdministeredPerson, AdministrationAnswer } from '#callout/api/administration.ts';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { administrationWords } from '../words.ts';
import { peopleWords } from './words.ts';

/** A responder as he is being filled in; a skill that is held has an entry, with its last day or nothing. */
export interface ResponderDraft {
  readonly home: string;
  readonly groups: readonly string[];
  readonly skills: Readonly<Record<string, string>>;
  readonly active: boolean;
}

export function responderDraft(responder: AdministeredPerson['responder'], set: AdministrationAnswer): ResponderDraft {
  if (responder === undefined) {
    const [only, other] = set.locations;
    return { home: other === undefined ? (only?.id ?? '') : '', groups: [], skills: {}, active: true };
  }
  const { home, groups, skills, active } = responder;
  return {
    home,
    groups,
    skills: Object.fromEntries(skills.map(({ skill, expires = '' }) => [skill, expires])),
    active,
  };
}

/** As the command has it. */
export function responderOf({ home, groups, skills, active }: ResponderDraft): object {
  const held = Object.entries(skills).map(([skill, expires]) => ({ skill, ...(expires === '' ? {} : { expires }) }));
  return { home, groups, skills: held, active };
}

interface ResponderFieldsProps {
  readonly set: AdministrationAnswer;
  readonly draft: ResponderDraft;
  readonly tried: boolean;
  readonly onChange: (changed: Partial<ResponderDraft>) => void;
}

/** Home, groups, skills with the last day of their certificates, and whether he is called. */
export function ResponderFields({ set, draft, tried, onChange }: ResponderFieldsProps): ReactNode {
  const t = useWords(peopleWords);
  const say = useWords(administrationWords);
  return (
    <>
      <SelectField
        label={t('home')}
        value={draft.home}
        options={set.locations.map(({ id, name }) => ({ value: id, label: name }))}
        error={tried && draft.home === '' ? say('needed') : undefined}
        onChange={(event) => onChange({ home: event.target.value })}
      />
      <GroupChecks set={set} draft={draft} onChange={onChange} />
      <fieldset className="ui-choices">
        <legend className="ui-choices__legend">{t('skills')}</legend>
        {set.skills.map(({ id, name }) => (
          <SkillField
            key={id}
            name={name}
            expires={draft.skills[id]}
            onChange={(expires) => {
              const { [id]: _, ...others } = draft.skills;
              onChange({ skills: expires === undefined ? others : { ...others, [id]: expires } });
            }}
          />
        ))}
      </fieldset>
      <CheckboxField
        label={t('active')}
        hint={t('activeHint')}
        checked={draft.active}
        onChange={(event) => onChange({ active: event.target.checked })}
      />
    </>
  );
}

function GroupChecks({ set, draft, onChange }: Omit<ResponderFieldsProps, 'tried'>): ReactNode {
  const t = useWords(peopleWords);
  const groups = set.groups.filter(
    ({ id, location }) => location === undefined || location === draft.home || draft.groups.includes(id),
  );
  const toggleGroup = (id: string, on: boolean): void =>
    onChange({ groups: on ? [...draft.groups, id] : draft.groups.filter((one) => one !== id) });
  return (
    <fieldset className="ui-choices">
      <legend className="ui-choices__legend">{t('groups')}</legend>
      <div className="admin__checks">
        {groups.map(({ id, name }) => (
          <CheckboxField
            key={id}
            label={name}
            checked={draft.groups.includes(id)}
            onChange={(event) => toggleGroup(id, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface SkillFieldProps {
  readonly name: string;
  /** Undefined: not held. */
  readonly expires: string | undefined;
  readonly onChange: (expires: string | undefined) => void;
}

function SkillField({ name, expires, onChange }: SkillFieldProps): ReactNode {
  const t = useWords(peopleWords);
  return (
    <div className="admin__row">
      <CheckboxField
        label={name}
        checked={expires !== undefined}
        onChange={(event) => onChange(event.target.checked ? '' : undefined)}
      />
      {expires === undefined ? null : (
        <TextField
          label={
            <>
              {t('expires')}
              <span className="ui-hidden">: {name}</span>
            </>
          }
          type="date"
          optional
          value={expires}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
