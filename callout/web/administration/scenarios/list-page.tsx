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
import { part, useAdministration } from '../data.ts';
import { administrationWords } from '../words.ts';
import { scenarioWords } from './words.ts';

type Scenario = AdministrationAnswer['scenarios'][number];

export function ScenariosPage(): ReactNode {
  const t = useWords(scenarioWords);
  const say = useWords(administrationWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={say('scenarios')} />
      <PageHead
        title={say('scenarios')}
        intro={t('intro')}
        aside={<ButtonLink to="/administration/scenarios/new">{t('add')}</ButtonLink>}
      />
      <Loaded query={administration} shape="table">
        {(set) => (
          <DataTable<Scenario>
            caption={say('scenarios')}
            hideCaption
            rows={set.scenarios}
            rowKey={({ id }) => id}
            empty={{ title: t('none') }}
            columns={[
              {
                id: 'name',
                header: say('name'),
                text: ({ name }) => name,
                cell: ({ id, name }) => <TextLink to={`/administration/scenarios/${part(id)}`}>{name}</TextLink>,
              },
              { id: 'nature', header: t('nature'), text: ({ nature }) => nature },
              {
                id: 'location',
                header: say('location'),
                text: ({ location }) => set.locations.find(({ id }) => id === location)?.name ?? say('everywhere'),
              },
              { id: 'steps', header: t('steps'), text: ({ steps }) => steps.map(({ name }) => name).join(', ') },
            ]}
          />
        )}
      </Loaded>
    </Stack>
  );
}
