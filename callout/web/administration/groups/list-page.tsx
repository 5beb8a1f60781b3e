import type { ReactNode } from 'react';
import type { AdministrationAnswer } from '#callout/api/administration.ts';
import { ButtonLink } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { PageTitle } from '../../frame/page-title.tsx';
import { part, useAdministration, usePeople } from '../data.ts';
import { administrationWords } from '../words.ts';
import { groupWords } from './words.ts';

type Group = AdministrationAnswer['groups'][number];

export function GroupsPage(): ReactNode {
  const t = useWords(groupWords);
  const say = useWords(administrationWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={say('groups')} />
      <PageHead
        title={say('groups')}
        intro={t('intro')}
        aside={<ButtonLink to="/administration/groups/new">{t('add')}</ButtonLink>}
      />
      <Loaded query={administration} shape="table">
        {(set) => <GroupTable set={set} />}
      </Loaded>
    </Stack>
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
          text: ({ location }) => set.locations.find(({ id }) => id === location)?.name ?? say('everywhere'),
        },
        { id: 'members', header: t('members'), numeric: true, text: ({ id }) => String(members(id)) },
        { id: 'rights', header: t('rights'), text: ({ rights }) => rights.map((right) => t(right)).join(', ') },
      ]}
    />
  );
}
