import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { type Right, rights } from '#callout/core/organisation/organisation.ts';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { EditForm } from '../edit-form.tsx';
import { EditPage } from '../edit-page.tsx';
import { asLocation, firstLocation, isOwn, LocationField, wholeOrganisation } from '../location-field.tsx';
import { RemoveSaved, useSaving } from '../saving.tsx';
import { administrationWords } from '../words.ts';
import { groupWords } from './words.ts';

type Group = AdministrationAnswer['groups'][number];

export function GroupPage(): ReactNode {
  const t = useWords(groupWords);
  return (
    <EditPage<Group>
      kind="groups"
      thingsIn={({ groups }) => groups}
      titleOf={({ name }) => name}
      add={t('add')}
      form={(set, before) => <GroupForm set={set} before={before} />}
    />
  );
}

interface Draft {
  readonly name: string;
  readonly location: string;
  readonly rights: readonly Right[];
  readonly calledAnywhere: boolean;
}

function draftOf(set: AdministrationAnswer, group: Group | undefined): Draft {
  if (group === undefined)
    return { name: '', location: firstLocation(set), rights: ['respond'], calledAnywhere: false };
  const { name, location = wholeOrganisation, rights: held, calledAnywhere = false } = group;
  return { name, location, rights: held, calledAnywhere };
}

interface GroupFormProps {
  readonly set: AdministrationAnswer;
  readonly before: Group | undefined;
}

function GroupForm({ set, before }: GroupFormProps): ReactNode {
  const t = useWords(groupWords);
  const saving = useSaving('groups', before, set.groups);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(set, before));
  const change = (changed: Partial<Draft>): void => setDraft((old) => ({ ...old, ...changed }));
  const mine = before === undefined || isOwn(set, before.location);
  const save = (): void => {
    setTried(true);
    const { location, ...made } = draft;
    if (made.name.trim() === '' || location === '') return;
    void saving.save(made.name, (id): Group => ({ id, ...made, rights: [...made.rights], ...asLocation(location) }));
  };
  return (
    <EditForm
      mine={mine}
      problem={saving.problem}
      busy={saving.busy}
      onSave={save}
      more={
        before === undefined ? null : (
          <RemoveSaved kind="groups" thing={before} name={before.name} happens={t('removeHappens')} />
        )
      }
    >
      <GroupFields set={set} draft={draft} mine={mine} tried={tried} onChange={change} />
    </EditForm>
  );
}

interface GroupFieldsProps {
  readonly set: AdministrationAnswer;
  readonly draft: Draft;
  readonly mine: boolean;
  readonly tried: boolean;
  readonly onChange: (changed: Partial<Draft>) => void;
}

function GroupFields({ set, draft, mine, tried, onChange }: GroupFieldsProps): ReactNode {
  const say = useWords(administrationWords);
  return (
    <>
      <TextField
        label={say('name')}
        value={draft.name}
        maxLength={200}
        readOnly={!mine}
        error={tried && draft.name.trim() === '' ? say('needed') : undefined}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <LocationField
        set={set}
        value={draft.location}
        disabled={!mine}
        error={tried && draft.location === '' ? say('needed') : undefined}
        onPick={(location) => onChange({ location })}
      />
      <Rights draft={draft} mine={mine} mayAll={set.may.everything} onChange={onChange} />
    </>
  );
}

interface RightsProps {
  readonly draft: Draft;
  readonly mine: boolean;
  readonly mayAll: boolean;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** What the members may (BHV-11). */
function Rights({ draft, mine, mayAll, onChange }: RightsProps): ReactNode {
  const t = useWords(groupWords);
  const toggle = (right: Right, on: boolean): void =>
    onChange({ rights: on ? [...draft.rights, right] : draft.rights.filter((one) => one !== right) });
  return (
    <>
      <fieldset className="ui-choices">
        <legend className="ui-choices__legend">{t('rights')}</legend>
        {rights.map((right) => (
          <CheckboxField
            key={right}
            label={t(right)}
            checked={draft.rights.includes(right)}
            disabled={!mine || (right === 'see-all' && !mayAll)}
            {...(right === 'see-all' ? { hint: t('seeAllHint') } : {})}
            onChange={(event) => toggle(right, event.target.checked)}
          />
        ))}
      </fieldset>
      <CheckboxField
        label={t('calledAnywhere')}
        hint={t('calledAnywhereHint')}
        checked={draft.calledAnywhere}
        disabled={!mine}
        onChange={(event) => onChange({ calledAnywhere: event.target.checked })}
      />
    </>
  );
}
