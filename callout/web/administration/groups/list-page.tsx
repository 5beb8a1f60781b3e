import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { part, usePeople } from '../data.ts';
import { locationName } from '../location-field.tsx';
import { PartPage } from '../part-page.tsx';
import { administrationWords } from '../words.ts';
import { groupWords } from './words.ts';

type Group = AdministrationAnswer['groups'][number];

export function GroupsPage(): ReactNode {
  const t = useWords(groupWords);
  return (
    <PartPage part="groups" intro={t('intro')} add={t('add')}>
      {(set) => <GroupTable set={set} />}
    </PartPage>
  );
}

function GroupTable({ set }: { readonly set: AdministrationAnswer }): ReactNode {
  const t = useWords(groupWords);
  const say = useWords(administrationWords);
  const { data: people = [] } = usePeople();
  const members = (id: string) => people.filter(({ responder }) => responder?.groups.includes(id) === true).length;
  return (
    <DataTable<Group>
      caption={say('groups')}
      hideCaption
      rows={set.groups}
      rowKey={({ id }) => id}
      empty={{ title: t('none'), text: t('noneText') }}
      columns={[
        {
          id: 'name',
          header: say('name'),
          text: ({ name }) => name,
          cell: ({ id, name }) => <TextLink to={`/administration/groups/${part(id)}`}>{name}</TextLink>,
        },
        {
          id: 'location',
          header: say('location'),
          text: ({ location }) => locationName(set, location, say('everywhere')),
        },
        { id: 'members', header: t('members'), numeric: true, text: ({ id }) => String(members(id)) },
        { id: 'rights', header: t('rights'), text: ({ rights }) => rights.map((right) => t(right)).join(', ') },
      ]}
    />
  );
}
