import { type ReactNode, useState } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { part, useDeed, usePeople } from '../data.ts';
import { EditForm } from '../edit-form.tsx';
import { wholeOrganisation } from '../location-field.tsx';
import { PartPage } from '../part-page.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { administrationWords } from '../words.ts';
import { RoleFields } from './role-fields.tsx';
import { isRole, scopeName } from './scopes.ts';
import { officerWords } from './words.ts';

type Officer = AdministrationAnswer['officers'][number];

/** Who has which function, and where (BHV-13). */
export function OfficersPage(): ReactNode {
  const t = useWords(officerWords);
  return (
    <PartPage part="officers" intro={t('intro')}>
      {(set) => (
        <Stack gap="xl">
          <OfficerTable set={set} />
          <Appoint set={set} />
        </Stack>
      )}
    </PartPage>
  );
}

function OfficerTable({ set }: { readonly set: AdministrationAnswer }): ReactNode {
  const t = useWords(officerWords);
  const say = useWords(administrationWords);
  const roleOf = ({ role }: Officer): string => (isRole(role) ? t(role) : role);
  return (
    <DataTable<Officer>
      caption={say('officers')}
      hideCaption
      rows={set.officers}
      rowKey={({ user, role, scope }) => `${user} ${role} ${scope ?? ''}`}
      empty={{ title: t('none') }}
      columns={[
        {
          id: 'person',
          header: t('person'),
          text: ({ name }) => name,
          cell: ({ user, name }) => <TextLink to={`/administration/people/${part(user)}`}>{name}</TextLink>,
        },
        { id: 'role', header: t('role'), text: roleOf },
        { id: 'scope', header: t('scope'), text: ({ scope }) => scopeName(set, scope, t('wholeOrganisation')) },
        {
          id: 'act',
          header: '',
          text: () => '',
          cell: (officer) => <Dismiss officer={officer} role={roleOf(officer)} />,
        },
      ]}
    />
  );
}

function Dismiss({ officer, role }: { readonly officer: Officer; readonly role: string }): ReactNode {
  const t = useWords(officerWords);
  const { name, ...held } = officer;
  return (
    <RemoveButton
      name={`${name}, ${role}`}
      title={t('dismissTitle')}
      press={t('dismiss')}
      happens={t('dismissHappens', { name, role })}
      command={{ method: 'post', path: '/officers/dismissals', body: { officer: held } }}
      undo={{ method: 'post', path: '/officers', body: { officer: held } }}
    />
  );
}

function Appoint({ set }: { readonly set: AdministrationAnswer }): ReactNode {
  const t = useWords(officerWords);
  const say = useWords(administrationWords);
  const { data: people = [] } = usePeople();
  const deed = useDeed();
  const [user, setUser] = useState('');
  const [office, setOffice] = useState({ role: '', scope: '' });
  const { role, scope } = office;
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (user === '' || role === '' || (role !== 'super-user' && scope === '')) return;
    const whole = role === 'super-user' || scope === wholeOrganisation;
    const officer = { user, role, ...(whole ? {} : { scope }) };
    const name = people.find((person) => person.user === user)?.name ?? user;
    const undo = { method: 'post', path: '/officers/dismissals', body: { officer } } as const;
    const command = { method: 'post', path: '/officers', body: { officer } } as const;
    if (!(await deed.run(command, { said: t('appointed', { name }), undo }))) return;
    setUser('');
    setTried(false);
  };
  return (
    <Section title={t('appoint')} intro={t('appointIntro')}>
      <EditForm problem={deed.problem} busy={deed.busy} press={t('appointPress')} onSave={() => void send()}>
        <SelectField
          label={t('person')}
          value={user}
          options={people.map(({ user: value, name, email }) => ({
            value,
            label: email === undefined ? name : `${name} (${email})`,
          }))}
          error={tried && user === '' ? say('needed') : undefined}
          onChange={(event) => setUser(event.target.value)}
        />
        <RoleFields set={set} {...office} tried={tried} onPick={setOffice} />
      </EditForm>
    </Section>
  );
}
