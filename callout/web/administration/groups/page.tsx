import { type ReactNode, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { type Right, rights } from '#callout/core/organisation/organisation.ts';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { codeFor, part, useAdministration, useDeed } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { asLocation, firstLocation, isOwn, LocationField, wholeOrganisation } from '../location-field.tsx';
import { NotThere } from '../not-there.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { administrationWords } from '../words.ts';
import { groupWords } from './words.ts';

type Group = AdministrationAnswer['groups'][number];

export function GroupPage(): ReactNode {
  const { group: id = '' } = useParams();
  const t = useWords(groupWords);
  const administration = useAdministration();
  return (
    <Loaded query={administration}>
      {(set) => {
        const group = set.groups.find((one) => one.id === id);
        if (group === undefined && id !== 'new') return <NotThere list="/administration/groups" />;
        const title = group?.name ?? t('add');
        return (
          <Stack gap="l">
            <PageTitle title={title} />
            <PageHead title={title} />
            <GroupForm key={id} set={set} group={group} />
          </Stack>
        );
      }}
    </Loaded>
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

function GroupForm({
  set,
  group,
}: {
  readonly set: AdministrationAnswer;
  readonly group: Group | undefined;
}): ReactNode {
  const say = useWords(administrationWords);
  const navigate = useNavigate();
  const deed = useDeed();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(set, group));
  const change = (changed: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changed }));
  const mine = group === undefined || isOwn(set, group.location);
  const save = async (): Promise<void> => {
    setTried(true);
    const { name, location } = draft;
    if (name.trim() === '' || location === '') return;
    const id =
      group?.id ??
      codeFor(
        name,
        set.groups.map((one) => one.id),
      );
    const made = { id, name, rights: draft.rights, calledAnywhere: draft.calledAnywhere, ...asLocation(location) };
    const undo =
      group === undefined
        ? ({ method: 'delete', path: `/groups/${part(id)}` } as const)
        : ({ method: 'post', path: '/groups', body: { group } } as const);
    const done = await deed.run(
      { method: 'post', path: '/groups', body: { group: made } },
      { said: say('saved', { name }), undo },
    );
    if (done) await navigate('/administration/groups');
  };
  return (
    <EditForm
      mine={mine}
      problem={deed.problem}
      busy={deed.busy}
      onSave={() => void save()}
      more={group === undefined ? null : <RemoveGroup group={group} />}
    >
      <GroupFields set={set} draft={draft} mine={mine} tried={tried} onChange={change} />
    </EditForm>
  );
}

function RemoveGroup({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  return (
    <RemoveButton
      name={group.name}
      happens={t('removeHappens')}
      command={{ method: 'delete', path: `/groups/${part(group.id)}` }}
      undo={{ method: 'post', path: '/groups', body: { group } }}
      list="/administration/groups"
    />
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
